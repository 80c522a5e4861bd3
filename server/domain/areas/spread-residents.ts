// Spreads the residents of each neighbourhood over the points where they live.
import type { StreetGraph } from '../network/street-graph.ts';
import type { Problem, Sourced } from '../problem.ts';
import type { AddressPoint } from './address-point.ts';
import { type Neighbourhood, residentGroups } from './area.ts';
import { type Demand, demandBasis, dwellingsUnknown } from './demand.ts';
import { type FindNeighbourhood, neighbourhoodFinder } from './neighbourhood-finder.ts';
import { divideExactly } from './weights.ts';

/** More residents a dwelling than this: the extract probably holds only a part of the addresses. */
const believableResidentsPerDwelling = 6;

/** Distance between the points of residents who are spread over streets. Decimetres. */
const streetSpacingDm = 500;

interface Point {
  lon: number;
  lat: number;
  dwellings: number;
}

/**
 * Residents by address, in proportion to dwellings; where a neighbourhood has no dwellings, evenly along
 * its streets; where it has no street either, at its inner point. Sums to the counted figures of every
 * group. Neighbourhoods are in the order of the list; `file` names the address source in the findings.
 */
export function spreadResidents(
  neighbourhoods: readonly Neighbourhood[],
  addresses: readonly AddressPoint[],
  walking: StreetGraph,
  file: string,
): Sourced<Demand> {
  const find = neighbourhoodFinder(neighbourhoods);
  const pointsOf = dwellingsByNeighbourhood(neighbourhoods.length, addresses, find);
  const basis = Uint8Array.from(pointsOf, (points) =>
    points.length > 0 ? demandBasis.addresses : demandBasis.innerPoint,
  );
  if (basis.includes(demandBasis.innerPoint)) {
    const alongStreets = streetPointsByNeighbourhood(neighbourhoods.length, walking, find);
    neighbourhoods.forEach((neighbourhood, b) => {
      if (basis[b] === demandBasis.addresses) return;
      if (alongStreets[b].length > 0) basis[b] = demandBasis.streets;
      const [lon, lat] = neighbourhood.innerPoint;
      pointsOf[b] = alongStreets[b].length > 0 ? alongStreets[b] : [{ lon, lat, dwellings: 1 }];
    });
  }
  return {
    records: {
      ...weigh(neighbourhoods, pointsOf),
      basis,
      dwellings: Float64Array.from(neighbourhoods, (neighbourhood, b) =>
        dwellingsOf(neighbourhood, basis[b], pointsOf[b]),
      ),
    },
    problems: neighbourhoods.flatMap((neighbourhood, b) =>
      doubts(neighbourhood, basis[b], pointsOf[b], file),
    ),
  };
}

function dwellingsByNeighbourhood(
  count: number,
  addresses: readonly AddressPoint[],
  find: FindNeighbourhood,
): Point[][] {
  const points = Array.from({ length: count }, () => new Map<string, Point>());
  for (const { lonLat, dwellings } of addresses) {
    if (dwellings === 0) continue;
    const b = find(lonLat);
    if (b === -1) continue;
    const [lon, lat] = lonLat;
    const known = points[b].get(`${lon},${lat}`);
    if (known) known.dwellings += dwellings;
    else points[b].set(`${lon},${lat}`, { lon, lat, dwellings });
  }
  return points.map((byPosition) => [...byPosition.values()]);
}

function streetPointsByNeighbourhood(count: number, graph: StreetGraph, find: FindNeighbourhood): Point[][] {
  const points: Point[][] = Array.from({ length: count }, () => []);
  const { edgeFrom, firstShape, shapeLonLat, shapeOffsetDm, edgeLengthDm } = graph;
  for (let e = 0; e < edgeFrom.length; e++) {
    const pieces = Math.max(1, Math.round(edgeLengthDm[e] / streetSpacingDm));
    let i = firstShape[e];
    for (let piece = 0; piece < pieces; piece++) {
      const offsetDm = ((piece + 0.5) * edgeLengthDm[e]) / pieces;
      while (i < firstShape[e + 1] - 2 && shapeOffsetDm[i + 1] < offsetDm) i += 1;
      const lengthDm = shapeOffsetDm[i + 1] - shapeOffsetDm[i];
      const along = lengthDm === 0 ? 0 : (offsetDm - shapeOffsetDm[i]) / lengthDm;
      const lon = shapeLonLat[2 * i] + along * (shapeLonLat[2 * i + 2] - shapeLonLat[2 * i]);
      const lat = shapeLonLat[2 * i + 1] + along * (shapeLonLat[2 * i + 3] - shapeLonLat[2 * i + 1]);
      const b = find([lon, lat]);
      if (b !== -1) points[b].push({ lon, lat, dwellings: 1 });
    }
  }
  return points;
}

function weigh(
  neighbourhoods: readonly Neighbourhood[],
  pointsOf: Point[][],
): Omit<Demand, 'basis' | 'dwellings'> {
  const firstPoint = new Uint32Array(neighbourhoods.length + 1);
  pointsOf.forEach((points, b) => {
    firstPoint[b + 1] = firstPoint[b] + points.length;
  });
  const count = firstPoint[neighbourhoods.length];
  const lonLat = new Float64Array(2 * count);
  const weights = {
    everyone: new Float64Array(count),
    aged0to14: new Float64Array(count),
    aged65plus: new Float64Array(count),
    households: new Float64Array(count),
  };
  pointsOf.forEach((points, b) => {
    points.forEach(({ lon, lat }, k) => {
      const i = firstPoint[b] + k;
      lonLat[2 * i] = lon;
      lonLat[2 * i + 1] = lat;
    });
    const dwellings = points.map((point) => point.dwellings);
    for (const group of residentGroups) {
      const people = neighbourhoods[b].population[group] ?? 0;
      weights[group].set(divideExactly(people, dwellings), firstPoint[b]);
    }
  });
  return { lonLat, firstPoint, weights };
}

const sumDwellings = (points: Point[]) => points.reduce((sum, point) => sum + point.dwellings, 0);

function dwellingsOf({ population }: Neighbourhood, basis: number, points: Point[]): number {
  if (basis !== demandBasis.addresses) return population.everyone === 0 ? 0 : dwellingsUnknown;
  const dwellings = sumDwellings(points);
  const isBelievable = (population.everyone ?? 0) / dwellings <= believableResidentsPerDwelling;
  return isBelievable ? dwellings : dwellingsUnknown;
}

function doubts(neighbourhood: Neighbourhood, basis: number, points: Point[], file: string): Problem[] {
  const residents = neighbourhood.population.everyone;
  if (residents === null || residents === 0) return [];
  const doubt = (kind: string, what: string): Problem[] => [
    {
      kind,
      severity: 'doubtful',
      message: `${neighbourhood.name} has ${residents} residents and ${what}.`,
      file,
      at: neighbourhood.code,
    },
  ];
  if (basis === demandBasis.innerPoint) {
    return doubt('no-streets', 'no streets here; distances are straight lines from one point, times 1.3');
  }
  if (basis === demandBasis.streets) {
    return doubt('no-addresses', 'no addresses here; residents are spread evenly over its streets');
  }
  if (dwellingsOf(neighbourhood, basis, points) !== dwellingsUnknown) return [];
  const dwellings = sumDwellings(points);
  return doubt(
    'few-addresses',
    `only ${dwellings} dwellings here; the extract may cover a part of it, and those few stand for all`,
  );
}
