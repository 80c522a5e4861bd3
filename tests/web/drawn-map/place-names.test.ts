// Names in a drawn map: along their street, each once, within the frame, never over each other or over the place.
import { expect, test } from 'vitest';
import { frameAround, type Spot } from '../../../web/src/drawn-map/frame.ts';
import { placeNames } from '../../../web/src/drawn-map/place-names.ts';

const frame = frameAround([5, 52], 600, 400);
const street = (name: string, ...line: Spot[]) => ({ name, line });
const namesOf = (lines: { name: string; line: Spot[] }[]) =>
  placeNames(frame, lines, 10).map(({ name }) => name);

test('a street in two pieces has its name once, on the longer one', () => {
  const placed = placeNames(
    frame,
    [street('Wal', [20, 50], [120, 50]), street('Wal', [20, 80], [400, 80])],
    10,
  );
  expect(placed).toHaveLength(1);
  expect(placed[0].line.every(([, y]) => y === 80)).toBe(true);
});

test('a name is read from the left to the right, and stays off the edge', () => {
  const [{ line }] = placeNames(frame, [street('Wal', [900, 50], [-200, 50])], 10);
  expect(line[0][0]).toBeLessThan(line.at(-1)?.[0] ?? 0);
  expect(Math.min(...line.map(([x]) => x))).toBeGreaterThanOrEqual(10);
  expect(Math.max(...line.map(([x]) => x))).toBeLessThanOrEqual(590);
});

test('what has no room is left out: a long name on a short street, one over another, one over the place', () => {
  expect(namesOf([street('Burgemeester van Lindewaardlaan', [20, 50], [80, 50])])).toEqual([]);
  expect(namesOf([street('Lange', [20, 50], [500, 50]), street('Korte', [20, 54], [480, 54])])).toEqual([
    'Lange',
  ]);
  expect(namesOf([street('Markt', [250, 200], [350, 200])])).toEqual([]);
});
