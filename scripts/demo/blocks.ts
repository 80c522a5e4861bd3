// Cuts the land between the main roads into blocks, again and again; each cut is a street that starts and ends on one.
import { difference, featureCollection, polygon } from '@turf/turf';
import { type BlockStyle, blockStyles } from './block-styles.ts';
import { type Chance, chance, landscape } from './chance.ts';
import type { Style } from './districts.ts';
import type { DrawnLine, Face } from './plan-town.ts';
import type { Point } from './plane.ts';
import { areaOf, type Box, boxAround, type Cut, closedRing, cutRing, isInside } from './polygon.ts';
import { corridor, distance, lengthOf, nearestOn, parallel, stretch } from './polyline.ts';
import { type Barrier, barrierHalfWidth, type Highway } from './town-plan.ts';

export interface Street {
  line: Point[];
  highway: Highway;
  style: Style;
  /** Ways of one number bear one name. */
  nameGroup: number;
  face: Face;
}

export interface Block {
  ring: Point[];
  style: Style;
  use: 'built' | 'canal';
  face: Face;
}

export interface TownBlocks {
  streets: Street[];
  blocks: Block[];
}

const canalStreetToStreet = 36;

export function cutIntoBlocks(faces: Face[], lines: DrawnLine[]): TownBlocks {
  const town: TownBlocks = { streets: [], blocks: [] };
  const strips = barrierStrips(lines);
  const roads = lines.filter(({ plan }) => plan.role === 'road' && !plan.link);
  let nameGroup = 0;
  faces.forEach((face, index) => {
    const style = blockStyles[face.style];
    if (!style) return;
    const luck = chance(`blocks ${index}`);
    for (const ring of freeOfBarriers(face.ring, strips)) {
      for (const line of edgeStreets(ring, roads)) {
        town.streets.push({ line, highway: 'residential', style: face.style, nameGroup: nameGroup++, face });
      }
      const cutter = new Cutter(style, luck, ring);
      cutter.cut(ring, 0);
      for (const { parts } of cutter.streets) {
        for (const part of parts) town.streets.push({ ...part, style: face.style, nameGroup, face });
        nameGroup++;
      }
      for (const block of cutter.blocks) town.blocks.push({ ...block, style: face.style, face });
    }
  });
  return town;
}

/** The strips of land that rivers, railways and trunk roads take, closed rings. */
export function barrierStrips(lines: DrawnLine[]): { barrier: Barrier; ring: Point[] }[] {
  return lines.flatMap(({ plan, curve }) =>
    plan.role in barrierHalfWidth
      ? [{ barrier: plan.role as Barrier, ring: corridor(curve, barrierHalfWidth[plan.role as Barrier]) }]
      : [],
  );
}

/** Land that water, railway or trunk road takes: a closed ring. */
export interface Strip {
  ring: Point[];
}

/** The parts of the ring outside the strips, as open rings; slivers are left out. */
export function freeOfBarriers(ring: Point[], strips: Strip[]): Point[][] {
  const near = strips.filter((strip) => boxesMeet(ring, strip.ring));
  const parts = [polygon([closedRing(ring)]), ...near.map((strip) => polygon([strip.ring]))];
  if (parts.length === 1) return [ring];
  const left = difference(featureCollection(parts));
  if (!left) return [];
  const { geometry } = left;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map(([outer]) => (outer as Point[]).slice(0, -1))
    .map((outer) => (areaOf(outer) < 0 ? outer.reverse() : outer))
    .filter((outer) => areaOf(outer) > 1500);
}

/** Whether a stretch of the strip comes near: its box as a whole spans the town. */
function boxesMeet(ring: Point[], strip: Point[]): boolean {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const margin = 120;
  return strip.some(
    ([x, y]) => x > west - margin && x < east + margin && y > south - margin && y < north + margin,
  );
}

/** The parts of the ring that no main road follows. */
function edgeStreets(ring: Point[], roads: DrawnLine[]): Point[][] {
  const onRoad = ring.map((point, i) => {
    const next = ring[(i + 1) % ring.length];
    const middle: Point = [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2];
    return roads.some(({ curve }) => nearestOn(curve, middle).off < 0.5);
  });
  const start = onRoad.indexOf(true);
  if (start < 0) return [closedRing(ring)];
  const streets: Point[][] = [];
  let current: Point[] | null = null;
  for (let step = 0; step <= ring.length; step++) {
    const i = (start + step) % ring.length;
    if (onRoad[i] || step === ring.length) {
      if (current && lengthOf(current) > 1) streets.push(current);
      current = null;
    } else {
      current ??= [ring[i]];
      current.push(ring[(i + 1) % ring.length]);
    }
  }
  return streets;
}

class Cutter {
  readonly streets: { parts: { line: Point[]; highway: Highway }[] }[] = [];
  readonly blocks: Pick<Block, 'ring' | 'use'>[] = [];
  private readonly junctions: Point[] = [];

  constructor(
    private readonly style: BlockStyle,
    private readonly luck: Chance,
    readonly whole: Point[],
  ) {}

