// What the search for sites asks of the world: whom a candidate covers, and which candidates lie around it.

/** How many rings a survey cuts its margin into. */
export const ringCount = 8;

/**
 * A look around one candidate u. Everyone within T of a candidate v lies within T + r of u when v lies
 * within r of u, so one search bounds what every candidate around can cover.
 */
export interface Survey {
  /** Points within T + margin, ring by ring: those of rings 0 to r are the first `ringEnd[r]`. */
  point: Uint32Array;
  /** Ring 0 holds exactly the points that the candidate covers. */
  ringEnd: Uint32Array;
  /**
   * Candidates within the margin, the surveyed one left out; `nearRing[i]` is the ring (from 1) up to which
   * the points hold whatever `near[i]` covers, `nearDm[i]` how far that one is.
   */
  near: Uint32Array;
  nearRing: Uint8Array;
  nearDm: Uint32Array;
}

export interface Covers {
  candidateCount: number;
  pointCount: number;
  /** Margin of a first look around, decimetres; 0 where candidates say nothing about each other. */
  marginDm: number;
  /** A number for each point; points with near numbers lie near each other. */
  locality: Uint32Array;
  survey(candidate: number, marginDm: number): Survey;
  /** 1 for each candidate that may cover somebody. */
  mayCover(): Uint8Array;
  /** Work done so far, in nodes visited or points listed: the clock of a search that reads no clock. */
  work(): number;
}

/** Covers given as lists of points, one a candidate. */
export function listedCovers(lists: readonly ArrayLike<number>[], pointCount: number): Covers {
  const none = { near: new Uint32Array(), nearRing: new Uint8Array(), nearDm: new Uint32Array() };
  let work = 0;
  return {
    candidateCount: lists.length,
    pointCount,
    marginDm: 0,
    locality: Uint32Array.from({ length: pointCount }, (_, p) => p),
    survey(candidate) {
      const point = Uint32Array.from(lists[candidate]);
      work += point.length;
      return { point, ringEnd: new Uint32Array(ringCount + 1).fill(point.length), ...none };
    },
    mayCover: () => Uint8Array.from(lists, (list) => (list.length > 0 ? 1 : 0)),
    work: () => work,
  };
}
