// A town of one straight street with homes and places on it, so that every distance is a difference of two positions.
import { spreadResidents } from '../../server/domain/areas/spread-residents.ts';
import { surveyTown, type Town } from '../../server/domain/coverage/town.ts';
import { buildStreetGraph } from '../../server/domain/network/build-street-graph.ts';
import type { Place } from '../../server/domain/places/place.ts';
import { drawStreets } from './draw-streets.ts';
import { at, rectangle } from './metric-plane.ts';
import { address, neighbourhood, place, population } from './records.ts';

/** People at `x` metres from the western end. */
export interface Home {
  x: number;
  people: number;
}

const lengthMetres = 3400;

/** Each group of homes is a neighbourhood: `BU99020000` and on; groups must not overlap along the street. */
export function oneStreet(groups: readonly (readonly Home[])[], places: readonly Place[]): Town {
  const streets = drawStreets([
    {
      corners: [
        [-100, 0],
        [lengthMetres, 0],
      ],
    },
  ]);
  const networks = {
    walking: buildStreetGraph(streets, 'walking'),
    cycling: buildStreetGraph(streets, 'cycling'),
  };
  const neighbourhoods = groups.map((homes, b) => {
    const xs = homes.map(({ x }) => x);
    const [west, east] = [Math.min(...xs) - 4, Math.max(...xs) + 4];
    const people = homes.reduce((sum, home) => sum + home.people, 0);
    return neighbourhood(`BU9902000${b}`, rectangle(west, -50, east, 50), at((west + east) / 2, 0), {
      population: population(people),
    });
  });
  // As many dwellings as people, so that the weights are the people.
  const addresses = groups.flat().map(({ x, people }) => address(at(x, 0), { dwellings: people }));
  const { records: demand } = spreadResidents(neighbourhoods, addresses, networks.walking, 'one-street');
  return surveyTown(neighbourhoods, demand, places, networks);
}

export const placeAt = (id: string, x: number, known: Partial<Place> = {}) => place(id, at(x, 0), known);
