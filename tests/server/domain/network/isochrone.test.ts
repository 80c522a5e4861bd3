// The polygon of what lies within reach: by hand on small towns, and by its invariants on random ones.
import { booleanPointInPolygon, kinks, pointToLineDistance, polygonToLine } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, LineString, MultiLineString, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../../../server/domain/lon-lat.ts';
import { buildStreetGraph } from '../../../../server/domain/network/build-street-graph.ts';
import { groundMetres, metresPerDegree } from '../../../../server/domain/network/ground-distance.ts';
import { cellMetres, isochroneFinder, toleranceMetres } from '../../../../server/domain/network/isochrone.ts';
import { coreCells } from '../../../../server/domain/network/reach-field.ts';
import type { StreetGraph } from '../../../../server/domain/network/street-graph.ts';
import type { Direction } from '../../../../server/domain/network/street-reach.ts';
import { modes } from '../../../../server/domain/norm/norm.ts';
import { drawStreets } from '../../../worlds/draw-streets.ts';
import { at } from '../../../worlds/metric-plane.ts';
import { plainReach, type StreetPoint } from '../../../worlds/plain-reach.ts';
import { randomStreets } from '../../../worlds/random-town.ts';
import { clubhouse, networks } from '../../../worlds/three-streets.ts';
import { boathouse, twoBanks } from '../../../worlds/two-banks.ts';

function isochroneOf(graph: StreetGraph, lonLat: LonLat, direction: Direction, metres: number) {
  const steps = isochroneFinder(graph, 60_000).steps(lonLat, direction, Math.round(metres * 10));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const polygonOf = (...question: Parameters<typeof isochroneOf>) => isochroneOf(...question).polygon;
const holds = (polygon: Polygon, lonLat: LonLat) => booleanPointInPolygon([...lonLat], polygon);

describe('a canal with one bridge', () => {
  const polygon = polygonOf(twoBanks, boathouse, 'towards', 800);
  test.each<[string, number, number, boolean]>([
    ['the boathouse', 0, -10, true],
    ['the near quay at its west end', -600, 0, true],
    ['the near quay, 785 m away', 785, 0, true],
    ['the near quay, 815 m away and more', 820, 0, false],
    ['the far quay by the bridge', 500, 40, true],
    ['the far quay, 245 m from the bridge', 255, 40, true],
    ['the far quay, 265 m from the bridge', 230, 40, false],
    ['the far quay, straight across', 0, 40, false],
    ['the water on this side of the middle', 0, 17, true],
    ['the water on the other side of the middle', 0, 23, false],
    ['the yards behind the near quay', -300, -30, true],
    ['the fields behind the near quay', -300, -45, false],
  ])('%s', (_what, x, y, isInside) => {
    expect(holds(polygon, at(x, y))).toBe(isInside);
  });
});

test('who can come differs from where one can go, on a street for one direction', () => {
  // Overkant may be cycled eastward only; the clubhouse stands at x = 600.
  const towards = polygonOf(networks.cycling, clubhouse.lonLat, 'towards', 400);
  const from = polygonOf(networks.cycling, clubhouse.lonLat, 'from', 400);
  const [west, east] = [at(300, 300), at(900, 300)];
  expect([holds(towards, west), holds(towards, east)]).toEqual([true, false]);
  expect([holds(from, west), holds(from, east)]).toEqual([false, true]);
});

test('far from any street it is the circle of a straight line with its detour', () => {
  const { polygon, reach } = isochroneOf(twoBanks, at(0, -2000), 'towards', 650);
  expect(reach).toBeNull();
  for (const [lon, lat] of polygon.coordinates[0]) {
    expect(groundMetres(lon, lat, ...at(0, -2000))).toBeCloseTo(500, 0);
  }
});

test('where the way to the street takes all there is, the street is out of reach', () => {
  const polygon = polygonOf(twoBanks, at(0, -200), 'towards', 100);
  expect(holds(polygon, at(0, -110))).toBe(true);
  expect(holds(polygon, at(0, 0))).toBe(false);
});

interface Drawn {
  graph: StreetGraph;
  position: LonLat;
  direction: Direction;
  metres: number;
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    streets: randomStreets,
    mode: fc.constantFrom(...modes),
    spot: fc.tuple(fc.integer({ min: -150, max: 900 }), fc.integer({ min: -150, max: 900 })),
    direction: fc.constantFrom<Direction>('towards', 'from'),
    metres: fc.integer({ min: 20, max: 1500 }),
  })
  .map(({ streets, mode, spot, ...rest }) => ({
    graph: buildStreetGraph(streets, mode),
    position: at(...spot),
    ...rest,
  }));

function toEdge(polygon: Polygon, lonLat: LonLat): number {
  const { geometry } = polygonToLine(polygon) as Feature<LineString | MultiLineString>;
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return Math.min(
    ...lines.map((coordinates) =>
      pointToLineDistance([...lonLat], { type: 'LineString', coordinates }, { units: 'meters' }),
    ),
  );
}

/** Between the spots on a street that are looked at. */
const spacingDm = 50;

/** What the drawing leaves out, and the rounding of its places: half a microdegree each way, 8 cm at most. */
const drawnMetres = toleranceMetres + 0.08;

