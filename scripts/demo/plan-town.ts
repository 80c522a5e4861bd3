// From the drawing to the plan: curves that meet, the faces between them, and the neighbourhood of each face.
import { districts, type Style } from './districts.ts';
import { findFaces, type NodeRing } from './faces.ts';
import { joinLines } from './join-lines.ts';
import type { Point } from './plane.ts';
import { isInside, middleOf } from './polygon.ts';
import { between, curveThrough, distance, nearestOn } from './polyline.ts';
import { type PlanLine, planLines } from './town-plan.ts';

export interface DrawnLine {
  plan: PlanLine;
  curve: Point[];
}

export interface Face {
  ring: Point[];
  nodes: NodeRing;
  style: Style;
  /** Name of its neighbourhood; `null` across the border. */
  neighbourhood: string | null;
}

export interface TownPlan {
  lines: DrawnLine[];
  points: Point[];
  faces: Face[];
}

/** The water row of the statistics; no neighbourhood. */
export const lakeName = 'Lindeplas';

/** Ends of lines within this distance of an earlier line are moved onto it, metres. */
const endReach = 90;

export function planTown(): TownPlan {
  const lines = drawLines();
  const joined = joinLines(lines.filter(({ plan }) => !plan.link).map(({ curve }) => curve));
  const rings = findFaces(joined).map((nodes) => ({ nodes, ring: nodes.map((node) => joined.points[node]) }));
  const faces = rings.map(({ nodes, ring }): Face => ({ nodes, ring, ...belongs(ring, lines) }));
  return { lines, points: joined.points, faces };
}

function drawLines(): DrawnLine[] {
  const drawn: DrawnLine[] = [];
  for (const plan of planLines) {
    const closed = distance(plan.through[0], plan.through[plan.through.length - 1]) < 0.01;
    const fixed =
      closed || plan.link || plan.role === 'railway' || plan.role === 'river' || plan.role === 'trunk';
    const through = plan.through.map((point, i) =>
      fixed || (i > 0 && i < plan.through.length - 1) ? point : ontoEarlier(point, drawn),
    );
    drawn.push({
      plan: { ...plan, through },
      curve: plan.role === 'border' && plan.id !== 'lake' ? straightThrough(through) : curveThrough(through),
    });
  }
  return drawn;
}

/** Borders follow ditches, and those are straight; points in between keep faces well shaped. */
function straightThrough(points: Point[]): Point[] {
  return points.flatMap((point, i) => (i === 0 ? [point] : [between(points[i - 1], point, 0.5), point]));
}

function ontoEarlier(end: Point, drawn: DrawnLine[]): Point {
  const nearest = drawn
    .map(({ curve }) => nearestOn(curve, end))
    .reduce((best, found) => (found.off < best.off ? found : best));
  return nearest.off <= endReach ? nearest.on : end;
}

function belongs(ring: Point[], lines: DrawnLine[]): Pick<Face, 'style' | 'neighbourhood'> {
  for (const district of districts) {
    for (const { name, at, faces = [] } of district.neighbourhoods) {
      const special = faces.find((face) => isInside(ring, face.at));
      if (special) return { neighbourhood: name, style: special.style };
      if (at.some((point) => isInside(ring, point))) return { neighbourhood: name, style: district.style };
    }
  }
  const curve = (id: string) => lines.find(({ plan }) => plan.id === id)!.curve;
  const middle = middleOf(ring);
  const inside = isInside(curve('border'), middle);
  if (isInside(curve('lake'), middle)) return { neighbourhood: inside ? lakeName : null, style: 'lake' };
  if (!inside)
    return { neighbourhood: null, style: isInside(curve('meerdijk-edge'), middle) ? 'village' : 'polder' };
  return { neighbourhood: polderOf(middle, curve('trunk'), curve('river')), style: 'polder' };
}

/** The trunk road is drawn from west to east, the river from east to west. */
function polderOf(middle: Point, trunk: Point[], river: Point[]): string {
  if (nearestOn(trunk, middle).left) return 'Noorderpolder';
  if (nearestOn(river, middle).left) return 'Zuiderpolder';
  return middle[0] < 0 ? 'Westerpolder' : 'Oosterpolder';
}
