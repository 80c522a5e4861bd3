// From the node ids of an area's lines to its outline and a position for it, also when the extract lacks part of them.
import type { Bbox, LonLat } from '../../domain/lon-lat.ts';
import type { Problem } from '../../domain/problem.ts';
import type { NodePositions } from './node-positions.ts';
import { joinRings, meanPoint, type Outline, type Ring, surfacePoint } from './outline.ts';

export interface Area {
  /** How messages name it: `way 12`. */
  at: string;
  /** Node ids of each line; of a closed way one line, of a multipolygon the lines of its members. */
  outer: number[][];
  inner: number[][];
  /** Member ways that are not in the file. */
  missingWays: number;
}

export interface ResolvedArea {
  lonLat: LonLat;
  /** `null` where no ring could be closed; the position is then the mean of what is known. */
  outline: Outline | null;
}

/** `null` when the file holds none of the area's nodes. */
export function resolveArea(area: Area, positions: NodePositions): ResolvedArea | null {
  const outer = closedRings(area.outer, positions);
  if (outer.complete && area.missingWays === 0 && outer.rings.length > 0) {
    const outline = { outer: outer.rings, inner: closedRings(area.inner, positions).rings };
    return { lonLat: surfacePoint(outline), outline };
  }
  const known = area.outer.flatMap((line) => locate(new Set(line), positions));
  return known.length === 0 ? null : { lonLat: meanPoint(known), outline: null };
}

/** No box: everywhere is inside. */
export function isInside([lon, lat]: LonLat, within: Bbox | undefined): boolean {
  if (within === undefined) return true;
  const [west, south, east, north] = within;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

export function unclosedOutline(file: string, at: string): Problem {
  return {
    kind: 'unclosed-outline',
    severity: 'doubtful',
    message: 'The outline is not closed within this file; its position is the mean of its corners.',
    file,
    at,
  };
}

export function missingOutline(file: string, at: string): Problem {
  return {
    kind: 'missing-outline',
    severity: 'refused',
    message: 'None of its nodes are in this file; use an extract with complete ways and relations.',
    file,
    at,
  };
}

/** The rings that close and of which all nodes are known; `complete`: those are all. */
export function closedRings(
  lines: number[][],
  positions: NodePositions,
): { rings: Ring[]; complete: boolean } {
  const { rings, leftOver } = joinRings(lines);
  const located = rings.map((ring) => locate(ring, positions));
  const whole = located.filter((ring, i) => ring.length === rings[i].length);
  return { rings: whole, complete: leftOver.length === 0 && whole.length === rings.length };
}

function locate(ids: Iterable<number>, positions: NodePositions): LonLat[] {
  return Array.from(ids, (id) => positions.indexOf(id))
    .filter((index) => index >= 0)
    .map((index) => [positions.lonLat[2 * index], positions.lonLat[2 * index + 1]]);
}