/**
 * How far from every reached street a spot of another street may lie on the ground of the grid. A corner of its
 * cell is then inside. That corner is within a cell's diagonal of the other street, which is less than the core
 * of a reached street: so it is inside by that core only. From the corner to the spot is one more diagonal, and
 * from a reached spot to where the reach ends at most the space between two spots.
 */
const strayMetres = (limitDm: number) => (coreCells + Math.SQRT2) * cellMetres(limitDm) + spacingDm / 10;

/** Every few metres of what is drawn as reached: the streets within the limit, and the way from the position. */
function reachedSpots(spots: readonly StreetPoint[], position: LonLat, limitDm: number): LonLat[] {
  const foot = spots.reduce((nearest, spot) => (spot.distanceDm < nearest.distanceDm ? spot : nearest));
  const share = foot.distanceDm > limitDm ? limitDm / foot.distanceDm : 1;
  const count = Math.ceil((share * foot.distanceDm) / spacingDm);
  const connector = Array.from({ length: count + 1 }, (_, k): LonLat => {
    const along = count === 0 ? 0 : (share * k) / count;
    const [lon, lat] = position;
    return [lon + along * (foot.lonLat[0] - lon), lat + along * (foot.lonLat[1] - lat)];
  });
  return [...connector, ...spots.filter((spot) => spot.distanceDm <= limitDm).map(({ lonLat }) => lonLat)];
}

function expectStraysNearReached({ graph, position, direction, metres }: Drawn): void {
  const limitDm = metres * 10;
  const spots = plainReach(graph, position, direction, spacingDm);
  if (spots === null) return;
  const polygon = polygonOf(graph, position, direction, metres);
  const scale = metresPerDegree(position[1]);
  const reached = reachedSpots(spots, position, limitDm);
  for (const { lonLat, distanceDm } of spots) {
    if (distanceDm <= limitDm || !holds(polygon, lonLat)) continue;
    const [lon, lat] = lonLat;
    const nearest = Math.min(
      ...reached.map((near) => Math.hypot((near[0] - lon) * scale.x, (near[1] - lat) * scale.y)),
    );
    if (nearest > strayMetres(limitDm)) expect(toEdge(polygon, lonLat)).toBeLessThan(drawnMetres);
  }
}

test('a street that the way to it just does not reach is drawn where it passes the end of that way', () => {
  // Found at random: the way ends 2 m before the street, and 12 m around a reached way is always drawn.
  const corners: [number, number][] = [
    [0, 0],
    [0, -450],
  ];
  const graph = buildStreetGraph(drawStreets([{ corners }]), 'walking');
  const town: Drawn = { graph, position: at(0, 110), direction: 'towards', metres: 108 };
  const polygon = polygonOf(graph, town.position, town.direction, town.metres);
  expect([at(0, 3), at(0, -5), at(0, -20)].map((spot) => holds(polygon, spot))).toEqual([true, true, false]);
  expectStraysNearReached(town);
});

function onRandomTowns(property: (town: Drawn) => void): void {
  fc.assert(fc.property(drawn, property), { numRuns: 250 });
}

describe('on random towns', () => {
  test('every spot of a street within the limit lies inside', () => {
    onRandomTowns(({ graph, position, direction, metres }) => {
      const spots = plainReach(graph, position, direction);
      const polygon = polygonOf(graph, position, direction, metres);
      for (const { lonLat, distanceDm } of spots ?? []) {
        if (distanceDm <= metres * 10) expect(holds(polygon, lonLat)).toBe(true);
      }
    });
  });

  test('a street beyond the limit lies outside, but where it passes one within the limit', () => {
    onRandomTowns((town) => expectStraysNearReached(town));
  });

  test('a larger limit loses no spot of a street', () => {
    onRandomTowns(({ graph, position, direction, metres }) => {
      const spots = plainReach(graph, position, direction) ?? [];
      const polygon = polygonOf(graph, position, direction, metres * 1.3);
      for (const { lonLat, distanceDm } of spots) {
        if (distanceDm <= metres * 10) expect(holds(polygon, lonLat)).toBe(true);
      }
    });
  });

  test('it is a valid polygon: closed rings that wind the right way and cross nothing', () => {
    onRandomTowns(({ graph, position, direction, metres }) => {
      const polygon = polygonOf(graph, position, direction, metres);
      expect(holds(polygon, position)).toBe(true);
      expect(kinks(polygon).features).toEqual([]);
      polygon.coordinates.forEach((ring, r) => {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring[0]).toEqual(ring.at(-1));
        expect(Math.sign(areaOf(ring))).toBe(r === 0 ? 1 : -1);
        for (const degrees of ring.flat()) expect(degrees).toBe(Number(degrees.toFixed(6)));
        if (r > 0)
          expect(
            holds({ type: 'Polygon', coordinates: [polygon.coordinates[0]] }, ring[0] as unknown as LonLat),
          ).toBe(true);
      });
    });
  });
});

/** Above 0 for a ring that runs anticlockwise. */
function areaOf(ring: number[][]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = [ring[i][0] - ring[0][0], ring[i][1] - ring[0][1]];
    return sum + px * (y - ring[0][1]) - (x - ring[0][0]) * py;
  }, 0);
}
