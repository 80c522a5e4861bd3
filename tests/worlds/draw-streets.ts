// Draws streets for a test: ways by their corners in metres, meeting where corners coincide.
import type { LonLat } from '../../server/domain/lon-lat.ts';
import { NameNumbers } from '../../server/domain/network/street-names.ts';
import { type Streets, wayAccess } from '../../server/domain/network/streets.ts';
import { at } from './metric-plane.ts';

export interface DrawnWay {
  /** Corners in metres. */
  corners: [x: number, y: number][];
  /** Default: everyone, both ways. */
  access?: number;
  /** Default: a street without a name; a number: of one of `waySorts`. */
  name?: string | number;
}

export const everyone = wayAccess.walking | wayAccess.cyclingForward | wayAccess.cyclingBackward;

export function drawStreets(ways: readonly DrawnWay[]): Streets {
  const indexOf = new Map<string, number>();
  const points: LonLat[] = [];
  const wayNode: number[] = [];
  const firstNode = [0];
  const numbers = new NameNumbers();
  for (const { corners } of ways) {
    for (const [x, y] of corners) {
      const key = `${x},${y}`;
      let index = indexOf.get(key);
      if (index === undefined) {
        index = points.push(at(x, y)) - 1;
        indexOf.set(key, index);
      }
      wayNode.push(index);
    }
    firstNode.push(wayNode.length);
  }
  return {
    nodeLonLat: Float64Array.from(points.flat()),
    firstNode: Uint32Array.from(firstNode),
    wayNode: Uint32Array.from(wayNode),
    wayAccess: Uint8Array.from(ways, ({ access = everyone }) => access),
    wayName: Uint32Array.from(ways, ({ name = 0 }) => (typeof name === 'number' ? name : numbers.of(name))),
    names: numbers.names,
  };
}
