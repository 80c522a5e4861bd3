// Where a slider can stand, and the figures beside it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountSteps, shareSteps } from '../../../web/src/coverage/slider-steps.ts';
import { roundedFor } from '../../../web/src/coverage/use-amount-words.ts';
import { anyRequirement } from '../../worlds/random-town.ts';

const presence = { id: 'a', form: 'presence', title: 'a', level: 'district', count: 1, places: {} } as const;
const ratio = (of: 'places' | 'squareMetres', amount: number) =>
  ({
    id: 'a',
    form: 'ratio',
    title: 'a',
    level: 'district',
    amount,
    of,
    per: 1000,
    base: 'everyone',
    rounding: 'exact',
    places: {},
  }) as const;

describe('the steps of a slider', () => {
  test('count whole places where a presence asks for them', () => {
    expect(amountSteps(presence, 1)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(amountSteps({ ...presence, count: 1000 }, 1000).at(-1)).toBe(1000);
  });

  test('go by half places for a ratio of a few, and by round parts of a floor area', () => {
    expect(amountSteps(ratio('places', 1), 1).slice(0, 4)).toEqual([0.5, 1, 1.5, 2]);
    expect(amountSteps(ratio('squareMetres', 125), 125).slice(0, 3)).toEqual([5, 10, 15]);
    expect(amountSteps(ratio('squareMetres', 125), 125).at(-1)).toBe(375);
  });

  test('of many places are so far apart that a hand can find each', () => {
    const presence = {
      id: 'p',
      form: 'presence',
      title: 'P',
      level: 'district',
      count: 1,
      places: {},
    } as const;
    expect(amountSteps(presence, 67).slice(0, 3)).toEqual([2, 4, 6]);
    expect(amountSteps(presence, 67)).toHaveLength(101);
  });

  test('rise, hold the number of the norm itself, and never ask for nothing', () => {
    fc.assert(
      fc.property(
        anyRequirement,
        fc.double({ min: 0.001, max: 900_000, noNaN: true }),
        (requirement, own) => {
          if (requirement.form === 'reach') return;
          const number = requirement.form === 'presence' ? Math.ceil(own / 1000) : own;
          const steps = amountSteps(requirement, number);
          expect(steps).toContain(number);
          expect(steps[0]).toBeGreaterThan(0);
          expect(steps.length).toBeGreaterThan(5);
          expect(steps.length).toBeLessThan(200);
          expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
        },
      ),
    );
  });

  test('are whole percents of a share, and its own', () => {
    expect(shareSteps(0.8)).toHaveLength(101);
    expect(shareSteps(0.667)).toContain(0.667);
  });
});

describe('a figure that falls short', () => {
  test('does not look enough: what there is goes down and what is needed up', () => {
    expect(roundedFor(154.249, 'down')).toBe(154.24);
    expect(roundedFor(154.241, 'up')).toBe(154.25);
    expect(roundedFor(0.19996, 'down')).toBe(0.1999);
    expect(roundedFor(8318.1, 'up')).toBe(8319);
    expect(roundedFor(0, 'up')).toBe(0);
  });

  test('keeps a figure that is round but for the last bit of the computer', () => {
    expect(roundedFor(0.1 + 0.2, 'up')).toBe(0.3);
    expect(roundedFor(2.9999999999, 'down')).toBe(3);
  });
});
