// A municipality of four by two kilometres, with something left open where its two halves meet.
import type { MultiPolygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { closeGaps } from '../../../../server/sources/cbs-geopackage/close-gaps.ts';

type Metres = [east: number, north: number];

/** Metres a degree at 52° north. */
const [lonMetres, latMetres] = [68_462, 111_200];

/** A ring through points in metres east and north of 5° E, 52° N. */
const ring = (points: Metres[]): Position[] =>
  [...points, points[0]].map(([east, north]) => [5 + east / lonMetres, 52 + north / latMetres]);
const box: Metres[] = [
  [0, 0],
  [4000, 0],
  [4000, 2000],
  [0, 2000],
];

function withoutGaps(...rings: Metres[][]): Metres[][] {
  const area: MultiPolygon = { type: 'MultiPolygon', coordinates: [rings.map(ring)] };
  const [closed] = closeGaps(area).coordinates;
  return closed.map((points) =>
    points
      .slice(0, -1)
      .map(([lon, lat]) => [Math.round((lon - 5) * lonMetres), Math.round((lat - 52) * latMetres)]),
  );
}

/** Clockwise, as holes run. */
const hole = (widthMetres: number): Metres[] => [
  [2000, 500],
  [2000, 1500],
  [2000 + widthMetres, 1400],
  [2000 + widthMetres, 600],
];

/** The box, into which something reaches from the south. */
const withInlet = (mouthMetres: number, widthMetres: number): Metres[] => [
  [0, 0],
  [2000, 0],
  [2000, 1500],
  [2000 + widthMetres, 1400],
  [2000 + mouthMetres, 0],
  ...box.slice(1),
];

test('a narrow hole is closed; a wide one, such as another municipality, stays', () => {
  expect(withoutGaps(box, hole(20))).toEqual([box]);
  expect(withoutGaps(box, hole(400))).toEqual([box, hole(400)]);
});

test('a narrow gap that is open to the outside is closed at its mouth', () => {
  const [[southWest, ...rest]] = [box];
  expect(withoutGaps(withInlet(10, 20))).toEqual([[southWest, [2000, 0], [2010, 0], ...rest]]);
});

test('a wide bay stays, and one that is wide behind a narrow mouth', () => {
  expect(withoutGaps(withInlet(400, 400))).toEqual([withInlet(400, 400)]);
  expect(withoutGaps(withInlet(10, 400))).toEqual([withInlet(10, 400)]);
});

test('a narrow dam, which is land, stays', () => {
  const withDam: Metres[] = [
    ...box.slice(0, 2),
    [4000, 900],
    [6000, 900],
    [6000, 930],
    [4000, 930],
    ...box.slice(2),
  ];
  expect(withoutGaps(withDam)).toEqual([withDam]);
});
