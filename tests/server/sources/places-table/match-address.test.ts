// A row with an address and no coordinates stands where that address is, with doubt where only its number is known.
import { expect, test } from 'vitest';
import { found, readList } from './list-fixture.ts';

const atNumber = (number: string) =>
  readList(`name,kind,postcode,house_number\nDe Linde,bieb,9901 ab,${number}\n`);

test.each([
  ['12', 5.1],
  ['12 A', 5.11],
  ['12-a', 5.11],
  ['14-3', 5.14],
])('number %s is found, with street and city', (number, lon) => {
  const { records, problems } = atNumber(number);
  expect(problems).toEqual([]);
  expect(records[0]).toMatchObject({
    lonLat: [lon, 52.5],
    address: { street: 'Kerkstraat', houseNumber: number, postcode: '9901AB', city: 'Proefstad' },
  });
});

test('an addition that is not there falls back to the number, with doubt', () => {
  const result = atNumber('12c');
  expect([result.records[0].lonLat, found(result)]).toEqual([
    [5.1, 52.5],
    ['doubtful address-nearly-found row 2'],
  ]);
});

test('143 is not 14-3', () => {
  const result = atNumber('143');
  expect(result.records).toEqual([]);
  expect(result.problems[0]).toMatchObject({
    kind: 'address-not-found',
    severity: 'refused',
    at: 'row 2',
    message: 'Row 2 has 9901AB 143, which is not among the imported addresses; add coordinates.',
  });
});

test('street and number may stand in one column', () => {
  const { records } = readList('naam,soort,adres,postcode\nDe Linde,bieb,Kerkstraat 12a,9901AB\n');
  expect(records[0]).toMatchObject({
    lonLat: [5.11, 52.5],
    address: { street: 'Kerkstraat', houseNumber: '12a' },
  });
});

test('without postcode or number the row is refused', () => {
  expect(found(readList('name,kind,postcode,house_number\nDe Linde,bieb,9901AB,\n'))).toEqual([
    'refused missing-position row 2',
  ]);
});
