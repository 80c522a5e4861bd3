// Every kind of failure is one problem+json that says what to do and tells nothing of the inside.
import { connect } from 'node:net';
import type { InjectOptions } from 'fastify';
import { Check } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProblemDetails } from '../../../server/contract/problem-details.ts';
import { problemKinds } from '../../../server/http/problems.ts';
import { reach } from '../../worlds/records.ts';
import { type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());

async function problemOf(ask: InjectOptions, from = tiny) {
  const answer = await from.app.inject(ask);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(answer.headers['api-version']).toBe('1.0.0');
  expect(answer.headers['cache-control']).toBe('no-store');
  const problem = answer.json();
  expect(Check(ProblemDetails, problem)).toBe(true);
  expect(problem.status).toBe(answer.statusCode);
  expect(problem.instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  const kind = problem.type.replace('urn:problem-type:sociale-basis:', '') as keyof typeof problemKinds;
  expect(problem).toMatchObject(problemKinds[kind]);
  return { kind, problem, headers: answer.headers };
}

const get = (path: string, headers: Record<string, string> = {}): InjectOptions => ({
  url: `/api/v1${path}`,
  headers,
});
const post = (payload: object | string, contentType = 'application/json'): InjectOptions => ({
  method: 'POST',
  url: '/api/v1/coverage',
  payload,
  headers: { 'content-type': contentType },
});

describe('a query that cannot be', () => {
  const place =
    'known are q, kind, function, activity, language, wheelchair, free, neighbourhood, municipality, bbox, openAt, openAtUnknown, limit, cursor';
  test.each([
    ['/places?limit=0', 'limit', 'limit must be at least 1.'],
    ['/places?limit=many', 'limit', 'limit must be a whole number.'],
    ['/places?colour=red', 'colour', `colour is not known here; ${place}.`],
    [
      '/places?language=Arabic',
      'language',
      'language must be one or more codes of languages in which someone is helped, with commas between, such as ar,tr.',
    ],
    ['/places?wheelchair=maybe', 'wheelchair', 'wheelchair must be one of yes, limited, no.'],
    [
      '/places?function=sleep',
      'function',
      'function must be one or more of meet, learn, relax, support, with commas between.',
    ],
    [
      '/places?municipality=Delft',
      'municipality',
      'municipality must be a municipality code such as GM0503.',
    ],
    [
      '/places?cursor=abc',
      'cursor',
      'The cursor is not one that an earlier page gave; leave it out to start again.',
    ],
    [
      '/places?bbox=5,52,4,53',
      'bbox',
      'bbox must be west,south,east,north in degrees, with west ≤ east and south ≤ north.',
    ],
    [
      '/places?bbox=1.1.1,2,3,4',
      'bbox',
      'bbox must be west,south,east,north in degrees, with west ≤ east and south ≤ north.',
    ],
    [
      '/neighbourhoods?bbox=-181,0,0,1',
      'bbox',
      'bbox must be west,south,east,north in degrees, with west ≤ east and south ≤ north.',
    ],
    ['/coverage?norm=unheard', 'norm', 'There is no norm with id unheard.'],
    [
      '/coverage-curves?municipality=GM0001',
      'municipality',
      'There is no municipality GM0001 in the catalogue.',
    ],
  ])('%s names its field and what is expected', async (path, field, detail) => {
    const { kind, problem } = await problemOf(get(path));
    expect(kind).toBe('validation');
    expect(problem.errors).toEqual([{ in: 'query', field, detail }]);
    expect(problem.detail).toBe(detail);
  });

  test('several faults are all listed', async () => {
    const { problem } = await problemOf(get('/places?limit=0&wheelchair=maybe'));
    expect(problem.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      'limit',
      'wheelchair',
    ]);
    expect(problem.detail).toMatch(/\(and 1 more, see errors\)$/);
  });

  test('a code in the path is checked too', async () => {
    const { problem } = await problemOf(get('/neighbourhoods/Centrum'));
    expect(problem.errors).toEqual([
      { in: 'path', field: 'code', detail: 'code must be a neighbourhood code such as BU05031101.' },
    ]);
  });
});

