// The roads, railway and cycleways of the drawing as ways: whole, over a bridge, or through a tunnel.
import { barrierStrips } from './blocks.ts';
import type { DrawnLine } from './plan-town.ts';
import type { Point } from './plane.ts';
import { isInside } from './polygon.ts';
import {
  corridor,
  curveThrough,
  distance,
  lengthOf,
  meeting,
  nearestOn,
  parallel,
  pointAlong,
  stretch,
} from './polyline.ts';
import { riverMouths } from './shore-drawing.ts';
import { type Barrier, barrierHalfWidth, type Highway, type PlanLine, waterHalfWidth } from './town-plan.ts';

export type Passage = 'bridge' | 'tunnel' | 'level';

export interface MainRoad {
  line: Point[];
  name: string;
  highway: Highway;
  /** How it gets past the barrier that it crosses here. */
  passage: Passage | null;
}

export interface Rails {
  line: Point[];
  kind: 'railway' | 'trunk' | 'trunk_link';
  passage: Passage | null;
}

type Strips = ReturnType<typeof barrierStrips>;

const cycleTrackDistance = 8;
const carriagewayOff = 8;

export function layMainRoads(lines: DrawnLine[]): MainRoad[] {
  const strips = barrierStrips(lines);
  return lines
    .filter(({ plan }) => plan.role === 'road')
    .flatMap(({ plan, curve }) =>
      partsOf(plan, curve).flatMap(({ line, name, highway }) => {
        const ways = [{ line, name, highway }];
        if (plan.cycleway && highway !== 'pedestrian') {
          ways.push({ line: besideRoad(line, plan.cycleway), name, highway: 'cycleway' });
        }
        return ways.flatMap((way) =>
          pastBarriers(way.line, plan, strips).map((piece) => ({ ...way, ...piece })),
        );
      }),
    );
}

function partsOf(plan: PlanLine, curve: Point[]): { line: Point[]; name: string; highway: Highway }[] {
  let from = 0;
  return plan.parts!.map(({ upTo, name, highway }) => {
    const last = upTo >= plan.through.length - 1;
    const to = last ? lengthOf(curve) : nearestOn(curve, plan.through[upTo]).along;
    const line = from === 0 && last ? curve : stretch(curve, from, to);
    from = to;
    return { line, name, highway };
  });
}

/** Leaves the road at its start and comes back to it at its end. */
function besideRoad(line: Point[], side: 'left' | 'right'): Point[] {
  const track = parallel(line, side === 'left' ? cycleTrackDistance : -cycleTrackDistance);
  return [line[0], ...track.slice(1, -1), line[line.length - 1]];
}

/** Pieces of a line between and past barriers; those that run into a barrier they do not cross are dropped. */
export function pastBarriers(
  line: Point[],
  plan: PlanLine,
  strips: Strips,
): { line: Point[]; passage: Passage | null }[] {
  let pieces: { line: Point[]; passage: Passage | null }[] = [{ line, passage: null }];
  for (const { barrier, ring } of strips) {
    pieces = pieces.flatMap((piece) => {
      if (piece.passage) return [piece];
      return splitByRing(piece.line, ring).flatMap((part): { line: Point[]; passage: Passage | null }[] => {
        if (!part.inside) return plan.link ? [] : [{ line: part.line, passage: null }];
        const passage = plan.crosses?.[barrier];
        return passage && part.through ? [{ line: part.line, passage }] : [];
      });
    });
    if (plan.link && pieces.length === 0) pieces = [{ line, passage: null }];
  }
  return pieces.filter((piece) => !plan.link || piece.passage);
}

/** The parts of a line inside and outside a closed ring; `through`: enters and leaves it. */
export function splitByRing(
  line: Point[],
  ring: Point[],
): { line: Point[]; inside: boolean; through: boolean }[] {
  const stops: number[] = [];
  let along = 0;
  for (let i = 1; i < line.length; i++) {
    const step = distance(line[i - 1], line[i]);
    for (let edge = 1; edge < ring.length; edge++) {
      const hit = meeting(line[i - 1], line[i], ring[edge - 1], ring[edge]);
      if (hit) stops.push(along + hit.onFirst * step);
    }
    along += step;
  }
  if (stops.length === 0) return [{ line, inside: isInside(ring, line[line.length >> 1]), through: false }];
  stops.sort((a, b) => a - b);
  const marks = [0, ...stops, along];
  const parts = [];
  for (let i = 1; i < marks.length; i++) {
    if (marks[i] - marks[i - 1] < 0.5) continue;
    const part = stretch(line, marks[i - 1], marks[i]);
    const inside = isInside(ring, stretch(line, marks[i - 1], (marks[i - 1] + marks[i]) / 2).at(-1)!);
    parts.push({ line: part, inside, through: i > 1 && i < marks.length - 1 });
  }
  return parts;
}

