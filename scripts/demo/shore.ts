// The island that the town lies on: its shore and the lake around it, the dike on the old shore, and the dams to the mainland.
import { difference, featureCollection, polygon } from '@turf/turf';
import { type MainRoad, pastBarriers, splitByRing } from './main-roads.ts';
import type { DrawnLine } from './plan-town.ts';
import type { Point } from './plane.ts';
import { areaOf } from './polygon.ts';
import { corridor, curveThrough, distance, lengthOf, parallel, stretch } from './polyline.ts';
import { damEnds, islandShore, mainlandShore } from './shore-drawing.ts';

/** An area with holes, rings open. */
export interface Surface {
  outer: Point[];
  holes: Point[][];
}

export interface Shore {
  lake: Surface[];
  /** Between the dike and the water. */
  foreland: Surface;
  /** What lies in the water beside the roads of the dams, open rings. */
  dams: Point[][];
}

/** Metres: half the width of a dam, and how far its cycleway lies from the middle. */
const damHalfWidth = 54;
const damCycleway = 40;
/** A dam is open here, as a part of its length: a bridge lets the water and the ships through. */
const damOpening = [0.42, 0.47] as const;

export function drawShore(lines: DrawnLine[]): Shore {
  const island = curveThrough(islandShore);
  const dike = dikeCurve(lines);
  const strips = damLines(lines)
    .flatMap((line) => [partOf(line, 0, damOpening[0]), partOf(line, damOpening[1], 1)])
    .map((line) => corridor(line, damHalfWidth));
  const left = difference(
    featureCollection([curveThrough(mainlandShore), island, ...strips].map((ring) => polygon([ring]))),
  );
  const { geometry } = left!;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    lake: polygons
      .map(([outer, ...holes]) => ({
        outer: open(outer as Point[]),
        holes: holes.map((hole) => open(hole as Point[])),
      }))
      .filter(({ outer }) => Math.abs(areaOf(outer)) > 10_000),
    dams: strips.map((ring) => ring.slice(0, -1)),
    foreland: { outer: island.slice(0, -1), holes: [dike.slice(0, -1)] },
  };
}

/** The water that railway and trunk road cross by a bridge, each a closed ring across the dam. */
export const damOpenings = (lines: DrawnLine[]): { barrier: 'river'; ring: Point[] }[] =>
  damLines(lines).map((line) => ({
    barrier: 'river',
    ring: corridor(partOf(line, damOpening[0] - 0.01, damOpening[1] + 0.01), 2 * damHalfWidth),
  }));

/** Beside the trunk road, from the dike over the dams. */
export function damCycleways(lines: DrawnLine[]): MainRoad[] {
  const trunk = withDams(lines).find(({ plan }) => plan.role === 'trunk')!;
  const crossing = { ...trunk.plan, crosses: { river: 'bridge' as const } };
  return splitByRing(parallel(trunk.curve, damCycleway), dikeCurve(lines))
    .filter((part) => !part.inside)
    .flatMap(({ line }) => pastBarriers(line, crossing, damOpenings(lines)))
    .map((piece) => ({ ...piece, name: 'Meerdam', highway: 'cycleway' }));
}

const partOf = (line: Point[], from: number, to: number) =>
  stretch(line, from * lengthOf(line), to * lengthOf(line));

/** The dike: where the frame of the plan runs, which was the shore before the land outside it silted up. */
const dikeCurve = (lines: DrawnLine[]): Point[] => lines.find(({ plan }) => plan.role === 'frame')!.curve;

/** The road on the dike, in four parts, past river, railway and trunk road. */
export function dikeRoad(lines: DrawnLine[]): DrawnLine {
  const curve = dikeCurve(lines);
  const part = (upTo: number, name: string) => ({ upTo, name, highway: 'unclassified' as const });
  const { through } = lines.find(({ plan }) => plan.role === 'frame')!.plan;
  return {
    plan: {
      id: 'dike-road',
      role: 'road',
      through,
      parts: [
        part(4, 'Zuiderringdijk'),
        part(8, 'Oosterringdijk'),
        part(12, 'Noorderringdijk'),
        part(Number.POSITIVE_INFINITY, 'Westerringdijk'),
      ],
      crosses: { river: 'bridge', railway: 'tunnel', trunk: 'tunnel' },
    },
    curve,
  };
}

/** Railway and trunk road go on over the dams, to the mainland. */
export function withDams(lines: DrawnLine[]): DrawnLine[] {
  return lines.map(({ plan, curve }) => {
    const ends = damEnds[plan.id];
    if (!ends) return { plan, curve };
    const before = curveThrough([...ends.before, curve[0]]);
    const after = curveThrough([curve[curve.length - 1], ...ends.after]);
    return { plan, curve: [...before.slice(0, -1), ...curve, ...after.slice(1)] };
  });
}

/** From the shore of the island to that of the mainland. */
function damLines(lines: DrawnLine[]): Point[][] {
  const island = curveThrough(islandShore);
  const mainland = curveThrough(mainlandShore);
  return withDams(lines)
    .filter(({ plan }) => plan.id in damEnds)
    .flatMap(({ curve }) => splitByRing(curve, island).filter((part) => !part.inside))
    .map(({ line }) => {
      const outward =
        distance(line[0], [0, 0]) < distance(line[line.length - 1], [0, 0]) ? line : line.toReversed();
      const onWater = splitByRing(outward, mainland).find((part) => part.inside)!.line;
      // A little further on both sides, so that the dam grows out of the land.
      return [
        ahead(onWater[1], onWater[0]),
        ...onWater,
        ahead(onWater[onWater.length - 2], onWater[onWater.length - 1]),
      ];
    });
}

function ahead(from: Point, to: Point): Point {
  const part = 60 / distance(from, to);
  return [to[0] + (to[0] - from[0]) * part, to[1] + (to[1] - from[1]) * part];
}

const open = (ring: Point[]): Point[] => (areaOf(ring) < 0 ? ring.slice(0, -1).reverse() : ring.slice(0, -1));
