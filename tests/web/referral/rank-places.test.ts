// Places for someone: those that fit first, then by minutes in which what is not known weighs, each with its reasons.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../../../server/contract/place.ts';
import { type OpeningWeek, weekIntervals } from '../../../server/domain/places/opening-week.ts';
import { hoursReader } from '../../../server/sources/opening-hours/hours-reader.ts';
import { openingCalendar } from '../../../server/sources/opening-hours/opening-calendar.ts';
import { needsToDrop, rankPlaces } from '../../../web/src/referral/rank-places.ts';
import { noReferral, type ReferralNeeds } from '../../../web/src/store/referral-slice.ts';
import { placeRecord } from './place-record.ts';

const near = (id: string, minutes: number, known: Partial<Place> = {}) => ({
  place: placeRecord(id, known),
  minutes,
  metres: minutes * 80,
});
const needs = (some: Partial<ReferralNeeds>): ReferralNeeds => ({ ...noReferral.needs, ...some });
const idsOf = (places: ReturnType<typeof near>[], wanted: ReferralNeeds) =>
  rankPlaces(places, wanted, now).map(
    ({ place, isFit, mustAsk }) => `${place.id}${isFit ? '' : '-'}${mustAsk ? '?' : ''}`,
  );

const read = hoursReader('2026-11-09');

/** A Tuesday. */
const now = { date: '2026-12-22', minute: 600 };

const open = (fromMinute: number, untilMinute: number) => ({
  fromMinute,
  untilMinute,
  certainty: 'open' as const,
});
/** Open on Tuesdays from 13:00 to 17:00. */
const tuesdayAfternoon = [[], [open(780, 1020)], [], [], [], [], []];

test('without a need the nearest comes first', () => {
  expect(idsOf([near('far', 9), near('near', 3)], needs({}))).toEqual(['near', 'far']);
});

test('what is surely amiss comes last, however near; what is not known weighs as five minutes', () => {
  const places = [
    near('shut-out', 1, { wheelchair: 'no' }),
    near('unknown', 3),
    near('known', 7, { wheelchair: 'yes' }),
    near('known-far', 9, { wheelchair: 'yes' }),
    near('partly', 2, { wheelchair: 'limited' }),
  ];
  expect(idsOf(places, needs({ wheelchair: true }))).toEqual([
    'known',
    'partly?',
    'unknown?',
    'known-far',
    'shut-out-',
  ]);
});

test('of more things wanted one is enough to fit, and each that is missing weighs as ten minutes', () => {
  const places = [
    near('one', 2, { functions: ['meet'] }),
    near('both', 11, { functions: ['learn', 'meet'] }),
    near('none', 1, { functions: ['relax'] }),
  ];
  expect(idsOf(places, needs({ functions: ['meet', 'learn'] }))).toEqual(['both', 'one', 'none-']);
});

test('an activity that a source does not tell of is not denied, but has to be asked', () => {
  const places = [
    near('told', 6, { activities: ['language'] }),
    near('silent', 3, { activities: ['coffee'] }),
  ];
  expect(idsOf(places, needs({ activities: ['language'] }))).toEqual(['told', 'silent?']);
});

test('one of the languages is enough; where nobody knows of any it has to be asked, however many others are told', () => {
  const places = [
    near('told', 8, { languages: ['ar', 'en'] }),
    near('other', 3, { languages: ['pl'] }),
    near('silent', 5),
    near('silent-far', 14),
  ];
  const wanted = needs({ languages: ['ar', 'ti'] });
  expect(idsOf(places, wanted)).toEqual(['told', 'other?', 'silent?', 'silent-far?']);
  expect(rankPlaces(places, wanted, now).map(({ reasons }) => reasons)).toEqual([
    [{ about: 'language', codes: ['ar'], fit: 'yes' }],
    ...Array(3).fill([{ about: 'language', codes: ['ar', 'ti'], fit: 'unknown' }]),
  ]);
});

