// Where the needed nodes lie: sorted ids and their positions in typed arrays, since a province needs millions of them.

/** A list of ids that grows; ids exceed 32 bits, so they are kept as doubles. */
export class IdList {
  #ids = new Float64Array(1024);
  length = 0;

  push(id: number): void {
    if (this.length === this.#ids.length) {
      const grown = new Float64Array(this.#ids.length * 2);
      grown.set(this.#ids);
      this.#ids = grown;
    }
    this.#ids[this.length++] = id;
  }

  /** A view, valid until the next push. */
  values(): Float64Array {
    return this.#ids.subarray(0, this.length);
  }
}

/** A set of ids that is complete before it is asked: eight bytes an id. */
export class IdSet {
  readonly #sorted: Float64Array;

  constructor(ids: IdList) {
    this.#sorted = ids.values().slice().sort();
  }

  has(id: number): boolean {
    return this.#sorted[lowerBound(this.#sorted, id)] === id;
  }
}

/** Index of the first of these sorted ids that is not below `id`. */
function lowerBound(ids: Float64Array, id: number): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ids[middle] < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

export class NodePositions {
  /** Sorted, each once. */
  readonly #ids: Float64Array;
  /** Degrees, interleaved, in the order of the ids; NaN as long as the node was not met. */
  readonly lonLat: Float64Array;
  #cursor = 0;

  constructor(ids: Float64Array) {
    const sorted = Float64Array.from(ids).sort();
    let count = 0;
    for (const id of sorted) if (count === 0 || id !== sorted[count - 1]) sorted[count++] = id;
    this.#ids = sorted.slice(0, count);
    this.lonLat = new Float64Array(2 * count).fill(Number.NaN);
  }

  get length(): number {
    return this.#ids.length;
  }

  /** Keeps the position if the node is needed. Quickest when called in order of id, as extracts are sorted. */
  locate(id: number, lon: number, lat: number): void {
    const ids = this.#ids;
    if (this.#cursor > 0 && ids[this.#cursor - 1] >= id) this.#cursor = lowerBound(ids, id);
    while (this.#cursor < ids.length && ids[this.#cursor] < id) this.#cursor++;
    if (ids[this.#cursor] !== id) return;
    this.lonLat[2 * this.#cursor] = lon;
    this.lonLat[2 * this.#cursor + 1] = lat;
  }

  /** Index of a node whose position is known, or -1. */
  indexOf(id: number): number {
    const index = lowerBound(this.#ids, id);
    return this.#ids[index] === id && !Number.isNaN(this.lonLat[2 * index]) ? index : -1;
  }
}
