// Closes the narrow gaps in a larger area that are left where the outlines of those in it were each simplified for themselves.
import Flatbush from 'flatbush';
import type { MultiPolygon, Position } from 'geojson';

/** Metres. Wider gaps are water or land of someone else. */
const widestGap = 60;

/** Metres a degree of latitude. */
const degreeMetres = 111_200;

/** A map would draw a gap as a border where there is none. All other points stay as they are. */
export function closeGaps({ coordinates }: MultiPolygon): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map(([outer, ...holes]) => [
      closeInlets(outer),
      ...holes.filter((hole) => !isGap(hole)),
    ]),
  };
}

/** A long shape is half its outline long, so twice its surface by its outline is how wide it is. */
const isNarrow = (squareMetres: number, outlineMetres: number) =>
  2 * Math.abs(squareMetres) <= widestGap * outlineMetres;

function isGap(hole: Position[]): boolean {
  const { x, y } = inMetres(hole);
  const { turned, walked } = sumsAlong(x, y);
  return isNarrow(turned[x.length - 1] / 2, walked[x.length - 1]);
}

/**
 * An outer ring runs counterclockwise, so one that turns into a gap and back walks clockwise around it: from a point
 * to another close by, with little between them.
 */
function closeInlets(closed: Position[]): Position[] {
  const ring = fromWest(closed.slice(0, -1));
  const { x, y } = inMetres(ring);
  const { turned, walked } = sumsAlong(x, y);
  const points = new Flatbush(ring.length);
  for (let i = 0; i < ring.length; i++) points.add(x[i], y[i], x[i], y[i]);
  points.finish();

  function endOfInlet(start: number): number | null {
    const near = points.search(
      x[start] - widestGap,
      y[start] - widestGap,
      x[start] + widestGap,
      y[start] + widestGap,
    );
    const ends = near.filter((end) => {
      if (end < start + 2) return false;
      const mouth = Math.hypot(x[end] - x[start], y[end] - y[start]);
      const surface = (turned[end] - turned[start] + x[end] * y[start] - x[start] * y[end]) / 2;
      return mouth <= widestGap && surface < 0 && isNarrow(surface, walked[end] - walked[start] + mouth);
    });
    return ends.length === 0 ? null : Math.max(...ends);
  }

  const kept: Position[] = [];
  for (let i = 0; i < ring.length; i = endOfInlet(i) ?? i + 1) kept.push(ring[i]);
  return kept.length < 3 ? closed : [...kept, kept[0]];
}

/** The westernmost point lies in no gap. */
function fromWest(ring: Position[]): Position[] {
  let west = 0;
  for (let i = 1; i < ring.length; i++) if (ring[i][0] < ring[west][0]) west = i;
  return [...ring.slice(west), ...ring.slice(0, west)];
}

/** From the first point on: sums are of small numbers, and so exact to a square metre. */
function inMetres(ring: Position[]): { x: Float64Array; y: Float64Array } {
  const [[lon, lat]] = ring;
  const narrow = Math.cos((lat * Math.PI) / 180);
  return {
    x: Float64Array.from(ring, (point) => (point[0] - lon) * degreeMetres * narrow),
    y: Float64Array.from(ring, (point) => (point[1] - lat) * degreeMetres),
  };
}

/** Up to each point: twice the surface turned around the first point, and metres walked. */
function sumsAlong(x: Float64Array, y: Float64Array) {
  const turned = new Float64Array(x.length);
  const walked = new Float64Array(x.length);
  for (let i = 1; i < x.length; i++) {
    turned[i] = turned[i - 1] + x[i - 1] * y[i] - x[i] * y[i - 1];
    walked[i] = walked[i - 1] + Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
  }
  return { turned, walked };
}
