// Where spots on streets come onto the network: the nodes that a traveller meets first, and how far those are.
import type { Snaps } from './snap-to-street.ts';
import { edgeAccess, type StreetGraph } from './street-graph.ts';

/** Entries grouped by key: those of key k are `first[k]` up to `first[k + 1]`. */
export interface Doors {
  first: Uint32Array;
  /** Index of the spot. */
  spot: Uint32Array;
  distanceDm: Uint32Array;
}

/** Per node the spots from which one comes to it without passing another, with connector and street. */
export function doorsByNode(graph: StreetGraph, spots: Snaps): Doors {
  const { edgeFrom, edgeTo, edgeLengthDm } = graph;
  const entries = new Entries(2 * spots.edge.length);
  for (let spot = 0; spot < spots.edge.length; spot++) {
    const edge = spots.edge[spot];
    if (edge === -1) continue;
    const [offsetDm, connectorDm] = [spots.offsetDm[spot], spots.connectorDm[spot]];
    if (leadsToStart(graph, edge, offsetDm)) entries.put(edgeFrom[edge], spot, connectorDm + offsetDm);
    if (leadsToEnd(graph, edge, offsetDm))
      entries.put(edgeTo[edge], spot, connectorDm + edgeLengthDm[edge] - offsetDm);
  }
  return entries.grouped(graph.nodeLonLat.length / 2);
}

/**
 * Whether one may go from a spot of an edge to the start of the edge. A spot at the start is that node itself, and no
 * one-way rule of the edge stands between them.
 */
export const leadsToStart = ({ edgeAccess: access }: StreetGraph, edge: number, offsetDm: number) =>
  offsetDm === 0 || (access[edge] & edgeAccess.backward) !== 0;

export const leadsToEnd = (
  { edgeAccess: access, edgeLengthDm }: StreetGraph,
  edge: number,
  offsetDm: number,
) => offsetDm === edgeLengthDm[edge] || (access[edge] & edgeAccess.forward) !== 0;

/** Per edge the spots on it, with their connectors. */
export function spotsByEdge(graph: StreetGraph, spots: Snaps): Doors {
  const entries = new Entries(spots.edge.length);
  for (let spot = 0; spot < spots.edge.length; spot++) {
    if (spots.edge[spot] !== -1) entries.put(spots.edge[spot], spot, spots.connectorDm[spot]);
  }
  return entries.grouped(graph.edgeFrom.length);
}

/** Whence travellers come to a spot: the ends of its edge, as nodes with decimetres still to go, interleaved. */
export function seedsTowards(graph: StreetGraph, spots: Snaps, spot: number): number[] {
  const [edge, offsetDm, connectorDm] = [spots.edge[spot], spots.offsetDm[spot], spots.connectorDm[spot]];
  const { edgeFrom, edgeTo, edgeLengthDm, edgeAccess: access } = graph;
  const seeds: number[] = [];
  if (offsetDm === 0 || (access[edge] & edgeAccess.forward) !== 0)
    seeds.push(edgeFrom[edge], connectorDm + offsetDm);
  if (offsetDm === edgeLengthDm[edge] || (access[edge] & edgeAccess.backward) !== 0)
    seeds.push(edgeTo[edge], connectorDm + edgeLengthDm[edge] - offsetDm);
  return seeds;
}

/** Decimetres along the street between two spots of one edge; null where its direction forbids. */
export function alongEdgeDm(graph: StreetGraph, edge: number, fromDm: number, toDm: number): number | null {
  const ahead = toDm - fromDm;
  const allowed = ahead >= 0 ? edgeAccess.forward : edgeAccess.backward;
  return ahead !== 0 && (graph.edgeAccess[edge] & allowed) === 0 ? null : Math.abs(ahead);
}

/** Entries as they come, before they are grouped by key. */
class Entries {
  readonly #key: Uint32Array;
  readonly #spot: Uint32Array;
  readonly #distanceDm: Uint32Array;
  #count = 0;

  constructor(most: number) {
    this.#key = new Uint32Array(most);
    this.#spot = new Uint32Array(most);
    this.#distanceDm = new Uint32Array(most);
  }

  put(key: number, spot: number, distanceDm: number): void {
    this.#key[this.#count] = key;
    this.#spot[this.#count] = spot;
    this.#distanceDm[this.#count++] = distanceDm;
  }

  grouped(keyCount: number): Doors {
    const [key, count] = [this.#key, this.#count];
    const first = new Uint32Array(keyCount + 1);
    for (let k = 0; k < count; k++) first[key[k] + 1] += 1;
    for (let k = 0; k < keyCount; k++) first[k + 1] += first[k];
    const spot = new Uint32Array(count);
    const distanceDm = new Uint32Array(count);
    const next = first.slice(0, keyCount);
    for (let k = 0; k < count; k++) {
      const i = next[key[k]]++;
      spot[i] = this.#spot[k];
      distanceDm[i] = this.#distanceDm[k];
    }
    return { first, spot, distanceDm };
  }
}
