// Says which residents and places lie so far from a street that their distances deserve a look.

import type { Neighbourhood } from '../areas/area.ts';
import { type Demand, demandBasis } from '../areas/demand.ts';
import { farConnectorMetres, type Snaps, snapToStreet } from '../network/snap-to-street.ts';
import type { StreetGraph } from '../network/street-graph.ts';
import type { Place } from '../places/place.ts';
import type { Problem } from '../problem.ts';

/** One `snapped-far` finding a place, and one a neighbourhood that has such residents. */
export function snapReport(
  walking: StreetGraph,
  demand: Demand,
  neighbourhoods: readonly Neighbourhood[],
  places: readonly Place[],
  file: string,
): Problem[] {
  const snap = snapToStreet(walking);
  const placeSnaps = snap(places.flatMap((place) => [...place.lonLat]));
  const pointSnaps = snap(demand.lonLat);
  return [
    ...places.flatMap((place, i) =>
      isFar(placeSnaps, i)
        ? [finding(file, place.id, `“${place.name}” lies ${howFar(placeSnaps, i)}; check its position.`)]
        : [],
    ),
    ...neighbourhoods.flatMap((neighbourhood, b) => {
      if (demand.basis[b] === demandBasis.innerPoint) return [];
      const far = indices(demand.firstPoint[b], demand.firstPoint[b + 1]).filter((i) => isFar(pointSnaps, i));
      if (far.length === 0) return [];
      const people = Math.round(far.reduce((sum, i) => sum + demand.weights.everyone[i], 0));
      const message = `${people} residents of ${neighbourhood.name} live more than ${farConnectorMetres} m from any street (${far.length} points); streets may be missing there.`;
      return [finding(file, neighbourhood.code, message)];
    }),
  ];
}

function finding(file: string, at: string, message: string): Problem {
  return { kind: 'snapped-far', severity: 'doubtful', message, file, at };
}

function isFar(snaps: Snaps, i: number): boolean {
  return snaps.edge[i] === -1 || snaps.connectorDm[i] > farConnectorMetres * 10;
}

function howFar(snaps: Snaps, i: number): string {
  if (snaps.edge[i] === -1) return 'more than 1 km from any street';
  return `${Math.round(snaps.connectorDm[i] / 10)} m from the nearest street`;
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
