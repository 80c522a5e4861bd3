// Collects the ways that walkers or cyclists may use, and lays them out as the flat arrays of `Streets`.
// Barriers on nodes (gates, bollards) are not read: nearly all let walkers and cyclists through.
// Escalators and moving walkways (`conveying`) count as ways in both directions: stairs or a lift lie beside them.
import type { Bbox } from '../../domain/lon-lat.ts';
import { NameNumbers, nameOf } from '../../domain/network/street-names.ts';
import type { Streets } from '../../domain/network/streets.ts';
import type { Problem } from '../../domain/problem.ts';
import { accessOf } from './access-rules.ts';
import { IdList, type NodePositions } from './node-positions.ts';
import type { Way } from './osm-element.ts';
import { wayNumber } from './way-name.ts';

/** An element with none of these keys is no street. */
export const streetKeys = ['highway', 'route', 'railway', 'public_transport'];

const unused = 0xffffffff;

export class StreetCollector {
  readonly #wayIds = new IdList();
  readonly #access: number[] = [];
  readonly #name: number[] = [];
  readonly #numbers = new NameNumbers();
  readonly #firstNode: number[] = [0];
  readonly #nodes = new IdList();

  /** A square (area=yes) is kept as its outline: one walks along its sides, which is at most a little longer. */
  add(way: Way): void {
    const access = accessOf(way.tags);
    if (access === 0) return;
    this.#wayIds.push(way.id);
    this.#access.push(access);
    this.#name.push(wayNumber(way.tags, this.#numbers));
    for (const id of way.nodes) this.#nodes.push(id);
    this.#firstNode.push(this.#nodes.length);
  }

  neededNodes(): Float64Array {
    return this.#nodes.values();
  }

  /**
   * Ways whose bounding box meets `within` stay whole. Where nodes are missing, as at the edge of an extract
   * that was cut out, a way is split there rather than drawn straight across the gap.
   */
  build(
    positions: NodePositions,
    within: Bbox | undefined,
    file: string,
  ): { streets: Streets; problems: Problem[] } {
    const problems: Problem[] = [];
    const pieces = new PieceWriter(positions);
    const ids = this.#wayIds.values();
    const nodes = this.#nodes.values();
    for (let way = 0; way < ids.length; way++) {
      const indexes = Array.from(nodes.subarray(this.#firstNode[way], this.#firstNode[way + 1]), (id) =>
        positions.indexOf(id),
      );
      const known = indexes.filter((index) => index >= 0);
      if (within !== undefined && !meets(within, known, positions.lonLat)) continue;
      const number = this.#name[way];
      const name = nameOf(this.#numbers.names, number);
      const written = pieces.write(indexes, this.#access[way], name ?? number);
      if (written > 0 && known.length === indexes.length) continue;
      problems.push(incomplete(file, ids[way], indexes.length, indexes.length - known.length, written));
    }
    return { streets: pieces.finish(), problems };
  }
}

function incomplete(file: string, id: number, count: number, missing: number, written: number): Problem {
  const what =
    missing === 0
      ? `This street has ${count} node${count === 1 ? '' : 's'}, too few for a line.`
      : `${missing} of the ${count} nodes of this street are not in the file, so it ends there; use an extract with complete ways.`;
  return {
    kind: missing === 0 ? 'street-without-length' : 'street-nodes-missing',
    severity: written > 0 ? 'doubtful' : 'refused',
    message: what,
    file,
    at: `way ${id}`,
  };
}

function meets([west, south, east, north]: Bbox, indexes: number[], lonLat: Float64Array): boolean {
  let [minLon, minLat, maxLon, maxLat] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const index of indexes) {
    minLon = Math.min(minLon, lonLat[2 * index]);
    maxLon = Math.max(maxLon, lonLat[2 * index]);
    minLat = Math.min(minLat, lonLat[2 * index + 1]);
    maxLat = Math.max(maxLat, lonLat[2 * index + 1]);
  }
  return minLon <= east && maxLon >= west && minLat <= north && maxLat >= south;
}

/** Writes runs of known nodes one behind the other, and numbers the nodes as they first occur. */
class PieceWriter {
  readonly #numberOf: Uint32Array;
  readonly #lonLat = new IdList();
  readonly #wayNode = new IdList();
  readonly #firstNode: number[] = [0];
  readonly #access: number[] = [];
  readonly #name: number[] = [];
  /** Only of the ways that are written. */
  readonly #numbers = new NameNumbers();

  constructor(private readonly positions: NodePositions) {
    this.#numberOf = new Uint32Array(positions.length).fill(unused);
  }

  /** Takes indexes into the positions, -1 where a node is missing; returns how many pieces were written. @param name or the number of its sort */
  write(indexes: number[], access: number, name: string | number): number {
    let written = 0;
    for (let start = 0, at = 0; at <= indexes.length; at++) {
      if (at < indexes.length && indexes[at] >= 0) continue;
      if (at - start >= 2) {
        for (const index of indexes.slice(start, at)) this.#wayNode.push(this.#number(index));
        this.#firstNode.push(this.#wayNode.length);
        this.#access.push(access);
        this.#name.push(typeof name === 'number' ? name : this.#numbers.of(name));
        written++;
      }
      start = at + 1;
    }
    return written;
  }

  #number(index: number): number {
    if (this.#numberOf[index] === unused) {
      this.#numberOf[index] = this.#lonLat.length / 2;
      this.#lonLat.push(this.positions.lonLat[2 * index]);
      this.#lonLat.push(this.positions.lonLat[2 * index + 1]);
    }
    return this.#numberOf[index];
  }

  finish(): Streets {
    return {
      nodeLonLat: this.#lonLat.values().slice(),
      firstNode: Uint32Array.from(this.#firstNode),
      wayNode: Uint32Array.from(this.#wayNode.values()),
      wayAccess: Uint8Array.from(this.#access),
      wayName: Uint32Array.from(this.#name),
      names: this.#numbers.names,
    };
  }
}
