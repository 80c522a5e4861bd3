// Fields of a list that are hard to read become unknown, and someone is told; what people write in many ways is read.
import { expect, test } from 'vitest';
import { found, header, readList, withColumn } from './list-fixture.ts';

test.each([
  ['email', 'post at linde', 'bad-email', 'email'],
  ['phone', 'bel maar', 'bad-phone', 'phone'],
  ['website', 'javascript:alert(1)', 'bad-website', 'website'],
  ['website', 'geen', 'bad-website', 'website'],
  ['oppervlakte', 'groot', 'bad-floor-area', 'floorAreaM2'],
  ['oppervlakte', '0', 'bad-floor-area', 'floorAreaM2'],
  ['activiteiten', 'zwemmen', 'unknown-activity', 'activities'],
  ['talen', 'Klingon', 'unknown-language', 'languages'],
  ['wheelchair', 'misschien', 'bad-wheelchair', 'wheelchair'],
  ['free', 'vaak', 'bad-free', 'freeOfCharge'],
  ['checked_on', '31-02-2026', 'bad-date', 'checkedOn'],
  ['zeker tot', 'volgend jaar', 'bad-certain-until', 'certainUntil'],
] as const)('%s "%s" becomes unknown', (column, value, kind, key) => {
  const result = withColumn(column, value);
  expect([result.records[0][key], found(result)]).toEqual([null, [`doubtful ${kind} row 2`]]);
});

test.each([
  ['125', 125],
  ['125 m²', 125],
  ['1.250 m2', 1250],
  ['1250,5', 1250.5],
  ['onbekend', null],
])('a floor of “%s” is %s m²', (written, floorAreaM2) => {
  for (const column of ['oppervlakte (m²)', 'm2', 'floor area']) {
    const result = withColumn(column, written);
    expect([result.records[0].floorAreaM2, result.problems]).toEqual([floorAreaM2, []]);
  }
});

test('activities are told by id and by words of both languages, in the order of the taxonomy', () => {
  const result = withColumn('Activiteiten', 'Spelletjes; koffie drinken, zwemmen');
  expect([result.records[0].activities, found(result)]).toEqual([
    ['coffee', 'games'],
    ['doubtful unknown-activity row 2'],
  ]);
  expect(withColumn('activity', 'games').records[0].activities).toEqual(['games']);
});

test.each([
  ['Arabisch; Turks', ['ar', 'tr']],
  ['turkish, ARABIC | Oekraïens/pl', ['ar', 'pl', 'tr', 'uk']],
  ['uk;UK; Ukrainian', ['uk']],
  ['farsi, dari, Tigrinja, Berbers, gebarentaal', ['dse', 'fa', 'prs', 'ti', 'zgh']],
  ['pt-BR, Mandarijn', ['pt', 'zh']],
  [' ; ', null],
])('the languages “%s” are %j', (written, languages) => {
  for (const column of ['talen', 'Languages', 'Gesproken talen']) {
    const result = withColumn(column, written);
    expect([result.records[0].languages, result.problems]).toEqual([languages, []]);
  }
});

test('a language that is not known is told with what to do, and the others are kept', () => {
  const result = withColumn('talen', 'Turks, Klingon; العربية');
  expect([result.records[0].languages, found(result)]).toEqual([['tr'], ['doubtful unknown-language row 2']]);
  expect(result.problems[0].message).toBe(
    'Row 2 has "Klingon", "العربية" as language, which is not known; left out: write its name in Dutch or English, or its code, such as Arabisch or ar.',
  );
});

test.each(['24/7', 'Mo-Fr 08:30-12:00,13:00-17:00; PH off', 'ma t/m vr 9-17 uur', 'meestal in de ochtend'])(
  'opening hours %s are kept as written; the import reads them',
  (hours) => {
    const result = withColumn('opening_hours', hours);
    expect([result.records[0].openingHours, result.problems]).toEqual([hours, []]);
  },
);

test('a kind that is not known beside one that is known is left out', () => {
  const result = readList(`${header}\n1,A,bieb;zwembad,5.2,52.5\n`);
  expect([result.records[0].kinds, found(result)]).toEqual([['library'], ['doubtful unknown-kind row 2']]);
});

test('a function that is not known leaves the decision to the taxonomy', () => {
  const result = withColumn('functions', 'zwemmen');
  expect([result.records[0].functions, found(result)]).toEqual([
    ['meet', 'support'],
    ['doubtful unknown-function row 2'],
  ]);
});

test('the same name at the same spot under two ids is kept twice, with doubt', () => {
  const result = readList(
    `${header}\n1,De Linde,bieb,5.2,52.5\n2,de  linde,bieb,5.20005,52.50005\n3,De Linde,bieb,5.21,52.5\n`,
  );
  expect([result.records.length, found(result)]).toEqual([3, ['doubtful duplicate-place row 3']]);
});

test('the same row twice without ids is kept under two ids', () => {
  const row = 'De Linde,bieb,5.2,52.5\n';
  const result = readList(`name,kind,lon,lat\n${row}${row}`);
  expect(new Set(result.records.map(({ id }) => id)).size).toBe(2);
  expect(found(result)).toEqual(['doubtful duplicate-place row 3']);
});

test('a row that ends early is kept, with doubt', () => {
  const result = readList(`${header},phone\n1,A,bieb,5.2,52.5\n`);
  expect([result.records.length, found(result)]).toEqual([1, ['doubtful column-count row 2']]);
});
