// Makes lines that meet share a node: at crossings, and where an end touches another line.
import Flatbush from 'flatbush';
import type { Point } from './plane.ts';
import { between, distance, meeting, nearestOn } from './polyline.ts';

export interface JoinedLines {
  points: Point[];
  /** Per line, in the order given, the indices of its points. */
  lines: number[][];
}

/** Ends within this distance of a line are on it, and points within it are one, metres. */
const tolerance = 0.3;

interface Segment {
  line: number;
  a: Point;
  b: Point;
  /** Points to put in, as part of the segment. */
  stops: { part: number; point: Point }[];
}

/** Lines for which `passes` holds go over or under the others and meet them at their ends only. */
export function joinLines(lines: Point[][], passes: (index: number) => boolean = () => false): JoinedLines {
  const segments = lines.flatMap((line, index) =>
    line.slice(1).map((b, i): Segment => ({ line: index, a: line[i], b, stops: [] })),
  );
  const tree = treeOf(segments);
  const near = ({ a, b }: Pick<Segment, 'a' | 'b'>) =>
    tree
      .search(
        Math.min(a[0], b[0]) - tolerance,
        Math.min(a[1], b[1]) - tolerance,
        Math.max(a[0], b[0]) + tolerance,
        Math.max(a[1], b[1]) + tolerance,
      )
      .sort((one, other) => one - other);
  for (const line of lines) {
    for (const end of [line[0], line[line.length - 1]]) {
      for (const index of near({ a: end, b: end })) {
        if (!passes(segments[index].line)) stopAt(segments[index], end);
      }
    }
  }
  segments.forEach((segment, index) => {
    if (passes(segment.line)) return;
    for (const other of near(segment)) {
      if (other <= index || passes(segments[other].line)) continue;
      const crossing = meeting(segment.a, segment.b, segments[other].a, segments[other].b);
      if (!crossing) continue;
      const point = between(segment.a, segment.b, crossing.onFirst);
      segment.stops.push({ part: crossing.onFirst, point });
      segments[other].stops.push({ part: crossing.onSecond, point });
    }
  });
  const nodes = new NodeList();
  const joined: number[][] = lines.map(() => []);
  for (const { line, a, b, stops } of segments) {
    stops.sort((one, other) => one.part - other.part);
    for (const point of [a, ...stops.map((stop) => stop.point), b]) {
      const node = nodes.at(point);
      const list = joined[line];
      if (list[list.length - 1] !== node) list.push(node);
    }
  }
  return { points: nodes.points, lines: joined };
}

function treeOf(segments: Segment[]): Flatbush {
  const tree = new Flatbush(segments.length);
  for (const { a, b } of segments) {
    tree.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  tree.finish();
  return tree;
}

function stopAt(segment: Segment, end: Point): void {
  const { off, along } = nearestOn([segment.a, segment.b], end);
  const length = distance(segment.a, segment.b);
  if (off > tolerance || along < tolerance || along > length - tolerance) return;
  segment.stops.push({ part: along / length, point: end });
}

/** Points in a grid, so that those within the tolerance are found to be one. */
class NodeList {
  readonly points: Point[] = [];
  private readonly cells = new Map<string, number[]>();

  at(point: Point): number {
    const [column, row] = [Math.floor(point[0]), Math.floor(point[1])];
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        for (const node of this.cells.get(`${column + i},${row + j}`) ?? []) {
          if (distance(this.points[node], point) <= tolerance) return node;
        }
      }
    }
    const key = `${column},${row}`;
    this.cells.set(key, [...(this.cells.get(key) ?? []), this.points.length]);
    this.points.push([Math.round(point[0] * 100) / 100, Math.round(point[1] * 100) / 100]);
    return this.points.length - 1;
  }
}
