// The description of the API holds what it promises: every route, every answer, by the Dutch design rules.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TinyApp, tinyApp } from './tiny-app.ts';

interface Response {
  description: string;
  headers: Record<string, unknown>;
  content?: Record<string, { schema: object }>;
}
interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  parameters?: { in: string; name: string; schema: object }[];
  requestBody?: object;
  responses: Record<string, Response>;
}
interface Document {
  openapi: string;
  info: { version: string; contact: Record<string, string> };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

let tiny: TinyApp;
let document: Document;
let operations: { path: string; method: string; operation: Operation }[];
const routes: string[] = [];

beforeAll(async () => {
  tiny = await tinyApp();
  document = (await tiny.app.inject('/api/v1/openapi.json')).json();
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  // `printRoutes` without its tree: one line a path, its methods in brackets.
  const printed = tiny.app.printRoutes({ commonPrefix: false, includeHooks: false });
  const stack: string[] = [];
  for (const line of printed.split('\n').filter(Boolean)) {
    const [, indent, text, methods] = /^([│├└─\s]*)(\S*)(?: \((.+)\))?$/.exec(line) ?? [];
    stack.length = indent.length / 4;
    stack.push(text);
    for (const method of methods?.split(', ') ?? []) routes.push(`${method} ${stack.join('')}`);
  }
});
afterAll(() => tiny.close());

test('it is OpenAPI 3.1 with the version in number, path and contact as the rules ask', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(document.info.version).toBe('1.0.0');
  expect(Object.keys(document.info.contact).sort()).toEqual(['email', 'name', 'url']);
  expect(document.servers).toEqual([{ url: '/api/v1' }]);
});

test('other sites may read it', async () => {
  const { headers } = await tiny.app.inject('/api/v1/openapi.json');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['api-version']).toBe('1.0.0');
});

test('every route of the API is in it, and nothing else', () => {
  const served = routes
    .filter((route) => / \/api\/v1\/(?!docs|openapi\.json)/.test(route) && !route.startsWith('HEAD'))
    .map((route) => route.replace('/api/v1', '').replace(/:(\w+)/g, '{$1}'));
  expect(served.length).toBeGreaterThan(10);
  const described = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`);
  expect(described.sort()).toEqual(served.sort());
});

test('every operation has a name of its own, a summary and a known tag', () => {
  const tags = document.tags.map(({ name }) => name);
  for (const { operation } of operations) {
    expect(operation.summary).not.toBe('');
    expect(tags).toEqual(expect.arrayContaining(operation.tags));
    expect(operation.tags).toHaveLength(1);
  }
  const names = operations.map(({ operation }) => operation.operationId);
  expect(new Set(names).size).toBe(names.length);
});

test('every answer names its version header, and every answer with a body its schema', () => {
  for (const { operation } of operations) {
    for (const [status, response] of Object.entries(operation.responses)) {
      expect(response.headers).toHaveProperty('API-Version');
      if (status === '304') continue;
      const types = Object.keys(response.content ?? {});
      expect(types.length).toBeGreaterThan(0);
      if (Number(status) >= 400) expect(types).toEqual(['application/problem+json']);
      for (const type of types) expect(Object.keys(response.content?.[type].schema ?? {})).not.toEqual([]);
    }
  }
});

test('every operation that takes something can refuse it', () => {
  for (const { operation } of operations) {
    if (operation.parameters || operation.requestBody) expect(operation.responses).toHaveProperty('400');
  }
});

test('paths are kebab-case without a last slash, query names are camelCase', () => {
  for (const { path, operation } of operations) {
    expect(path).toMatch(/^(\/([a-z0-9-]+|\{[a-zA-Z]+\}))+$/);
    for (const { in: place, name } of operation.parameters ?? []) {
      if (place === 'query') expect(name).toMatch(/^[a-z][a-zA-Z0-9]*$/);
    }
  }
});

test('every named schema is used, and every reference leads somewhere', () => {
  const referred = new Set(JSON.stringify(document).match(/(?<="\$ref":"#\/components\/schemas\/)\w+/g));
  expect([...referred].sort()).toEqual(Object.keys(document.components.schemas).sort());
});

test('the readable pages need no other host', async () => {
  const page = await tiny.app.inject('/api/v1/docs');
  expect(page.statusCode).toBe(200);
  for (const [, address] of page.body.matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect(address).toMatch(/^\/api\/v1\/docs\/static\//);
    expect((await tiny.app.inject(address)).statusCode).toBe(200);
  }
  expect(page.headers['content-security-policy']).toContain("script-src 'self';");
});
