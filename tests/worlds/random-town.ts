// Random towns for property tests: a warped street grid with gaps and one-way streets, homes, places, norms.
import fc from 'fast-check';
import { residentGroups } from '../../server/domain/areas/area.ts';
import { spreadResidents } from '../../server/domain/areas/spread-residents.ts';
import { surveyTown, type Town } from '../../server/domain/coverage/town.ts';
import { buildStreetGraph } from '../../server/domain/network/build-street-graph.ts';
import { type Streets, wayAccess } from '../../server/domain/network/streets.ts';
import { modes, type ReachRequirement } from '../../server/domain/norm/norm.ts';
import { type Place, placeFunctions } from '../../server/domain/places/place.ts';
import { type DrawnWay, drawStreets, everyone } from './draw-streets.ts';
import { at, rectangle } from './metric-plane.ts';
import { address, neighbourhood, place } from './records.ts';

const side = 6;
const blockMetres = 150;
const kinds = ['library', 'clubhouse', 'community-centre'];
const townMetres = (side - 1) * blockMetres;

const position = fc.tuple(
  fc.integer({ min: -60, max: townMetres + 60 }),
  fc.integer({ min: -60, max: townMetres + 60 }),
);

const accesses = [
  everyone,
  everyone,
  everyone,
  wayAccess.walking,
  wayAccess.walking | wayAccess.cyclingForward,
  wayAccess.walking | wayAccess.cyclingBackward,
  wayAccess.cyclingForward | wayAccess.cyclingBackward,
];

/** Street stretches between neighbouring corners of a warped grid; about one in six is missing. */
export const randomStreets: fc.Arbitrary<Streets> = fc
  .record({
    warp: fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 })), {
      minLength: side * side,
      maxLength: side * side,
    }),
    stretches: fc.array(fc.integer({ min: 0, max: accesses.length }), {
      minLength: 2 * side * side,
      maxLength: 2 * side * side,
    }),
  })
  .map(({ warp, stretches }) => drawStreets(gridWays(warp, stretches)));

function gridWays(warp: [number, number][], stretches: number[]): DrawnWay[] {
  const corner = (column: number, row: number): [number, number] => {
    const [dx, dy] = warp[row * side + column];
    return [column * blockMetres + dx, row * blockMetres + dy];
  };
  return stretches.flatMap((choice, k): DrawnWay[] => {
    const cell = k >> 1;
    const [column, row] = [cell % side, Math.floor(cell / side)];
    const [nextColumn, nextRow] = k % 2 === 0 ? [column + 1, row] : [column, row + 1];
    if (choice === accesses.length || nextColumn === side || nextRow === side) return [];
    return [{ corners: [corner(column, row), corner(nextColumn, nextRow)], access: accesses[choice] }];
  });
}

export const randomPlaces: fc.Arbitrary<Place[]> = fc
  .array(
    fc.record({
      spot: position,
      kind: fc.constantFrom(...kinds),
      placeFunction: fc.constantFrom(...placeFunctions),
      checkedOn: fc.constantFrom('2026-10-01', '2026-10-01', '2021-01-01', null),
    }),
    { maxLength: 7 },
  )
  .map((drawn) =>
    drawn.map(({ spot, kind, placeFunction, checkedOn }, i) =>
      place(`p${i}`, at(...spot), { kinds: [kind], functions: [placeFunction], checkedOn }),
    ),
  );

const randomPopulation = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 3000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(null) },
);

export interface RandomTown {
  town: Town;
  streets: Streets;
  withPlaces(places: Place[]): Town;
}

/** Four neighbourhoods in quarters, some without homes, some without counted residents. */
export const randomTown: fc.Arbitrary<RandomTown> = fc
  .record({
    streets: randomStreets,
    homes: fc.array(fc.tuple(position, fc.integer({ min: 1, max: 9 })), { maxLength: 25 }),
    residents: fc.tuple(randomPopulation, randomPopulation, randomPopulation, randomPopulation),
    places: randomPlaces,
  })
  .map(({ streets, homes, residents, places }) => {
    const networks = {
      walking: buildStreetGraph(streets, 'walking'),
      cycling: buildStreetGraph(streets, 'cycling'),
    };
    const neighbourhoods = residents.map((count, b) => quarter(b, count));
    const addresses = homes.map(([spot, dwellings]) => address(at(...spot), { dwellings }));
    const { records: demand } = spreadResidents(neighbourhoods, addresses, networks.walking, 'random');
    const withPlaces = (chosen: Place[]) => surveyTown(neighbourhoods, demand, chosen, networks);
    return { town: withPlaces(places), streets, withPlaces };
  });

function quarter(b: number, residents: number | null) {
  const half = townMetres / 2;
  const [west, south] = [b % 2 === 0 ? -100 : half, b < 2 ? -100 : half];
  const geometry = rectangle(west, south, west + half + 100, south + half + 100);
  const inner = at(west + half / 2, south + half / 2);
  const part = (share: number) => (residents === null ? null : Math.round(residents * share));
  return neighbourhood(`BU9901000${b}`, geometry, inner, {
    population: { everyone: residents, aged0to14: part(0.2), aged65plus: part(0.3), households: part(0.5) },
  });
}

export const randomRequirement: fc.Arbitrary<ReachRequirement> = fc.record({
  id: fc.constant('near'),
  form: fc.constant('reach' as const),
  title: fc.constant('Dichtbij'),
  group: fc.constantFrom(...residentGroups),
  share: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
  within: fc.record({ value: fc.integer({ min: 50, max: 1500 }), unit: fc.constant('metres' as const) }),
  mode: fc.constantFrom(...modes),
  count: fc.integer({ min: 1, max: 3 }),
  places: fc.record({ kinds: fc.subarray(kinds) }),
});
