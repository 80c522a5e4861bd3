// Several extracts on one basemap, and the house numbers on it.
import { expect, test } from 'vitest';
import { noFeatures } from '../../../server/domain/basemap/basemap-features.ts';
import { joinBasemaps } from '../../../server/intake/join-basemaps.ts';
import { feature, line } from '../../worlds/drawn-quarter.ts';
import { address } from '../../worlds/records.ts';

const bounds = [5, 52, 5.1, 52.1] as const;
const street = (id: string) => ({
  ...feature('street', { kind: 'residential' }, line([0, 0], [100, 0])),
  id,
});

test('what lies in two extracts is drawn once, with all its pieces', () => {
  const first = { ...noFeatures(), street: [street('w1'), street('w2'), street('w2')] };
  const second = { ...noFeatures(), street: [street('w2'), street('w3')] };
  const joined = joinBasemaps([first, second], [], bounds);
  expect(joined.street.map(({ id }) => id)).toEqual(['w1', 'w2', 'w2', 'w3']);
});

test('homes above each other share a number, and numbers beyond the box are not drawn', () => {
  const addresses = [
    address([5.05, 52.05], { houseNumber: '12a' }),
    address([5.05, 52.05], { houseNumber: '12a' }),
    address([5.05, 52.05], { houseNumber: '12b' }),
    address([5.2, 52.05], { houseNumber: '99' }),
  ];
  const { house_number } = joinBasemaps([noFeatures()], addresses, bounds);
  expect(house_number.map(({ properties }) => properties.number)).toEqual(['12a', '12b']);
});
