// A whole country to measure on: real neighbourhoods where they are at hand, on a network and addresses from a seed.
import { existsSync } from 'node:fs';
import type { Position } from 'geojson';
import type { Neighbourhood } from '../../server/domain/areas/area.ts';
import { type Demand, demandBasis } from '../../server/domain/areas/demand.ts';
import { divideExactly } from '../../server/domain/areas/weights.ts';
import type { LonLat } from '../../server/domain/lon-lat.ts';
import { metresPerDegree } from '../../server/domain/network/ground-distance.ts';
import { hilbertOrder } from '../../server/domain/network/hilbert-order.ts';
import type { Snaps } from '../../server/domain/network/snap-to-street.ts';
import { edgeAccess, type StreetGraph } from '../../server/domain/network/street-graph.ts';
import type { Place } from '../../server/domain/places/place.ts';
import { readAreas } from '../../server/sources/cbs-geopackage/read-areas.ts';
import { benchPlace, type Chance, chanceFrom, citySeed } from './bench-city.ts';

export const countryFile = '../shared/real/nederland/wijkenbuurten_2024.gpkg';
const nodesWanted = 10_000_000;
const placeCount = 60_000;
const residentsPerAddress = 2.2;
/** Of the stretches between neighbouring nodes: an average degree of 2.7. */
const keptStretches = 0.675;
/** Nodes are numbered in blocks of so many by so many, and these along a Hilbert curve, as those of a real network. */
const block = 64;

export interface BenchCountry {
  neighbourhoods: Neighbourhood[];
  graph: StreetGraph;
  demand: Demand;
  snaps: Snaps;
  places: Place[];
}

/** `null` where the neighbourhoods are not at hand. */
export function benchCountry(): BenchCountry | null {
  if (!existsSync(countryFile)) return null;
  const { records } = readAreas(countryFile, { municipalities: [] });
  const { neighbourhoods } = records;
  const chance = chanceFrom(citySeed);
  const lattice = layLattice(neighbourhoods);
  const graph = drawGraph(lattice, chance);
  const { demand, snaps } = houseResidents(neighbourhoods, lattice, graph, chance);
  const addresses = demand.lonLat.length / 2;
  const places = Array.from({ length: placeCount }, (_, i) => {
    const point = Math.floor(chance() * addresses);
    return benchPlace(`p${i}`, [demand.lonLat[2 * point], demand.lonLat[2 * point + 1]] as LonLat, chance);
  });
  return { neighbourhoods, graph, demand, snaps, places };
}

/** Cells of a grid over the country; the node in the middle of a cell belongs to the neighbourhood around it. */
interface Lattice {
  columns: number;
  rows: number;
  west: number;
  south: number;
  dLon: number;
  dLat: number;
  /** Neighbourhood of each cell, row by row, or -1. */
  owner: Int32Array;
  /** Node of each cell, or -1; and the cell of each node. */
  nodeOf: Int32Array;
  cellOf: Uint32Array;
}

function layLattice(neighbourhoods: readonly Neighbourhood[]): Lattice {
  const rings = neighbourhoods.map(({ geometry }) => geometry.coordinates.flat());
  let [west, south, east, north, land] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (const ring of rings.flat()) {
    let area = 0;
    ring.forEach(([lon, lat], i) => {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
      const [nextLon, nextLat] = ring[(i + 1) % ring.length];
      area += (lon - west) * (nextLat - south) - (nextLon - west) * (lat - south);
    });
    land += area / 2;
  }
  const scale = metresPerDegree((south + north) / 2);
  const spacing = Math.sqrt((Math.abs(land) * scale.x * scale.y) / nodesWanted);
  const [dLon, dLat] = [spacing / scale.x, spacing / scale.y];
  const [columns, rows] = [Math.ceil((east - west) / dLon), Math.ceil((north - south) / dLat)];
  const owner = new Int32Array(columns * rows).fill(-1);
  const grid = { columns, rows, west, south, dLon, dLat };
  rings.forEach((own, b) => {
    fill(own, grid, owner, b);
  });
  return { ...grid, owner, ...numberNodes(columns, rows, owner) };
}

