// Norm files: a good one is read as it is, and each fault is told by its path and what is expected there.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Norm } from '../../../../server/domain/norm/norm.ts';
import { SourceError } from '../../../../server/domain/problem.ts';
import { readNormFile } from '../../../../server/sources/norm-file/read-norm-file.ts';
import { norm, reach } from '../../../worlds/records.ts';
import { temporaryFolder } from '../../../worlds/temporary-folder.ts';

const good = norm({ requirements: [reach({ id: 'lopen', places: { functions: ['meet'] } })] });

function fileOf(text: string): string {
  const path = join(temporaryFolder(), 'norm.json');
  writeFileSync(path, text);
  return path;
}

/** Reads the good norm with one value replaced, at a path as `/requirements/0/share`; undefined removes it. */
function readWith(pointer: string, value: unknown): Norm {
  const norm = structuredClone(good);
  const keys = pointer.split('/').slice(1);
  const last = keys.pop()!;
  const holder = keys.reduce<Record<string, unknown>>(
    (object, key) => object[key] as Record<string, unknown>,
    { ...norm },
  );
  holder[last] = value;
  return readNormFile(fileOf(JSON.stringify(keys.length ? norm : holder)));
}

test('a good norm is read as it is', () => {
  expect(readNormFile(fileOf(JSON.stringify(good)))).toEqual(good);
});

const [requirement] = good.requirements;
test.each<[string, unknown, string]>([
  ['/status', 'final', '/status is "final", where "proposal" or "agreed" or "withdrawn" is expected'],
  ['/id', undefined, '/id is missing'],
  ['/remarks', 'none', '/remarks is not known here; remove it or look at its spelling'],
  [
    '/requirements',
    [],
    '/requirements is [], where a value that must not have fewer than 1 items is expected',
  ],
  ['/requirements/0/share', 80, '/requirements/0/share is 80, where a number <= 1 is expected'],
  [
    '/requirements/0/form',
    'feeling',
    '/requirements/0/form is "feeling", where "reach" or "presence" or "ratio" or "catchment" is expected',
  ],
  ['/requirements/0/form', undefined, '/requirements/0/form is missing, where "reach"'],
  ['/requirements/0/form', 'presence', '/requirements/0/group is not known here'],
  ['/requirements/0/places/open', [{ days: ['di'] }], '/requirements/0/places/open/0/'],
  [
    '/requirements/0/within/unit',
    'm',
    '/requirements/0/within/unit is "m", where "metres" or "minutes" is expected',
  ],
  ['/requirements/0/mode', undefined, '/requirements/0/mode is missing'],
  [
    '/municipalityCode',
    '9901',
    '/municipalityCode is "9901", where text of the form ^GM\\d{4}$ or a value of type null is expected',
  ],
  ['/agreedOn', '2025-02-30', '/agreedOn is 2025-02-30, a day that does not exist'],
  [
    '/requirements',
    [requirement, requirement],
    '/requirements/1/id is "lopen", which another requirement has already',
  ],
])('%s as %j is told by its path', (pointer, value, sentence) => {
  expect(() => readWith(pointer, value)).toThrow(SourceError);
  expect(() => readWith(pointer, value)).toThrow(sentence);
});

test('steps of a catchment must each reach further than the one before', () => {
  const decay = (...distances: number[]) => ({
    type: 'stepped',
    steps: distances.map((upTo) => ({ upTo, weight: 1 })),
  });
  const { share: _share, count: _count, ...travelled } = reach({ id: 'lopen' });
  const catchment = { ...travelled, form: 'catchment', atLeast: 1, of: 'places' };
  expect(readWith('/requirements/0', { ...catchment, decay: decay(200, 400) })).toBeDefined();
  expect(() => readWith('/requirements/0', { ...catchment, decay: decay(400, 400) })).toThrow(
    '/requirements/0/decay/steps/1/upTo is no further than the step before it',
  );
});

test('a threshold at the horizon is allowed, and one beyond it is not', () => {
  expect(readWith('/requirements/0/within', { value: 3000, unit: 'metres' })).toBeDefined();
  expect(() => readWith('/requirements/0/within', { value: 38, unit: 'minutes' })).toThrow(
    '/requirements/0/within is 3040 m walking, and 3000 m is the most that is searched',
  );
});

test.each([
  ['{"id": "a"\n "version": 1}', 'line 2, column 2, near "\\"version\\": 1}"'],
  ['[1, 2', 'line 1, column 6, at its end'],
  ['{"a": [1, 2,]}', 'line 1, column 13, near "]}"'],
  ['{"a": wahr}', 'line 1, column 7, near "wahr}"'],
  ['{} {}', 'line 1, column 4, near "{}"'],
  ['{a: 1}', 'line 1, column 2, near "a: 1}"'],
])('broken JSON %j is told by line and column', (text, place) => {
  expect(() => readNormFile(fileOf(text))).toThrow(`is no valid JSON; it breaks off at ${place}.`);
});
