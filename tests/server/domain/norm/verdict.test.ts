import { expect, test } from 'vitest';
import { qualification, staleBefore } from '../../../../server/domain/coverage/qualifying.ts';
import { thresholdDm } from '../../../../server/domain/norm/norm.ts';
import { judgeShare, overallVerdict, peopleShort } from '../../../../server/domain/norm/verdict.ts';
import { at } from '../../../worlds/metric-plane.ts';
import { place } from '../../../worlds/records.ts';

test('meets when the lower bound does, fails when the upper bound does not, else unknown', () => {
  expect(judgeShare({ lower: 80, upper: 90 }, 100, 0.8)).toBe('meets');
  expect(judgeShare({ lower: 70, upper: 79 }, 100, 0.8)).toBe('fails');
  expect(judgeShare({ lower: 70, upper: 80 }, 100, 0.8)).toBe('unknown');
});

test('unknown residents are unknown, and nobody is not applicable', () => {
  expect(judgeShare({ lower: 0, upper: 0 }, null, 0.8)).toBe('unknown');
  expect(judgeShare({ lower: 0, upper: 0 }, 0, 0.8)).toBe('not-applicable');
});

test('people short are whole people, and the dust of adding fractions is not a person', () => {
  expect(peopleShort(411.4, 1035, 0.8)).toBe(417);
  expect(peopleShort(827.9999999, 1035, 0.8)).toBe(0);
  expect(peopleShort(900, 1035, 0.8)).toBe(0);
});

test('overall: one fail fails, else one unknown is unknown, and what does not apply is left out', () => {
  expect(overallVerdict(['meets', 'unknown', 'fails'])).toBe('fails');
  expect(overallVerdict(['meets', 'unknown', 'not-applicable'])).toBe('unknown');
  expect(overallVerdict(['meets', 'not-applicable'])).toBe('meets');
  expect(overallVerdict(['not-applicable'])).toBe('not-applicable');
});

test('the staleness limit counts calendar months, and shorter months end earlier', () => {
  expect(staleBefore('2026-11-01', 24)).toBe('2024-11-01');
  expect(staleBefore('2026-03-31', 1)).toBe('2026-02-28');
  expect(staleBefore('2026-01-15', 13)).toBe('2024-12-15');
  expect(staleBefore('2026-11-01', null)).toBeNull();
});

test('what the record denies is a no, even when the record is old', () => {
  const old = place('old', at(0, 0), { kinds: ['library'], checkedOn: '2010-01-01' });
  expect(qualification(old, { kinds: ['clubhouse'] }, '2024-11-01')).toBe('no');
  expect(qualification(old, { kinds: ['library'] }, '2024-11-01')).toBe('unknown');
  expect(qualification(old, { kinds: ['library'] }, null)).toBe('yes');
});

test('minutes become whole decimetres at the stated or the usual speed', () => {
  const minutes = (value: number, mode: 'walking' | 'cycling', speedKmh?: number) =>
    thresholdDm({ within: { value, unit: 'minutes' }, mode, speedKmh });
  expect(minutes(10, 'walking')).toBe(8000);
  expect(minutes(10, 'cycling')).toBe(25_000);
  expect(minutes(7, 'walking', 4)).toBe(4666);
});
