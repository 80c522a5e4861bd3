// The stretches of street that one mode may use, before they are joined to chains.
import type { Mode } from '../norm/norm.ts';
import { groundDm } from './ground-distance.ts';
import { edgeAccess } from './street-graph.ts';
import { type Streets, wayAccess } from './streets.ts';

/** Stretches of street between two successive mapped points, in the direction in which they were mapped. */
export interface Stretches {
  from: Uint32Array;
  to: Uint32Array;
  lengthDm: Uint32Array;
  access: Uint8Array;
  /** By the numbers of street-names.ts. */
  name: Uint32Array;
}

/** Every stretch that the mode may use in at least one direction. */
export function usableStretches(streets: Streets, mode: Mode): Stretches {
  const { firstNode, wayNode, wayAccess: bits, wayName, nodeLonLat } = streets;
  const access = Uint8Array.from(bits, mode === 'walking' ? walkingAccess : cyclingAccess);
  let count = 0;
  for (let way = 0; way < bits.length; way++) {
    if (access[way] !== 0) count += Math.max(0, firstNode[way + 1] - firstNode[way] - 1);
  }
  const stretches = emptyStretches(count);
  let s = 0;
  for (let way = 0; way < bits.length; way++) {
    if (access[way] === 0) continue;
    for (let i = firstNode[way] + 1; i < firstNode[way + 1]; i++) {
      const [a, b] = [wayNode[i - 1], wayNode[i]];
      if (a === b) continue;
      stretches.from[s] = a;
      stretches.to[s] = b;
      stretches.access[s] = access[way];
      stretches.name[s] = wayName[way];
      stretches.lengthDm[s] = groundDm(
        nodeLonLat[2 * a],
        nodeLonLat[2 * a + 1],
        nodeLonLat[2 * b],
        nodeLonLat[2 * b + 1],
      );
      s += 1;
    }
  }
  return cutStretches(stretches, s);
}

function walkingAccess(bits: number): number {
  return (bits & wayAccess.walking) !== 0 ? edgeAccess.forward | edgeAccess.backward : 0;
}

function cyclingAccess(bits: number): number {
  const forward = (bits & wayAccess.cyclingForward) !== 0 ? edgeAccess.forward : 0;
  const backward = (bits & wayAccess.cyclingBackward) !== 0 ? edgeAccess.backward : 0;
  return forward | backward;
}

function emptyStretches(count: number): Stretches {
  return {
    from: new Uint32Array(count),
    to: new Uint32Array(count),
    lengthDm: new Uint32Array(count),
    access: new Uint8Array(count),
    name: new Uint32Array(count),
  };
}

function cutStretches(stretches: Stretches, count: number): Stretches {
  return {
    from: stretches.from.subarray(0, count),
    to: stretches.to.subarray(0, count),
    lengthDm: stretches.lengthDm.subarray(0, count),
    access: stretches.access.subarray(0, count),
    name: stretches.name.subarray(0, count),
  };
}

/** Those marked 1 in `keep`; moves them within the arrays given. */
export function keepStretches(stretches: Stretches, keep: Uint8Array): Stretches {
  let kept = 0;
  for (let s = 0; s < keep.length; s++) {
    if (keep[s] === 0) continue;
    stretches.from[kept] = stretches.from[s];
    stretches.to[kept] = stretches.to[s];
    stretches.lengthDm[kept] = stretches.lengthDm[s];
    stretches.access[kept] = stretches.access[s];
    stretches.name[kept] = stretches.name[s];
    kept += 1;
  }
  return cutStretches(stretches, kept);
}

/** The end of stretch s that is not v. */
export function otherEnd({ from, to }: Stretches, s: number, v: number): number {
  return from[s] === v ? to[s] : from[s];
}

/** Access of a stretch as seen when leaving v along it. */
export function accessFrom({ from, access }: Stretches, s: number, v: number): number {
  return from[s] === v ? access[s] : reversed(access[s]);
}

export function reversed(access: number): number {
  return ((access & edgeAccess.forward) << 1) | ((access & edgeAccess.backward) >> 1);
}
