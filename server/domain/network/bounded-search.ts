// Shortest distances up to a limit: Dijkstra with one bucket a decimetre instead of a heap.
import type { Arcs } from './arcs.ts';

/** `distanceDm` of a node that no seed reaches within the limit. */
export const unreached = 0xffff_ffff;

/**
 * A search that is used again and again over the same arcs, so that a run costs only what it visits.
 *
 * Distances are whole decimetres and bounded, so nodes wait in buckets by distance (Dial's queue). A node
 * is in one bucket at most; buckets are doubly linked lists through the nodes, so moving one is free of
 * allocation.
 */
export class BoundedSearch {
  /** After `run`: decimetres from the nearest seed, or `unreached`. Valid until the next run. */
  readonly distanceDm: Uint32Array;
  /** After `run`: the nodes reached, nearest first, in the first `visitedCount` entries. */
  readonly visited: Uint32Array;
  visitedCount = 0;

  readonly #first: Uint32Array;
  readonly #arcs: Uint32Array;
  readonly #bucket: Int32Array;
  readonly #next: Int32Array;
  readonly #previous: Int32Array;
  #waiting = 0;

  /** @param longestDm the largest limit that `run` will be asked for, decimetres */
  constructor(arcs: Arcs, longestDm: number) {
    const nodeCount = arcs.first.length - 1;
    this.#first = arcs.first;
    this.#arcs = arcs.arcs;
    this.distanceDm = new Uint32Array(nodeCount).fill(unreached);
    this.visited = new Uint32Array(nodeCount);
    this.#bucket = new Int32Array(longestDm + 1).fill(-1);
    this.#next = new Int32Array(nodeCount);
    this.#previous = new Int32Array(nodeCount);
  }

  /**
   * Distances from the nearest of the seeds, at most `limitDm` (inclusive).
   * @param seeds node and starting distance in decimetres, interleaved; seeds beyond the limit are ignored
   */
  run(seeds: ArrayLike<number>, limitDm: number): void {
    if (limitDm >= this.#bucket.length) {
      throw new RangeError(
        `A search up to ${limitDm} dm was asked of one made for ${this.#bucket.length - 1} dm.`,
      );
    }
    for (let i = 0; i < this.visitedCount; i++) this.distanceDm[this.visited[i]] = unreached;
    this.visitedCount = 0;
    for (let i = 0; i < seeds.length; i += 2) {
      if (seeds[i + 1] <= limitDm) this.#improve(seeds[i], seeds[i + 1]);
    }
    for (let dm = 0; this.#waiting > 0; dm++) {
      for (let node = this.#bucket[dm]; node !== -1; node = this.#bucket[dm]) {
        this.#takeOut(node, dm);
        this.visited[this.visitedCount++] = node;
        this.#relax(node, dm, limitDm);
      }
    }
  }

  #relax(node: number, dm: number, limitDm: number): void {
    const arcs = this.#arcs;
    const end = 2 * this.#first[node + 1];
    for (let i = 2 * this.#first[node]; i < end; i += 2) {
      const throughDm = dm + arcs[i + 1];
      if (throughDm <= limitDm && throughDm < this.distanceDm[arcs[i]]) this.#improve(arcs[i], throughDm);
    }
  }

  #improve(node: number, dm: number): void {
    const before = this.distanceDm[node];
    if (before <= dm) return;
    if (before !== unreached) this.#takeOut(node, before);
    this.distanceDm[node] = dm;
    const head = this.#bucket[dm];
    this.#next[node] = head;
    this.#previous[node] = -1;
    if (head !== -1) this.#previous[head] = node;
    this.#bucket[dm] = node;
    this.#waiting += 1;
  }

  #takeOut(node: number, dm: number): void {
    const [next, previous] = [this.#next[node], this.#previous[node]];
    if (previous === -1) this.#bucket[dm] = next;
    else this.#next[previous] = next;
    if (next !== -1) this.#previous[next] = previous;
    this.#waiting -= 1;
  }
}
