// Gathers the least distance offered to each of many spots, and forgets it at the cost of those few only.
import { unreached } from '../../network/bounded-search.ts';

/** The least distance offered for each spot, and which spots were offered any. */
export class LeastDistances {
  readonly leastDm: Uint32Array;
  readonly found: Uint32Array;
  count = 0;

  constructor(spotCount: number) {
    this.leastDm = new Uint32Array(spotCount).fill(unreached);
    this.found = new Uint32Array(spotCount);
  }

  offer(spot: number, distanceDm: number, limitDm: number): void {
    if (distanceDm > limitDm || distanceDm >= this.leastDm[spot]) return;
    if (this.leastDm[spot] === unreached) this.found[this.count++] = spot;
    this.leastDm[spot] = distanceDm;
  }

  forget(spot: number): void {
    if (this.leastDm[spot] === unreached) return;
    const i = this.found.indexOf(spot);
    this.found[i] = this.found[--this.count];
    this.leastDm[spot] = unreached;
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.leastDm[this.found[i]] = unreached;
    this.count = 0;
  }
}
