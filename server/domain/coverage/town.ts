// What coverage is computed from: residents, places, and who can come to which place.
import type { Neighbourhood } from '../areas/area.ts';
import type { Demand } from '../areas/demand.ts';
import type { StreetGraph } from '../network/street-graph.ts';
import { type Mode, modes } from '../norm/norm.ts';
import type { Place } from '../places/place.ts';
import { type PlaceReach, reachFinder } from './place-reach.ts';

export interface Town {
  neighbourhoods: readonly Neighbourhood[];
  demand: Demand;
  /** Index of the neighbourhood of each demand point. */
  neighbourhoodOf: Uint32Array;
  places: readonly Place[];
  travel: Record<Mode, Travel>;
}

export interface Travel {
  /** One list a place, in the order of `places`. */
  reach: PlaceReach[];
  /** 1 for each neighbourhood with residents whose distances are straight lines. */
  isStraightLine: Uint8Array;
}

/** One bounded search a place and mode; the town is then judged by any norm without another search. */
export function surveyTown(
  neighbourhoods: readonly Neighbourhood[],
  demand: Demand,
  places: readonly Place[],
  networks: Record<Mode, StreetGraph>,
): Town {
  const neighbourhoodOf = new Uint32Array(demand.lonLat.length / 2);
  neighbourhoods.forEach((_, b) => {
    neighbourhoodOf.fill(b, demand.firstPoint[b], demand.firstPoint[b + 1]);
  });
  const travelBy = (mode: Mode): Travel => {
    const finder = reachFinder(networks[mode], demand, mode);
    const isStraightLine = new Uint8Array(neighbourhoods.length);
    finder.isOffNetwork.forEach((off, i) => {
      if (off === 1) isStraightLine[neighbourhoodOf[i]] = 1;
    });
    return { reach: places.map((place) => finder.reachOf(place.lonLat)), isStraightLine };
  };
  const [walking, cycling] = modes.map(travelBy);
  return { neighbourhoods, demand, neighbourhoodOf, places, travel: { walking, cycling } };
}
