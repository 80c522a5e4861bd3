// Joins the streets of several extracts into one, so that a street that crosses their border stays one.
import { NameNumbers, nameOf } from './street-names.ts';
import type { Streets } from './streets.ts';

/**
 * Points of later parts that lie exactly on a point of an earlier part are that point; ways that an
 * earlier part already has (same points, same access) are left out.
 */
export function joinStreets(parts: readonly Streets[]): Streets {
  if (parts.length === 1) return parts[0];
  const lonLat: number[] = [];
  const pointAt = new Map<string, number>();
  const firstNode = [0];
  const wayNode: number[] = [];
  const wayAccess: number[] = [];
  const wayName: number[] = [];
  const numbers = new NameNumbers();
  const seenWays = new Set<string>();
  for (const part of parts) {
    const earlier = new Map(pointAt);
    const renumbered = renumberPoints(part, lonLat, earlier, pointAt);
    for (let way = 0; way < part.wayAccess.length; way++) {
      const nodes = Array.from(
        part.wayNode.subarray(part.firstNode[way], part.firstNode[way + 1]),
        (v) => renumbered[v],
      );
      const identity = `${part.wayAccess[way]}:${nodes.join(',')}`;
      if (seenWays.has(identity)) continue;
      seenWays.add(identity);
      for (const node of nodes) wayNode.push(node);
      firstNode.push(wayNode.length);
      wayAccess.push(part.wayAccess[way]);
      const name = nameOf(part.names, part.wayName[way]);
      wayName.push(name === null ? part.wayName[way] : numbers.of(name));
    }
  }
  return {
    nodeLonLat: Float64Array.from(lonLat),
    firstNode: Uint32Array.from(firstNode),
    wayNode: Uint32Array.from(wayNode),
    wayAccess: Uint8Array.from(wayAccess),
    wayName: Uint32Array.from(wayName),
    names: numbers.names,
  };
}

/** `earlier` holds the points of the parts before this one: two points of one part never become one. */
function renumberPoints(
  part: Streets,
  lonLat: number[],
  earlier: ReadonlyMap<string, number>,
  pointAt: Map<string, number>,
): Uint32Array {
  return Uint32Array.from({ length: part.nodeLonLat.length / 2 }, (_, v) => {
    const [lon, lat] = [part.nodeLonLat[2 * v], part.nodeLonLat[2 * v + 1]];
    const key = `${Math.round(lon * 1e7)},${Math.round(lat * 1e7)}`;
    const known = earlier.get(key);
    if (known !== undefined) return known;
    const index = lonLat.length / 2;
    lonLat.push(lon, lat);
    pointAt.set(key, index);
    return index;
  });
}
