// A town small enough to work out on paper. All figures in metres, x east, y north.
//
//   y=300   0 ──────────── Overkant (cycling eastward only) ──────────── 1200
//           │                                                             │
//      footbridge                                                      bridge
//     (walking only)                                                 (everyone)
//           │                                                             │
//   y=0     0 ──────────────────── Hoofdstraat ────────────────────────  1200
//
// South (BU99010001, 100 residents): homes 10 m below Hoofdstraat at x = 100, 300, 500, 700; 25 people each.
// North (BU99010002, 40 residents): homes 10 m above Overkant, three at x = 200 (30 people), one at x = 600 (10).
// Polder (BU99010003, 20 residents): no street, no address; inner point at (600, 3300).
// Library 10 m below Hoofdstraat at x = 900. Clubhouse 10 m above Overkant at x = 600.
//
// Walking to the library: South 820, 620, 420, 220 (10 + along + 10).
//   North x = 200: over the footbridge 10 + 200 + 300 + 900 + 10 = 1420 (over the bridge 1620).
//   North x = 600: over the bridge 10 + 600 + 300 + 300 + 10 = 1220 (over the footbridge 1820).
// Cycling to the library: South as walking. North must ride east: 1620 and 1220.
// Walking to the clubhouse: North 420, and 20 for the neighbours at x = 600. South over the footbridge
//   10 + x + 300 + 600 + 10 = 1020, 1220, 1420; x = 700 over the bridge 10 + 500 + 300 + 600 + 10 = 1420.
// Cycling to the clubhouse: North 420 and 20. South cannot: Overkant is one way, from the footbridge on.
// Polder to the clubhouse in a straight line: 2990 × 1.3 = 3887. To the library: √(300² + 3310²) × 1.3 = 4320.7.

import { snapResidents } from '../../server/domain/areas/snap-residents.ts';
import { spreadResidents } from '../../server/domain/areas/spread-residents.ts';
import { surveyTown } from '../../server/domain/coverage/town.ts';
import { buildStreetGraph } from '../../server/domain/network/build-street-graph.ts';
import { waySorts } from '../../server/domain/network/street-names.ts';
import { wayAccess } from '../../server/domain/network/streets.ts';
import type { Place } from '../../server/domain/places/place.ts';
import { drawStreets } from './draw-streets.ts';
import { at, rectangle } from './metric-plane.ts';
import { address, neighbourhood, place, population } from './records.ts';

export const streets = drawStreets([
  { corners: [0, 200, 400, 600, 800, 1000, 1200].map((x) => [x, 0]), name: 'Hoofdstraat' },
  {
    corners: [0, 300, 600, 900, 1200].map((x) => [x, 300]),
    access: wayAccess.walking | wayAccess.cyclingForward,
    name: 'Overkant',
  },
  {
    corners: [
      [0, 0],
      [0, 150],
      [0, 300],
    ],
    access: wayAccess.walking,
    name: waySorts.indexOf('path'),
  },
  {
    corners: [
      [1200, 0],
      [1200, 300],
    ],
    name: 'Brug',
  },
]);

export const networks = {
  walking: buildStreetGraph(streets, 'walking'),
  cycling: buildStreetGraph(streets, 'cycling'),
};

export const neighbourhoods = [
  neighbourhood('BU99010001', rectangle(-50, -150, 1250, 150), at(600, 0), { name: 'South' }),
  neighbourhood('BU99010002', rectangle(-50, 150, 1250, 500), at(600, 350), {
    name: 'North',
    population: population(40),
  }),
  neighbourhood('BU99010003', rectangle(-50, 3000, 1250, 3600), at(600, 3300), {
    name: 'Polder',
    population: population(20),
  }),
];

export const addresses = [
  ...[100, 300, 500, 700].map((x) => address(at(x, -10))),
  address(at(200, 310), { dwellings: 3 }),
  address(at(600, 310)),
];

export const library = place('library', at(900, -10), { kinds: ['library'], functions: ['learn'] });
export const clubhouse = place('clubhouse', at(600, 310), { kinds: ['clubhouse'] });

export const { records: demand, problems: demandProblems } = spreadResidents(
  neighbourhoods,
  addresses,
  networks.walking,
  'three-streets',
);

export const snaps = {
  walking: snapResidents(networks.walking, demand),
  cycling: snapResidents(networks.cycling, demand),
};

/** The town with the places given; by default both. */
export function threeStreets(places: Place[] = [library, clubhouse]) {
  return surveyTown(neighbourhoods, demand, places, networks);
}
