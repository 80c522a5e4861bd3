// Places for someone: those that fit first, then by minutes in which what is not known weighs, each with its reasons.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../../../server/contract/place.ts';
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
  rankPlaces(places, wanted).map(
    ({ place, isFit, mustAsk }) => `${place.id}${isFit ? '' : '-'}${mustAsk ? '?' : ''}`,
  );

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
  expect(rankPlaces(places, wanted).map(({ reasons }) => reasons)).toEqual([
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
  const [, first] = rankPlaces(places, needs({ day: 1, time: 'afternoon' }));
  expect(first.reasons).toEqual([{ about: 'opening', fit: 'yes', days: { certain: [1], possible: [] } }]);
});

test('when nothing fits, it says which need to let go of and how many fit then', () => {
  const places = [
    near('a', 3, { wheelchair: 'no', freeOfCharge: true }),
    near('b', 4, { wheelchair: 'no', freeOfCharge: true }),
    near('c', 5, { wheelchair: 'yes', freeOfCharge: false }),
  ];
  const wanted = needs({ wheelchair: true, free: true });
  expect(rankPlaces(places, wanted).some(({ isFit }) => isFit)).toBe(false);
  expect(needsToDrop(places, wanted)).toEqual([
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
      const weights = rankPlaces(places, wanted)
        .filter(({ isFit }) => isFit)
        .map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((one, other) => one - other));
    }),
  );
});
