// Places get their ordinary week at import, and texts that cannot be read are findings.
import { expect, test } from 'vitest';
import { weeklyHours } from '../../../server/domain/places/opening-week.ts';
import { resolveOpeningWeeks } from '../../../server/intake/resolve-opening-weeks.ts';
import { place } from '../../worlds/records.ts';

const withHours = (id: string, openingHours: string | null) =>
  place(id, [5.2, 52.5], { name: `Plek ${id}`, openingHours, source: 'lijst.csv' });

test('each place keeps its text and gets its week, or none and a finding', () => {
  const long = `elke ${'mooie '.repeat(30)}dag`;
  const { records, problems } = resolveOpeningWeeks(
    [
      withHours('a', 'Mo-Fr 09:00-17:00'),
      withHours('b', null),
      withHours('c', 'zie website'),
      withHours('d', long),
      withHours('e', '"op afspraak"'),
    ],
    '2026-11-09',
  );
  expect(records.map(({ openingHours }) => openingHours)).toEqual([
    'Mo-Fr 09:00-17:00',
    null,
    'zie website',
    long,
    '"op afspraak"',
  ]);
  expect(records.map(({ openingWeek }) => openingWeek && weeklyHours(openingWeek))).toEqual([
    { lower: 40, upper: 40 },
    null,
    null,
    null,
    { lower: 0, upper: 168 },
  ]);
  expect(problems).toEqual([
    {
      kind: 'unreadable-hours',
      severity: 'doubtful',
      message:
        'The opening hours of “Plek c” cannot be read: it has words that are not known (“zie website”); they count as unknown. Write them as Mo-Fr 09:00-17:00.',
      file: 'lijst.csv',
      at: 'c',
    },
    expect.objectContaining({ kind: 'unreadable-hours', at: 'd', message: expect.stringContaining('…”') }),
  ]);
});
