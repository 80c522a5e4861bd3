// Numbers as people type them, and the bounds that the schema sets to them.
import { describe, expect, test } from 'vitest';
import { RatioRequirement, ReachRequirement } from '../../../server/domain/norm/norm.ts';
import { normFault } from '../../../server/domain/norm/norm-fault.ts';
import { exampleOf } from '../../../web/src/norm-editor/example-requirements.ts';
import {
  furthest,
  limitsOf,
  numberFault,
  parseNumber,
  thresholdLimits,
} from '../../../web/src/norm-editor/number-limits.ts';
import {
  startOfDecay,
  type TravelledRequirement,
  withMode,
  withSpeed,
  withUnit,
} from '../../../web/src/norm-editor/travel-changes.ts';
import { norm } from '../../worlds/records.ts';

test.each([
  ['1.500', 'nl-NL', 1500],
  ['1,500', 'en-GB', 1500],
  ['0,5', 'nl-NL', 0.5],
  ['0.5', 'nl-NL', 0.5],
  ['12.345,6', 'nl-NL', 12_345.6],
  [' 80 ', 'nl-NL', 80],
  ['-3', 'nl-NL', -3],
  ['', 'nl-NL', null],
  ['80%', 'nl-NL', null],
  ['1.2.3', 'nl-NL', null],
  ['veel', 'nl-NL', null],
])('“%s” in %s is %s', (text, locale, number) => {
  expect(parseNumber(text, locale)).toBe(number);
});

describe('bounds', () => {
  const count = limitsOf(ReachRequirement.properties.count);
  const amount = limitsOf(RatioRequirement.properties.amount);

  test('are those of the schema', () => {
    expect(count).toEqual({ least: 1, isAbove: false, most: 20, isWhole: true });
    expect(amount).toEqual({ least: 0, isAbove: true, most: 1_000_000, isWhole: false });
  });

  test.each([
    [null, count, 'no-number'],
    [0, count, 'too-low'],
    [0, amount, 'too-low'],
    [21, count, 'too-high'],
    [1.5, count, 'not-whole'],
    [1.5, amount, null],
    [20, count, null],
  ] as const)('%s within %o: %s', (value, limits, fault) => {
    expect(numberFault(value, limits)).toBe(fault);
  });
});

const reach = (part: Partial<TravelledRequirement> = {}) =>
  ({ ...exampleOf('reach', 'a'), ...part }) as TravelledRequirement;

describe('how far one may go', () => {
  test('is up to the horizon of the mode, in metres and in minutes', () => {
    expect(furthest(reach())).toBe(3000);
    expect(furthest(reach({ mode: 'cycling' }))).toBe(6000);
    // 3,000 m at 80 m a minute.
    expect(furthest(reach({ within: { value: 10, unit: 'minutes' } }))).toBe(37.5);
    expect(furthest(reach({ within: { value: 10, unit: 'minutes' }, speedKmh: 3 }))).toBe(60);
  });

  test('is allowed by the server to the very end', () => {
    for (const speedKmh of [1, 3.7, 4.8, 11, 30]) {
      const bare = reach({ within: { value: 1, unit: 'minutes' }, speedKmh });
      const { most } = thresholdLimits(bare);
      const requirement = { ...bare, within: { ...bare.within, value: most } };
      expect(normFault(norm({ requirements: [requirement] }))).toBeNull();
    }
  });

  test('stays the same distance in another unit, and is shortened to the horizon of another mode', () => {
    expect(withUnit(reach(), 'minutes').within).toEqual({ value: 10, unit: 'minutes' });
    expect(withUnit(withUnit(reach(), 'minutes'), 'metres').within).toEqual({ value: 800, unit: 'metres' });
    const far = reach({ mode: 'cycling', within: { value: 5000, unit: 'metres' } });
    expect(withMode(far, 'walking').within.value).toBe(3000);
    expect(withMode(reach({ speedKmh: 3 }), 'cycling')).not.toHaveProperty('speedKmh');
    const long = reach({ within: { value: 37, unit: 'minutes' } });
    expect(withSpeed(long, 6).within.value).toBe(30);
  });

  test('takes the distances of a decay along', () => {
    const catchment = exampleOf('catchment', 'a') as Extract<TravelledRequirement, { form: 'catchment' }>;
    const stepped = { ...catchment, decay: startOfDecay('stepped', 1600) };
    const inMinutes = withUnit(stepped, 'minutes');
    expect(inMinutes.decay).toEqual({
      type: 'stepped',
      steps: [
        { upTo: 10, weight: 1 },
        { upTo: 20, weight: 0.5 },
      ],
    });
    const close = {
      ...catchment,
      decay: { type: 'stepped' as const, steps: [40, 50].map((upTo) => ({ upTo, weight: 1 })) },
    };
    // Both are one minute: one step is left, as steps must rise.
    expect(normFault(norm({ requirements: [withUnit(close, 'minutes')] }))).toBeNull();
  });
});