/** Even-odd, row by row. */
function fill(
  rings: Position[][],
  { columns, rows, west, south, dLon, dLat }: Omit<Lattice, 'owner' | 'nodeOf' | 'cellOf'>,
  owner: Int32Array,
  b: number,
): void {
  const lats = rings.flat().map(([, lat]) => lat);
  const [lowest, highest] = [Math.min(...lats), Math.max(...lats)];
  const first = Math.max(0, Math.floor((lowest - south) / dLat));
  for (let row = first; row < rows && south + row * dLat <= highest; row++) {
    const lat = south + (row + 0.5) * dLat;
    const crossings: number[] = [];
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++) {
        const [[lonA, latA], [lonB, latB]] = [ring[i - 1], ring[i]];
        if (latA > lat !== latB > lat) crossings.push(lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA));
      }
    crossings.sort((x, y) => x - y);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const from = Math.max(0, Math.ceil((crossings[k] - west) / dLon - 0.5));
      const until = Math.min(columns, Math.ceil((crossings[k + 1] - west) / dLon - 0.5));
      owner.fill(b, row * columns + from, row * columns + Math.max(from, until));
    }
  }
}

function numberNodes(columns: number, rows: number, owner: Int32Array): Pick<Lattice, 'nodeOf' | 'cellOf'> {
  const nodeOf = new Int32Array(owner.length).fill(-1);
  const cellOf = new Uint32Array(owner.reduce((count, b) => (b === -1 ? count : count + 1), 0));
  let node = 0;
  for (const [left, top] of blocks(columns, rows))
    for (let row = top; row < Math.min(rows, top + block); row++)
      for (let column = left; column < Math.min(columns, left + block); column++) {
        const cell = row * columns + column;
        if (owner[cell] === -1) continue;
        nodeOf[cell] = node;
        cellOf[node++] = cell;
      }
  return { nodeOf, cellOf };
}

/** Corners of the blocks: the first column and row of each. */
function blocks(columns: number, rows: number): [number, number][] {
  const corners: [number, number][] = [];
  for (let top = 0; top < rows; top += block)
    for (let left = 0; left < columns; left += block) corners.push([left, top]);
  const order = hilbertOrder(Float64Array.from(corners.flat()));
  return Array.from(order, (corner) => corners[corner]);
}

function drawGraph(lattice: Lattice, chance: Chance): StreetGraph {
  const { columns, cellOf, nodeOf } = lattice;
  const nodeCount = cellOf.length;
  const nodeLonLat = new Float64Array(2 * nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const cell = cellOf[node];
    nodeLonLat[2 * node] = lattice.west + ((cell % columns) + 0.5) * lattice.dLon;
    nodeLonLat[2 * node + 1] = lattice.south + (Math.floor(cell / columns) + 0.5) * lattice.dLat;
  }
  const spacingDm = lattice.dLat * metresPerDegree(lattice.south).y * 10;
  const from = new Uint32Array(2 * nodeCount);
  const to = new Uint32Array(2 * nodeCount);
  const lengthDm = new Uint32Array(2 * nodeCount);
  let count = 0;
  for (let node = 0; node < nodeCount; node++) {
    const cell = cellOf[node];
    const ahead = [(cell + 1) % columns === 0 ? -1 : nodeOf[cell + 1], nodeOf[cell + columns] ?? -1];
    for (const other of ahead) {
      if (other === -1 || chance() >= keptStretches) continue;
      from[count] = node;
      to[count] = other;
      // Streets wind: up to a third longer than the straight line.
      lengthDm[count++] = Math.round(spacingDm * (1 + chance() / 3));
    }
  }
  const shapeLonLat = new Float64Array(4 * count);
  const shapeOffsetDm = new Uint32Array(2 * count);
  for (let e = 0; e < count; e++) {
    shapeLonLat.set(nodeLonLat.subarray(2 * from[e], 2 * from[e] + 2), 4 * e);
    shapeLonLat.set(nodeLonLat.subarray(2 * to[e], 2 * to[e] + 2), 4 * e + 2);
    shapeOffsetDm[2 * e + 1] = lengthDm[e];
  }
  return {
    nodeLonLat,
    edgeFrom: from.subarray(0, count),
    edgeTo: to.subarray(0, count),
    edgeLengthDm: lengthDm.subarray(0, count),
    edgeAccess: new Uint8Array(count).fill(edgeAccess.forward | edgeAccess.backward),
    firstShape: Uint32Array.from({ length: count + 1 }, (_, e) => 2 * e),
    shapeLonLat,
    shapeOffsetDm,
  };
}