describe('a body that cannot be', () => {
  const requirement = reach();
  test.each<[string, object, string, string]>([
    ['no norm', {}, '/norm', '/norm is required.'],
    ['a norm of another type', { norm: 3 }, '/norm', '/norm has none of the forms allowed here.'],
    ['a norm without requirements', { norm: {} }, '/norm/requirements', '/norm/requirements is required.'],
    [
      'no requirement',
      { norm: { requirements: [] } },
      '/norm/requirements',
      '/norm/requirements must not have fewer than 1 items.',
    ],
    [
      'a share over 1',
      { norm: { requirements: [{ ...requirement, share: 2 }] } },
      '/norm/requirements/0/share',
      '/norm/requirements/0/share must be at most 1.',
    ],
    [
      'a number as text',
      { norm: { requirements: [{ ...requirement, share: '0.8' }] } },
      '/norm/requirements/0/share',
      '/norm/requirements/0/share must be a number.',
    ],
    [
      'an unknown mode',
      { norm: { requirements: [{ ...requirement, mode: 'flying' }] } },
      '/norm/requirements/0/mode',
      '/norm/requirements/0/mode must be one of walking, cycling.',
    ],
    [
      'an id with capitals',
      { norm: { requirements: [{ ...requirement, id: 'Near Home' }] } },
      '/norm/requirements/0/id',
      '/norm/requirements/0/id must be 1 to 80 lower-case letters, digits and hyphens, such as meet-within-800m.',
    ],
    [
      'a form that does not exist',
      { norm: { requirements: [{ ...requirement, form: 'feeling' }] } },
      '/norm/requirements/0',
      '/norm/requirements/0 must have a form of reach, presence, ratio, catchment.',
    ],
    [
      'a form that lacks a part of its own',
      { norm: { requirements: [{ id: 'one', form: 'presence', title: 'Een', count: 1, places: {} }] } },
      '/norm/requirements/0/level',
      '/norm/requirements/0/level is required.',
    ],
    [
      'a change of no kind',
      { norm: 'samen', scenario: { changes: [{ change: 'paint', placeId: 'library' }] } },
      '/scenario/changes/0',
      '/scenario/changes/0 must have a change of add, close, move, edit, requirement.',
    ],
    [
      'a change without its place',
      { norm: 'samen', scenario: { changes: [{ change: 'close' }] } },
      '/scenario/changes/0/placeId',
      '/scenario/changes/0/placeId is required.',
    ],
    [
      'a field too many',
      { norm: 'samen', weight: 1 },
      '/weight',
      '/weight is not known here; known are norm, municipality, scenario.',
    ],
    ['a norm nobody knows', { norm: 'unheard' }, '/norm', 'There is no norm with id unheard.'],
  ])('%s is told by its place in the body', async (_what, payload, field, detail) => {
    const { kind, problem } = await problemOf(post(payload));
    expect(kind).toBe('validation');
    expect(problem.errors).toEqual([{ in: 'body', field, detail }]);
  });

  test('a threshold beyond the horizon is refused in the engine’s own sentence', async () => {
    const beyond = reach({ within: { value: 3500, unit: 'metres' } });
    const { kind, problem } = await problemOf(post({ norm: { requirements: [beyond] } }));
    expect(kind).toBe('validation');
    expect(problem.errors).toEqual([{ in: 'body', field: '/norm/requirements', detail: problem.detail }]);
    expect(problem.detail).toMatch(/3,?000/);
  });

  test('broken JSON, no JSON and too much JSON each have their own problem', async () => {
    expect((await problemOf(post('{"norm": '))).problem.detail).toBe('The body is not valid JSON.');
    expect((await problemOf(post(''))).problem.detail).toBe('The body is empty, and must be JSON.');
    expect((await problemOf(post('norm=samen', 'application/x-www-form-urlencoded'))).kind).toBe(
      'unsupported-media-type',
    );
    expect((await problemOf(post('samen', 'text/plain'))).kind).toBe('unsupported-media-type');
    expect((await problemOf(post(JSON.stringify({ norm: 'x'.repeat(1_000_001) })))).kind).toBe(
      'payload-too-large',
    );
  });
});