/** Two tracks and two carriageways; the railway passes over the water and the trunk road, both over `openings` in the dams. */
export function layRails(lines: DrawnLine[], openings: Strips): Rails[] {
  const strips = barrierStrips(lines);
  return lines.flatMap(({ plan, curve }) => {
    if (plan.role === 'trunk') {
      // Traffic keeps right: the carriageway on the left runs the other way.
      const carriageways = [parallel(curve, -carriagewayOff), parallel(curve, carriagewayOff).reverse()];
      return [
        ...carriageways.flatMap((line) =>
          pastBarriers(line, { ...plan, crosses: { river: 'bridge' } }, openings).map(
            (piece): Rails => ({ ...piece, kind: 'trunk' }),
          ),
        ),
        ...slipRoads(curve, lines),
      ];
    }
    if (plan.role !== 'railway') return [];
    const crosses: Partial<Record<Barrier, Passage>> = { river: 'bridge', trunk: 'bridge' };
    const others = [...strips.filter(({ barrier }) => barrier in crosses), ...openings];
    return [2.3, -2.3].flatMap((side) =>
      pastBarriers(parallel(curve, side), { ...plan, crosses }, others).map(
        (piece): Rails => ({ ...piece, kind: 'railway' }),
      ),
    );
  });
}

/** On and off the trunk road at the viaduct, on both sides: from a carriageway to where the viaduct comes down. */
function slipRoads(trunk: Point[], lines: DrawnLine[]): Rails[] {
  const viaduct = lines.find(({ plan }) => plan.id === 'northeast-way')!.curve;
  const strip = corridor(trunk, barrierHalfWidth.trunk);
  const ends = splitByRing(viaduct, strip).find((part) => part.inside && part.through)!.line;
  return [ends[0], ends[ends.length - 1]].flatMap((end) => {
    const { along, left } = nearestOn(trunk, end);
    const ramp = (direction: 1 | -1): Point[] => {
      const off = (away: number, aside: number): Point => {
        const { point, direction: ahead } = pointAlong(trunk, along + direction * away);
        const side = left ? aside : -aside;
        return [point[0] - ahead[1] * side, point[1] + ahead[0] * side];
      };
      return [end, ...curveThrough([off(35, 27), off(120, 22), off(220, 13), off(320, carriagewayOff)])];
    };
    // On the left side traffic runs against the drawing's direction: there the exit lies ahead.
    const [exit, entrance] = left ? [ramp(1).reverse(), ramp(-1)] : [ramp(-1).reverse(), ramp(1)];
    return [exit, entrance].map((line): Rails => ({ line, kind: 'trunk_link', passage: null }));
  });
}

/** River and canal as closed rings of water. */
export function waterStrips(lines: DrawnLine[]): { name: string; ring: Point[]; middle: Point[] }[] {
  const names = { river: 'Linde', canal: 'Singelgracht' } as const;
  return lines.flatMap(({ plan, curve }) => {
    if (plan.role !== 'river' && plan.role !== 'canal') return [];
    const half = waterHalfWidth[plan.role];
    const middle = plan.role === 'river' ? [riverMouths[0], ...curve, riverMouths[1]] : curve;
    // The river is never equally wide.
    const swell = (i: number) => (plan.role === 'river' ? 5 * Math.sin(i / 6) + 3 * Math.sin(i / 2.3) : 0);
    const left = middle.map((_, i) => parallel(middle, half + swell(i))[i]);
    const right = middle.map((_, i) => parallel(middle, -half - swell(i + 9))[i]);
    const ring = [...right, ...left.reverse()];
    return [{ name: names[plan.role], ring: [...ring, ring[0]], middle }];
  });
}
