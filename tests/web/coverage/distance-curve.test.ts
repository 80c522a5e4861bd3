// Reading a curve at a stop, and the stop of a share.
import { describe, expect, it } from 'vitest';
import { nearestStop, stopOfShare } from '../../../web/src/coverage/distance-curve.ts';

const stops = [100, 200, 400, 800];

describe('the stop nearest to a threshold', () => {
  it.each([
    [400, 2],
    [50, 0],
    [9000, 3],
    [310, 2],
    [300, 1],
    [150, 0],
  ])('%d metres is stop %d', (value, index) => {
    expect(nearestStop(stops, value)).toBe(index);
  });
});

describe('the distance within which a share lives', () => {
  it('is the first stop that covers exactly the share', () => {
    expect(stopOfShare(stops, [0, 50, 80, 90], 100, 0.8)).toBe(400);
  });

  it('is none when the curve never gets there', () => {
    expect(stopOfShare(stops, [0, 50, 79.9, 79.9], 100, 0.8)).toBeNull();
  });
});
