// Finds the faces between lines, and joins faces into outlines that share their borders to the last decimal.
import type { JoinedLines } from './join-lines.ts';
import type { Point } from './plane.ts';
import { areaOf } from './polygon.ts';

/** A ring of node indices, anticlockwise, the first not repeated. */
export type NodeRing = number[];

/** Every bounded face; lines that end nowhere are left out. */
export function findFaces({ points, lines }: JoinedLines): NodeRing[] {
  const neighbours = neighboursOf(lines);
  dropDeadEnds(neighbours);
  const turn = new Map<number, number[]>();
  for (const [node, others] of neighbours) {
    const angle = (other: number) =>
      Math.atan2(points[other][1] - points[node][1], points[other][0] - points[node][0]);
    turn.set(
      node,
      [...others].sort((a, b) => angle(a) - angle(b)),
    );
  }
  const seen = new Set<string>();
  const faces: NodeRing[] = [];
  for (const [node, others] of turn) {
    for (const other of others) {
      if (seen.has(`${node}>${other}`)) continue;
      const ring: NodeRing = [];
      let [from, to] = [node, other];
      while (!seen.has(`${from}>${to}`)) {
        seen.add(`${from}>${to}`);
        ring.push(from);
        const around = turn.get(to)!;
        // The next edge clockwise from the one we came by keeps the face on the left.
        const next = around[(around.indexOf(from) + around.length - 1) % around.length];
        [from, to] = [to, next];
      }
      if (areaOf(ring.map((index) => points[index])) > 1) faces.push(ring);
    }
  }
  return faces;
}

function neighboursOf(lines: number[][]): Map<number, Set<number>> {
  const neighbours = new Map<number, Set<number>>();
  const add = (a: number, b: number) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      add(line[i - 1], line[i]);
      add(line[i], line[i - 1]);
    }
  }
  return neighbours;
}

function dropDeadEnds(neighbours: Map<number, Set<number>>): void {
  const ends = [...neighbours.keys()].filter((node) => neighbours.get(node)!.size === 1);
  for (let node = ends.pop(); node !== undefined; node = ends.pop()) {
    const [other] = neighbours.get(node) ?? [];
    neighbours.delete(node);
    const left = other === undefined ? undefined : neighbours.get(other);
    left?.delete(node);
    if (left?.size === 1) ends.push(other);
  }
}

/** The rings around a group of faces: borders inside the group fall away. Outer rings turn left, holes right. */
export function outlineOf(faces: NodeRing[], points: Point[]): Point[][] {
  const edges = new Map<string, [number, number]>();
  for (const ring of faces) {
    ring.forEach((from, i) => {
      const to = ring[(i + 1) % ring.length];
      if (!edges.delete(`${to}>${from}`)) edges.set(`${from}>${to}`, [from, to]);
    });
  }
  const onwards = new Map<number, number[]>();
  for (const [from, to] of edges.values()) onwards.set(from, [...(onwards.get(from) ?? []), to]);
  const rings: Point[][] = [];
  for (const start of onwards.keys()) {
    while (onwards.get(start)?.length) {
      const ring: Point[] = [];
      let node = start;
      do {
        ring.push(points[node]);
        node = onwards.get(node)!.pop()!;
      } while (node !== start);
      rings.push(ring);
    }
  }
  return rings;
}
