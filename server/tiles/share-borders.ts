// Cuts outlines into the borders that they share, so that what is done to a border is done for both its sides.
import type { MultiPolygon } from 'geojson';
import { toStep, worldSteps } from './world-grid.ts';

/** Steps of the world grid, interleaved. Closed where first and last are the same. */
export type Border = Int32Array;

/** Border i as it lies, or ~i for the same one backwards. */
export type BorderRef = number;

/** A ring as borders, each beginning where the one before ends. */
export type RingOfBorders = BorderRef[];

export interface SharedBorders {
  borders: Border[];
  /** One entry an outline: polygons, each an outer ring and its holes. */
  outlines: RingOfBorders[][][];
}

/** Numbered points of the grid. Two positions on the same step are the same point. */
interface Points {
  x: number[];
  y: number[];
  numberOf(lon: number, lat: number): number;
}

/**
 * Borders end where three meet, as in TopoJSON: at points where two outlines come from, or go to, different
 * neighbours. Rings without a surface on the grid are left out, and with an outer ring its holes.
 */
export function shareBorders(outlines: readonly MultiPolygon[]): SharedBorders {
  const points = numberedPoints();
  const rings = outlines.map(({ coordinates }) =>
    coordinates
      .map((polygon) => polygon.map((ring) => openRing(ring, points)))
      .filter(([outer]) => outer.length >= 3)
      .map((polygon) => polygon.filter((ring) => ring.length >= 3)),
  );
  const isJunction = findJunctions(rings.flat(2), points.x.length);
  const cutter = new BorderCutter(points, isJunction);
  return {
    outlines: rings.map((polygons) => polygons.map((polygon) => polygon.map((ring) => cutter.cut(ring)))),
    borders: cutter.borders,
  };
}

function numberedPoints(): Points {
  const numbers = new Map<number, number>();
  const points = { x: [] as number[], y: [] as number[] };
  return {
    ...points,
    numberOf(lon, lat) {
      const [x, y] = toStep(lon, lat);
      const key = x * worldSteps + y;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, points.x.length);
      points.x.push(x);
      points.y.push(y);
      return points.x.length - 1;
    },
  };
}

/** Numbers of its points, none twice in a row, and without the first again at the end. */
function openRing(ring: MultiPolygon['coordinates'][0][0], points: Points): number[] {
  const numbers = ring.map(([lon, lat]) => points.numberOf(lon, lat));
  return numbers.filter((number, i) => number !== numbers[(i || numbers.length) - 1]);
}

function findJunctions(rings: readonly number[][], pointCount: number): Uint8Array {
  const isJunction = new Uint8Array(pointCount);
  const before = new Int32Array(pointCount).fill(-1);
  const after = new Int32Array(pointCount).fill(-1);
  for (const ring of rings) {
    ring.forEach((point, i) => {
      const [from, to] = [ring[(i || ring.length) - 1], ring[(i + 1) % ring.length]];
      if (before[point] === -1) {
        before[point] = from;
        after[point] = to;
        return;
      }
      const isSame = before[point] === from && after[point] === to;
      const isReverse = before[point] === to && after[point] === from;
      if (!isSame && !isReverse) isJunction[point] = 1;
    });
  }
  return isJunction;
}

/** Above the number of points of any country's outlines. */
const maxPoints = 2 ** 26;

class BorderCutter {
  readonly borders: Border[] = [];
  readonly #points: Points;
  readonly #isJunction: Uint8Array;
  /** By its first two points: from there on every outline goes the same way, up to the next junction. */
  readonly #known = new Map<number, BorderRef>();

  constructor(points: Points, isJunction: Uint8Array) {
    this.#points = points;
    this.#isJunction = isJunction;
  }

  cut(ring: readonly number[]): RingOfBorders {
    const start = ring.findIndex((point) => this.#isJunction[point] === 1);
    // Without a junction every outline must begin at the same point.
    const first = start === -1 ? ring.indexOf(Math.min(...ring)) : start;
    const turned = [...ring.slice(first), ...ring.slice(0, first + 1)];
    const refs: RingOfBorders = [];
    let from = 0;
    for (let i = 1; i < turned.length; i++) {
      if (i < turned.length - 1 && this.#isJunction[turned[i]] === 0) continue;
      refs.push(this.#refOf(turned.slice(from, i + 1)));
      from = i;
    }
    return refs;
  }

  #refOf(path: number[]): BorderRef {
    const known = this.#known.get(path[0] * maxPoints + path[1]);
    if (known !== undefined) return known;
    const index = this.borders.length;
    const { x, y } = this.#points;
    this.borders.push(Int32Array.from(path.flatMap((point) => [x[point], y[point]])));
    this.#known.set(path[0] * maxPoints + path[1], index);
    this.#known.set(path[path.length - 1] * maxPoints + path[path.length - 2], ~index);
    return index;
  }
}
