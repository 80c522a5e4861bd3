// The rows of the table and their orders.
import { describe, expect, it } from 'vitest';
import type { JudgedArea } from '../../../web/src/coverage/judgement.ts';
import { firstSort, type Sort, sortRows, tableRows } from '../../../web/src/coverage/table-rows.ts';

const area = (code: string, name: string, residents: number | null) => ({
  code,
  name,
  districtCode: 'WK1',
  municipalityCode: 'GM1',
  districtName: 'Wijk 1',
  municipalityName: 'Dorp',
  residents,
  lonLat: null,
});

const judged = (code: string, verdict: JudgedArea['verdict'], upper: number | null): JudgedArea => ({
  code,
  verdict,
  requirements: [
    {
      form: 'reach',
      requirementId: 'meet',
      verdict,
      residents: 100,
      covered: upper === null ? null : { lower: 100 - upper, upper: 100 - upper },
      shortfall: upper === null ? null : { lower: 0, upper },
    },
  ],
});

const areas = [
  area('BU1', 'Zuid', 100),
  area('BU2', 'Élan', 300),
  area('BU3', 'Dorp 10', null),
  area('BU4', 'Dorp 9', 50),
];
const rows = tableRows(
  [...areas, area('BU9', 'Nobody judged this', 1)],
  new Map([
    ['BU1', judged('BU1', 'fails', 40)],
    ['BU2', judged('BU2', 'unknown', 60)],
    ['BU3', judged('BU3', 'unknown', null)],
    ['BU4', judged('BU4', 'meets', 0)],
  ]),
);
const order = (sort: Sort) => sortRows(rows, sort, 'nl-NL').map(({ code }) => code);

describe('the rows of the table', () => {
  it('are the areas that were judged', () => {
    expect(rows.map(({ code }) => code)).toEqual(['BU1', 'BU2', 'BU3', 'BU4']);
  });

  it('stand first by what may still be needed, the most on top, and by name where that is equal', () => {
    expect(order(firstSort)).toEqual(['BU2', 'BU1', 'BU4', 'BU3']);
  });

  it('order names as Dutch does: accents among their letters, numbers by value', () => {
    expect(order({ key: 'name', direction: 'ascending' })).toEqual(['BU4', 'BU3', 'BU2', 'BU1']);
  });

  it.each(['ascending', 'descending'] as const)('put rows without a figure last when %s', (direction) => {
    expect(order({ key: 'residents', direction }).at(-1)).toBe('BU3');
    expect(order({ key: 'share:meet', direction }).at(-1)).toBe('BU3');
    expect(order({ key: 'short:meet', direction }).at(-1)).toBe('BU3');
  });

  it('put what fails before what we cannot tell and what meets', () => {
    expect(order({ key: 'verdict', direction: 'ascending' })[0]).toBe('BU1');
    expect(order({ key: 'verdict', direction: 'ascending' }).at(-1)).toBe('BU4');
  });
});

describe('the rows of a norm that counts more than people', () => {
  const amount = (
    code: string,
    lower: number,
    upper: number | null,
    verdict: JudgedArea['verdict'],
  ): JudgedArea => ({
    code,
    verdict,
    requirements: [
      ...judged(code, 'meets', 0).requirements,
      {
        form: 'ratio',
        requirementId: 'space',
        verdict,
        residents: 100,
        amount: { lower, upper },
        needed: { lower: 10, upper: 10 },
      },
    ],
  });
  const mixed = tableRows(
    areas,
    new Map([
      ['BU1', amount('BU1', 12, 12, 'meets')],
      ['BU2', amount('BU2', 3, 3, 'fails')],
      ['BU3', amount('BU3', 9, null, 'unknown')],
      ['BU4', amount('BU4', 4, 20, 'unknown')],
    ]),
  );
  const orderOf = (sort: Sort) => sortRows(mixed, sort, 'nl-NL').map(({ code }) => code);

  it('count the requirements that are not met, for certain and possibly', () => {
    expect(mixed[0].needed).toEqual({ of: 'requirements', lower: 0, upper: 0 });
    expect(mixed[1].needed).toEqual({ of: 'requirements', lower: 1, upper: 1 });
    expect(mixed[2].needed).toEqual({ of: 'requirements', lower: 0, upper: 1 });
    expect(orderOf(firstSort).at(-1)).toBe('BU1');
  });

  it('sort by what there is for certain, and by the most that can be missing', () => {
    expect(orderOf({ key: 'share:space', direction: 'descending' })).toEqual(['BU1', 'BU3', 'BU4', 'BU2']);
    expect(orderOf({ key: 'short:space', direction: 'descending' })).toEqual(['BU2', 'BU4', 'BU3', 'BU1']);
  });
});
