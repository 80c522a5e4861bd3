// Shortest distances up to a limit: Dijkstra with wide buckets instead of a heap, sweep by sweep over a large network.
import type { Arcs } from './arcs.ts';

/** `distanceDm` of a node that no seed reaches within the limit. */
export const unreached = 0xffff_ffff;

/**
 * A bucket holds what is less than 2⁸ dm apart: most streets are longer, so that a node seldom has to be taken up
 * again, and there are few buckets to look into.
 */
const bucketBits = 8;

/**
 * Nodes that are near have numbers that are near, so the search around seeds with numbers in one range of this size
 * stays within what the caches of a processor hold.
 */
const nodesPerSweep = 2 ** 16;

/** So many seeds are searched from in one go, wherever they are. */
const fewSeeds = 16;

/**
 * A search that is used again and again over the same arcs, so that a run costs only what it visits.
 *
 * Nodes wait in buckets by distance, each a linked list of entries. A node that comes nearer gets a further entry; the
 * one before is passed over when its turn comes. Within a bucket nodes come in any order, so one may be taken up again
 * with a smaller distance: a bucket is done when nothing in it comes nearer any more, and the distances are exact.
 */
export class BoundedSearch {
  /** After `run`: decimetres from the nearest seed, or `unreached`. Valid until the next run. */
  readonly distanceDm: Uint32Array;
  /** After `run`: the nodes reached, each once, in the first `visitedCount` entries. In no order to rely on. */
  readonly visited: Uint32Array;
  visitedCount = 0;

  readonly #first: Uint32Array;
  readonly #arcs: Uint32Array;
  readonly #longestDm: number;
  /** The latest entry of each bucket, or -1. All are empty between two sweeps. */
  readonly #bucket: Int32Array;
  /** Of each entry its node, and the entry behind it. They grow when needed. */
  #node = new Uint32Array(1024);
  #next = new Int32Array(1024);

  /** @param longestDm the largest limit that `run` will be asked for, decimetres */
  constructor(arcs: Arcs, longestDm: number) {
    const nodeCount = arcs.first.length - 1;
    this.#first = arcs.first;
    this.#arcs = arcs.arcs;
    this.#longestDm = longestDm;
    this.distanceDm = new Uint32Array(nodeCount).fill(unreached);
    this.visited = new Uint32Array(nodeCount);
    this.#bucket = new Int32Array((longestDm >> bucketBits) + 1).fill(-1);
  }

  /**
   * Distances from the nearest of the seeds, at most `limitDm` (inclusive).
   * @param seeds node and starting distance in decimetres, interleaved; seeds beyond the limit are ignored
   */
  run(seeds: ArrayLike<number>, limitDm: number): void {
    for (let i = 0; i < this.visitedCount; i++) this.distanceDm[this.visited[i]] = unreached;
    this.visitedCount = 0;
    this.goOn(seeds, limitDm);
  }

  /** Adds seeds to those of the run before, as if all had been given at once; the limit must be the same. */
  goOn(seeds: ArrayLike<number>, limitDm: number): void {
    if (limitDm > this.#longestDm) {
      throw new RangeError(`A search up to ${limitDm} dm was asked of one made for ${this.#longestDm} dm.`);
    }
    if (seeds.length <= 2 * fewSeeds || this.distanceDm.length <= nodesPerSweep)
      this.#sweep(new Uint32Array(seeds), limitDm);
    else for (const part of bySweep(seeds)) this.#sweep(part, limitDm);
  }

  /** Goes on from these seeds only where they come nearer than the sweeps before. */
  #sweep(seeds: Uint32Array, limitDm: number): void {
    const { distanceDm, visited } = this;
    const [first, arcs, bucket] = [this.#first, this.#arcs, this.#bucket];
    let [node, next] = [this.#node, this.#next];
    let [visitedCount, entryCount, free, waiting] = [this.visitedCount, 0, -1, 0];
    // The seeds are like arcs out of a node at distance 0; after them comes node after node out of the buckets.
    let [leaving, i, end, dm, b] = [seeds, 0, seeds.length, 0, 0];
    for (;;) {
      if (entryCount + end - i > node.length) [node, next] = this.#grow(entryCount + end - i);
      for (; i < end; i += 2) {
        const to = leaving[i];
        const throughDm = dm + leaving[i + 1];
        if (throughDm > limitDm) continue;
        const before = distanceDm[to];
        if (throughDm >= before) continue;
        if (before === unreached) visited[visitedCount++] = to;
        distanceDm[to] = throughDm;
        let entry = free;
        if (entry === -1) entry = entryCount++;
        else free = next[entry];
        node[entry] = to;
        next[entry] = bucket[throughDm >> bucketBits];
        bucket[throughDm >> bucketBits] = entry;
        waiting += 1;
      }
      do {
        if (waiting === 0) {
          this.visitedCount = visitedCount;
          return;
        }
        while (bucket[b] === -1) b += 1;
        const entry = bucket[b];
        bucket[b] = next[entry];
        next[entry] = free;
        free = entry;
        waiting -= 1;
        i = node[entry];
        dm = distanceDm[i];
        // Passed over when it came nearer, into a bucket that is done.
      } while (dm >> bucketBits !== b);
      leaving = arcs;
      end = 2 * first[i + 1];
      i = 2 * first[i];
    }
  }

  #grow(atLeast: number): [Uint32Array<ArrayBuffer>, Int32Array<ArrayBuffer>] {
    const size = Math.max(atLeast, 2 * this.#node.length);
    const [node, next] = [new Uint32Array(size), new Int32Array(size)];
    node.set(this.#node);
    next.set(this.#next);
    this.#node = node;
    this.#next = next;
    return [node, next];
  }
}

/** Seeds in order of node, cut where a range of nodes ends. */
function bySweep(seeds: ArrayLike<number>): Uint32Array[] {
  const count = seeds.length / 2;
  const order = Uint32Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => seeds[2 * a] - seeds[2 * b] || a - b,
  );
  const sorted = new Uint32Array(2 * count);
  const parts: Uint32Array[] = [];
  let start = 0;
  order.forEach((seed, i) => {
    sorted[2 * i] = seeds[2 * seed];
    sorted[2 * i + 1] = seeds[2 * seed + 1];
    const isLast = i + 1 === count;
    if (isLast || sweepOf(seeds[2 * order[i + 1]]) !== sweepOf(sorted[2 * i])) {
      parts.push(sorted.subarray(start, 2 * (i + 1)));
      start = 2 * (i + 1);
    }
  });
  return parts;
}

const sweepOf = (node: number) => Math.floor(node / nodesPerSweep);
