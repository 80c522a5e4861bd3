// The look follows the visitor's choice first, then what the device asks for.
import { expect, test } from 'vitest';
import { resolveFlavour } from '../../../web/src/theme/flavour.ts';

const device =
  (...wishes: string[]) =>
  (mediaQuery: string) =>
    wishes.some((wish) => mediaQuery.includes(wish));

test('a choice goes before the device', () => {
  expect(resolveFlavour('light', device('dark', 'contrast'))).toBe('light');
});

test('a device without wishes gets the light look', () => {
  expect(resolveFlavour('device', device())).toBe('light');
});

test('a device that asks for dark gets the dark look', () => {
  expect(resolveFlavour('device', device('dark'))).toBe('dark');
});

test('more contrast goes before dark', () => {
  expect(resolveFlavour('device', device('dark', 'contrast'))).toBe('contrast');
});