  cut(ring: Point[], depth: number): void {
    const { style } = this;
    const box = boxAround(ring);
    const [lengths, depths] = [(2 * box.halfLength) / style.length, (2 * box.halfWidth) / style.depth];
    const size = areaOf(ring);
    if (depth < 2 && style.canalOver && size > style.canalOver && this.cutByCanal(ring, box, depth)) return;
    if (depth > 14 || (lengths <= 1.45 && depths <= 1.5)) {
      this.blocks.push({ ring, use: 'built' });
      return;
    }
    const ways: ('along' | 'across')[] = depths >= lengths ? ['along', 'across'] : ['across', 'along'];
    for (const way of ways) {
      if ((way === 'along' ? depths : lengths) < 1.3) continue;
      for (const shift of [0, 0.08, -0.08, 0.16, -0.16]) {
        const cut = this.tryCut(ring, box, way, way === 'along' ? depths : lengths, shift, size);
        if (!cut) continue;
        this.keep(cut, size);
        for (const piece of cut.pieces) this.cut(piece, depth + 1);
        return;
      }
    }
    this.blocks.push({ ring, use: 'built' });
  }

  private tryCut(
    ring: Point[],
    box: Box,
    way: 'along' | 'across',
    parts: number,
    shift: number,
    size: number,
  ) {
    const { style, luck } = this;
    const pieces = Math.max(2, Math.round(parts));
    const share = Math.floor(pieces / 2) / pieces + luck.between(-style.stray, style.stray) / pieces + shift;
    const kinks = style.culDeSacUnder && size < style.culDeSacUnder ? luck.between(3, 8) : 0;
    const line = cutLine(box, way, share, style.bend, kinks);
    const cut =
      cutRing(ring, line, this.junctions, 16) ?? cutRing(ring, [line[0], line[line.length - 1]], [], 0);
    if (!cut) return null;
    const tooSmall = cut.pieces.some(
      (piece) =>
        areaOf(piece) < 0.32 * style.depth ** 2 || boxAround(piece).halfWidth * 2 < 0.5 * style.depth,
    );
    return tooSmall ? null : cut;
  }

  private keep({ line }: Cut, size: number): void {
    const { style, luck } = this;
    this.junctions.push(line[0], line[line.length - 1]);
    const length = lengthOf(line);
    if (!style.culDeSacUnder || size > style.culDeSacUnder || length < 70) {
      const quiet = style.culDeSacUnder && size < style.culDeSacUnder;
      this.streets.push({ parts: [{ line, highway: quiet ? 'footway' : style.highway }] });
      return;
    }
    const inward = luck.happens(0.5) ? line : [...line].reverse();
    const end = length * luck.between(0.62, 0.78);
    this.streets.push({
      parts: [
        { line: stretch(inward, 0, end), highway: 'living_street' },
        { line: stretch(inward, end, length), highway: 'footway' },
      ],
    });
  }

  private cutByCanal(ring: Point[], box: Box, depth: number): boolean {
    const way = depth === 0 ? 'along' : 'across';
    const middle = cutLine(box, way, 0.5 + this.luck.between(-0.1, 0.1), this.style.bend, 0);
    const left = cutRing(ring, parallel(middle, canalStreetToStreet / 2), [], 0);
    if (!left) return false;
    const rest = left.pieces.find(
      (piece) => isInside(piece, left.line[left.line.length >> 1]) || touches(piece, middle),
    );
    const right = rest && cutRing(rest, parallel(middle, -canalStreetToStreet / 2), [], 0);
    if (!rest || !right) return false;
    const strip = right.pieces.find((piece) => touches(piece, middle));
    const outer = right.pieces.find((piece) => piece !== strip);
    const other = left.pieces.find((piece) => piece !== rest);
    if (!strip || !outer || !other) return false;
    this.streets.push({ parts: [{ line: left.line, highway: 'residential' }] });
    this.streets.push({ parts: [{ line: right.line, highway: 'residential' }] });
    this.blocks.push({ ring: strip, use: 'canal' });
    for (const piece of [outer, other]) this.cut(piece, depth + 1);
    return true;
  }
}

/** Whether the line runs through the ring's inside. */
function touches(ring: Point[], line: Point[]): boolean {
  return line.some((point) => isInside(ring, point));
}

/** A line right through the box: bent as the landscape bends there, and with kinks of so many metres. */
function cutLine(box: Box, way: 'along' | 'across', share: number, bend: number, kinks: number): Point[] {
  const [u, v] = way === 'along' ? [box.along, box.across] : [box.across, box.along];
  const [half, room] = way === 'along' ? [box.halfLength, box.halfWidth] : [box.halfWidth, box.halfLength];
  const off = (share - 0.5) * 2 * room;
  const bulge = bend * 2 * half * 1.6 * landscape(box.middle[0] + v[0] * off, box.middle[1] + v[1] * off);
  const steps = bend > 0.03 || kinks ? 10 : 1;
  const line: Point[] = [];
  for (let step = 0; step <= steps; step++) {
    const along = (step / steps - 0.5) * 2.6;
    const kink = kinks * Math.sin(along * 5 + box.middle[0]);
    const side = off + bulge * (1 - along ** 2) + kink;
    const reach = along * half;
    line.push([box.middle[0] + u[0] * reach + v[0] * side, box.middle[1] + u[1] * reach + v[1] * side]);
  }
  return line.filter((point, i) => i === 0 || distance(point, line[i - 1]) > 0.5);
}