/** Addresses on streets of their neighbourhood; one without a street keeps its residents at its inner point. */
function houseResidents(
  neighbourhoods: readonly Neighbourhood[],
  { owner, cellOf }: Lattice,
  graph: StreetGraph,
  chance: Chance,
): { demand: Demand; snaps: Snaps } {
  const edgesOf = edgesByNeighbourhood(neighbourhoods.length, owner, cellOf, graph);
  const addressesIn = neighbourhoods.map(({ population }, b) =>
    edgesOf.first[b] === edgesOf.first[b + 1]
      ? 1
      : Math.max(1, Math.round((population.everyone ?? 0) / residentsPerAddress)),
  );
  const firstPoint = new Uint32Array(neighbourhoods.length + 1);
  addressesIn.forEach((count, b) => {
    firstPoint[b + 1] = firstPoint[b] + count;
  });
  const total = firstPoint[neighbourhoods.length];
  const demand: Demand = {
    lonLat: new Float64Array(2 * total),
    firstPoint,
    weights: {
      everyone: new Float64Array(total),
      aged0to14: new Float64Array(total),
      aged65plus: new Float64Array(total),
      households: new Float64Array(total),
    },
    basis: new Uint8Array(neighbourhoods.length),
    dwellings: Float64Array.from(addressesIn),
  };
  const snaps: Snaps = {
    edge: new Int32Array(total).fill(-1),
    offsetDm: new Uint32Array(total),
    connectorDm: new Uint32Array(total),
  };
  neighbourhoods.forEach(({ population, innerPoint }, b) => {
    const [first, count] = [edgesOf.first[b], edgesOf.first[b + 1] - edgesOf.first[b]];
    if (count === 0) demand.basis[b] = demandBasis.innerPoint;
    for (let i = firstPoint[b]; i < firstPoint[b + 1]; i++) {
      if (count === 0) demand.lonLat.set(innerPoint, 2 * i);
      else houseOn(edgesOf.edge[first + Math.floor(chance() * count)], i);
    }
    const shares = Array.from({ length: addressesIn[b] }, () => 1);
    for (const group of ['everyone', 'aged0to14', 'aged65plus', 'households'] as const)
      demand.weights[group].set(divideExactly(population[group] ?? 0, shares), firstPoint[b]);
  });
  function houseOn(edge: number, i: number): void {
    const along = chance();
    snaps.edge[i] = edge;
    snaps.offsetDm[i] = Math.round(along * graph.edgeLengthDm[edge]);
    snaps.connectorDm[i] = Math.round(30 + chance() * 170);
    for (const axis of [0, 1]) {
      const [a, z] = [graph.shapeLonLat[4 * edge + axis], graph.shapeLonLat[4 * edge + 2 + axis]];
      demand.lonLat[2 * i + axis] = a + along * (z - a);
    }
  }
  return { demand, snaps };
}

function edgesByNeighbourhood(
  neighbourhoodCount: number,
  owner: Int32Array,
  cellOf: Uint32Array,
  { edgeFrom }: StreetGraph,
): { first: Uint32Array; edge: Uint32Array } {
  const first = new Uint32Array(neighbourhoodCount + 1);
  for (const node of edgeFrom) first[owner[cellOf[node]] + 1] += 1;
  for (let b = 0; b < neighbourhoodCount; b++) first[b + 1] += first[b];
  const next = first.slice(0, neighbourhoodCount);
  const edge = new Uint32Array(edgeFrom.length);
  edgeFrom.forEach((node, e) => {
    edge[next[owner[cellOf[node]]]++] = e;
  });
  return { first, edge };
}
