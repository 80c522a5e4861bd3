// Norms that are in use somewhere, each written as a norm and judged in a town whose answer is known.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateCoverage } from '../../../../server/domain/coverage/evaluate-coverage.ts';
import type { Town } from '../../../../server/domain/coverage/town.ts';
import { open, quartersPerWeek } from '../../../../server/domain/places/opening-week.ts';
import type { Place } from '../../../../server/domain/places/place.ts';
import { readNormFile } from '../../../../server/sources/norm-file/read-norm-file.ts';
import { type Home, oneStreet, placeAt } from '../../../worlds/one-street.ts';

const folder = join(import.meta.dirname, '../../../fixtures/norms');
const readNorm = (id: string) => readNormFile(join(folder, `${id}.json`));

/** Open for so many hours a week, from Monday 00:00 on. */
const hours = (count: number) => new Uint8Array(quartersPerWeek).fill(open, 0, count * 4);

const library = (x: number, known: Partial<Place> = {}) =>
  placeAt(`library-${x}`, x, { kinds: ['library'], functions: ['learn'], ...known });
const centre = (x: number, known: Partial<Place> = {}) => placeAt(`centre-${x}`, x, known);

/** By requirement of the norm, the verdicts of the neighbourhoods. */
const judge = (id: string, town: Town) => {
  const { areas } = evaluateCoverage(town, readNorm(id), '2026-11-01');
  return areas[0].requirements.map((_, r) => areas.map(({ requirements }) => requirements[r]));
};
const verdicts = (id: string, town: Town) =>
  judge(id, town).map((results) => results.map(({ verdict }) => verdict));

const at = (x: number, people: number): Home => ({ x, people });

test('every norm in the folder is read without a fault, and is judged below', () => {
  const ids = readdirSync(folder).map((file) => file.replace('.json', ''));
  expect(ids.map((id) => readNorm(id).id)).toEqual(ids);
  expect(ids.sort()).toEqual([...judgedBelow].sort());
});

const judgedBelow = [
  'scotland-800m',
  'flanders-service-centre',
  'netherlands-library-bill',
  'cbs-library-branches',
  'the-hague-floor-area',
  'leudal-villages',
  'england-plss2-hours',
  'older-people-nearer',
  'ninety-percent-arrive',
];

describe('Scotland: 80% within 800 m walking', () => {
  test.each([
    [80, 'meets'],
    [79, 'fails'],
  ])('with %i of 100 people at 800 m it %s', (near, verdict) => {
    const town = oneStreet([[at(800, near), at(900, 100 - near)]], [centre(0)]);
    expect(verdicts('scotland-800m', town)).toEqual([[verdict]]);
  });
});

describe('Flanders: a service centre per started 15,000 residents, open 32 hours', () => {
  test.each([
    ['one for exactly 15,000', 15000, [32], 'meets'],
    ['one for one more', 15001, [32], 'fails'],
    ['two for one more', 15001, [32, 40], 'meets'],
    ['one of two open 31 hours', 15001, [32, 31], 'fails'],
  ])('%s', (_, people, weeks, verdict) => {
    const town = oneStreet(
      [[at(500, people)]],
      weeks.map((count, i) => centre(500 + i, { openingWeek: hours(count) })),
    );
    expect(verdicts('flanders-service-centre', town)).toEqual([[verdict]]);
  });

  test('a centre of which nobody knows the hours leaves it unknown', () => {
    const town = oneStreet([[at(500, 15000)]], [centre(500, { openingWeek: null })]);
    expect(verdicts('flanders-service-centre', town)).toEqual([['unknown']]);
  });
});

test('Dutch bill: one full library serves every neighbourhood of the municipality, a service point does not', () => {
  const groups = [[at(100, 50)], [at(900, 50)]];
  const full = oneStreet(groups, [library(900, { openingWeek: hours(15) })]);
  const point = oneStreet(groups, [library(900, { openingWeek: hours(14) })]);
  expect(verdicts('netherlands-library-bill', full)).toEqual([['meets', 'meets']]);
  expect(verdicts('netherlands-library-bill', point)).toEqual([['fails', 'fails']]);
});

test('CBS: 15 hours make a branch, 4 make a service point, and 15 no longer', () => {
  const judged = (count: number) =>
    verdicts(
      'cbs-library-branches',
      oneStreet([[at(100, 50)]], [library(100, { openingWeek: hours(count) })]),
    );
  expect(judged(15)).toEqual([['meets'], ['fails']]);
  expect(judged(14.75)).toEqual([['fails'], ['meets']]);
  expect(judged(4)).toEqual([['fails'], ['meets']]);
  expect(judged(3.75)).toEqual([['fails'], ['fails']]);
});

describe('The Hague: 125 m² per 1,000 dwellings in dense environments', () => {
  const withArea = (floorAreaM2: number | null, urbanity: 1 | 3) => {
    const town = oneStreet([[at(100, 1234)]], [centre(100, { floorAreaM2 })]);
    const neighbourhoods = town.neighbourhoods.map((area) => ({ ...area, urbanity }));
    return { ...town, neighbourhoods };
  };

  test('1,234 dwellings need 154.25 m²: that is enough, a little less is not, and not knowing is unknown', () => {
    const [[{ needed }]] = judge('the-hague-floor-area', withArea(154.25, 1));
    expect(needed).toEqual({ lower: 154.25, upper: 154.25 });
    expect(verdicts('the-hague-floor-area', withArea(154.25, 1))).toEqual([['meets']]);
    expect(verdicts('the-hague-floor-area', withArea(154, 1))).toEqual([['fails']]);
    expect(verdicts('the-hague-floor-area', withArea(null, 1))).toEqual([['unknown']]);
  });

  test('elsewhere it does not apply', () => {
    expect(verdicts('the-hague-floor-area', withArea(0, 3))).toEqual([['not-applicable']]);
  });
});

test('Leudal: every village of 100 residents and more has a meeting place', () => {
  const inVillage = (people: number, places: Place[]) =>
    verdicts('leudal-villages', oneStreet([[at(100, people)]], places));
  expect(inVillage(100, [centre(100)])).toEqual([['meets']]);
  expect(inVillage(100, [library(100)])).toEqual([['fails']]);
  expect(inVillage(99, [])).toEqual([['not-applicable']]);
});

test('England: 128 opening hours per 1,000 residents, added over all libraries', () => {
  const open = (...counts: number[]) =>
    verdicts(
      'england-plss2-hours',
      oneStreet(
        [[at(100, 500)]],
        counts.map((count, i) => library(100 + i, { openingWeek: hours(count) })),
      ),
    );
  expect(open(40, 24)).toEqual([['meets']]);
  expect(open(40, 23)).toEqual([['fails']]);
});

test('older people are nearer: 500 m counts for those of 65 and over, 800 m for the others', () => {
  const town = oneStreet([[at(600, 100)]], [centre(0)]);
  expect(verdicts('older-people-nearer', town)).toEqual([['fails'], ['meets']]);
  const [[older], [others]] = judge('older-people-nearer', town);
  expect([older.residents, others.residents]).toEqual([25, 75]);
});

test('90% arrive within a quarter of an hour by bicycle exactly when the quantile lies within it', () => {
  // 15 minutes at 15 km/h are 3,750 m; the street is shorter, so all arrive, the 90th of 100 from 3,000 m.
  const town = oneStreet([[at(1000, 89), at(3000, 11)]], [centre(0)]);
  const [[result]] = judge('ninety-percent-arrive', town);
  expect(result.verdict).toBe('meets');
  expect(result.quantileMetres).toEqual({ lower: 3000, upper: 3000 });
});