test('a place that is closed at the time does not fit; one without hours has to be asked', () => {
  const places = [
    near('open', 12, { openingWeek: tuesdayAfternoon }),
    near('no-hours', 1),
    near('closed', 2, { openingWeek: [[open(540, 1020)], [], [], [], [], [], []] }),
  ];
  expect(idsOf(places, needs({ day: 1, time: 'afternoon' }))).toEqual(['no-hours?', 'open', 'closed-']);
  const [, first] = rankPlaces(places, needs({ day: 1, time: 'afternoon' }), now);
  expect(first.reasons).toEqual([
    { about: 'opening', fit: 'yes', days: { certain: [1], possible: [] }, holidays: [] },
  ]);
});

test('a place of which the only day that suits is a holiday when it comes next comes after one that is surely open', () => {
  const known = (openingHours: string): Partial<Place> => ({
    openingHours,
    openingWeek: weekIntervals(read(openingHours).week as OpeningWeek),
    openingDays: openingCalendar().days(openingHours, now.date, 8),
  });
  const places = [
    near('shut-at-christmas', 3, known('Mo-Su 09:00-17:00; PH off')),
    near('silent-on-holidays', 4, known('Mo-Su 09:00-17:00')),
    near('open-at-christmas', 7, known('Mo-Su,PH 09:00-17:00')),
    near('closed-on-fridays', 1, known('Mo-Th 09:00-17:00')),
  ];
  // 25 December 2026 is a Friday, the day after is one too.
  const friday = needs({ day: 4, time: 'afternoon' });
  expect(idsOf(places, friday)).toEqual([
    'open-at-christmas',
    'shut-at-christmas?',
    'silent-on-holidays?',
    'closed-on-fridays-',
  ]);
  const holidaysOf = (wanted: ReferralNeeds) =>
    rankPlaces(places, wanted, now).map(({ place, reasons: [reason] }) => [
      place.id,
      reason.about === 'opening' ? reason.holidays.map(({ date, isUnknown }) => [date, isUnknown]) : null,
    ]);
  expect(holidaysOf(friday)).toEqual([
    ['open-at-christmas', []],
    ['shut-at-christmas', [['2026-12-25', false]]],
    ['silent-on-holidays', [['2026-12-25', true]]],
    ['closed-on-fridays', []],
  ]);
  // On any day there are others, so that all are sure; two holidays are told of.
  const anyDay = needs({ time: 'afternoon' });
  expect(idsOf(places, anyDay)).toEqual([
    'closed-on-fridays',
    'shut-at-christmas',
    'silent-on-holidays',
    'open-at-christmas',
  ]);
  expect(holidaysOf(anyDay)[1]).toEqual([
    'shut-at-christmas',
    [
      ['2026-12-25', false],
      ['2026-12-26', false],
    ],
  ]);
});

test('when nothing fits, it says which need to let go of and how many fit then', () => {
  const places = [
    near('a', 3, { wheelchair: 'no', freeOfCharge: true }),
    near('b', 4, { wheelchair: 'no', freeOfCharge: true }),
    near('c', 5, { wheelchair: 'yes', freeOfCharge: false }),
  ];
  const wanted = needs({ wheelchair: true, free: true });
  expect(rankPlaces(places, wanted, now).some(({ isFit }) => isFit)).toBe(false);
  expect(needsToDrop(places, wanted, now)).toEqual([
    { about: 'wheelchair', change: { wheelchair: false }, count: 2 },
    { about: 'free', change: { free: false }, count: 1 },
  ]);
});

test('no place is lost or made up, and the order is the same whatever the order of the answer', () => {
  const place = fc.record({
    minutes: fc.integer({ min: 1, max: 30 }),
    wheelchair: fc.constantFrom('yes', 'limited', 'no', null),
    freeOfCharge: fc.constantFrom(true, false, null),
    functions: fc.constantFrom<Place['functions']>(['meet'], ['learn', 'meet'], ['relax']),
  });
  const wanted = needs({ wheelchair: true, free: true, functions: ['meet', 'learn'] });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), (found) => {
      const places = found.map(({ minutes, ...known }, index) => near(`p${index}`, minutes, known));
      const ids = idsOf(places, wanted);
      expect(ids).toHaveLength(places.length);
      expect(idsOf(places.toReversed(), wanted)).toEqual(ids);
      const weights = rankPlaces(places, wanted, now)
        .filter(({ isFit }) => isFit)
        .map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((one, other) => one - other));
    }),
  );
});