test.each([
  '/nowhere',
  '/places/unheard',
  `/places/${'x'.repeat(101)}`,
  '/norms/unheard',
  '/neighbourhoods/BU00000000',
  '/places/',
  '/neighbourhoods/',
  '/catalogue/',
])('nothing is at %s', async (path) => {
  expect((await problemOf(get(path))).kind).toBe('not-found');
});

test('a catalogue without a norm says so, and what to do', async () => {
  const own = await tinyApp({
    parts: ({ store }) => ({ store: { ...store, norms: { ...store.norms, newest: () => [] } } }),
  });
  const { kind, problem } = await problemOf(get('/coverage'), own);
  expect(kind).toBe('not-found');
  expect(problem.detail).toBe('The catalogue holds no norm; POST requirements instead.');
  await own.close();
});

test('a wrong method is told which ones are right', async () => {
  for (const [method, path, allow] of [
    ['DELETE', '/places/library', 'GET, HEAD'],
    ['PUT', '/coverage', 'GET, HEAD, POST'],
    ['OPTIONS', '/catalogue', 'GET, HEAD'],
  ] as const) {
    const { kind, headers } = await problemOf({ method, url: `/api/v1${path}` });
    expect(kind).toBe('method-not-allowed');
    expect(headers.allow).toBe(allow);
  }
});

test('a format that is not made is refused with those that are', async () => {
  const { kind, problem } = await problemOf(get('/places', { accept: 'application/xml' }));
  expect(kind).toBe('not-acceptable');
  expect(problem.detail).toBe('This is available as application/json, application/geo+json, text/csv.');
});

test('an empty catalogue answers 503 everywhere, and health says why', async () => {
  const own = await tinyApp({ empty: true });
  for (const path of ['/catalogue', '/places', '/norms', '/coverage']) {
    expect((await problemOf(get(path), own)).kind).toBe('catalogue-empty');
  }
  expect((await own.app.inject('/api/v1/health')).json()).toMatchObject({
    status: 'empty',
    catalogueVersion: 0,
  });
  expect((await own.app.inject('/health')).json()).toMatchObject({ status: 'empty' });
  await own.close();
});

test('a failure inside tells its request id to the caller, and its cause to the log only', async () => {
  const lines: string[] = [];
  const failing = () => {
    throw new Error('disk on fire at /srv/secret');
  };
  const own = await tinyApp({
    config: { logLevel: 'error' },
    logTo: { write: (line) => lines.push(line) },
    parts: ({ store }) => ({ store: { ...store, norms: { ...store.norms, newest: failing } } }),
  });
  const { kind, problem } = await problemOf(get('/norms'), own);
  expect(kind).toBe('internal');
  expect(JSON.stringify(problem)).not.toMatch(/fire|secret|\.ts/);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('disk on fire');
  expect(`urn:uuid:${JSON.parse(lines[0]).reqId}`).toBe(problem.instance);
  await own.close();
});

describe('on a real connection', () => {
  let port: number;
  beforeAll(async () => {
    port = Number(new URL(await tiny.app.listen({ port: 0, host: '127.0.0.1' })).port);
  });

  /** Sends the text as it is and gives all that comes back. */
  const send = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let received = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      socket.setEncoding('utf8').on('data', (part) => {
        received += part;
      });
      socket.on('end', () => resolve(received)).on('error', reject);
    });

  test.each([
    ['a path that is not well encoded', 'GET /api/v1/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    ['a method that does not exist', 'BREW /api/v1/places HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['something that is no HTTP', 'hello?\r\n\r\n'],
  ])('%s is a problem too', async (_what, text) => {
    const [head, body] = (await send(text)).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 400 /);
    expect(head.toLowerCase()).toContain('content-type: application/problem+json');
    expect(head.toLowerCase()).toContain('api-version: 1.0.0');
    expect(Check(ProblemDetails, JSON.parse(body))).toBe(true);
  });
});
