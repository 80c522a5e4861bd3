// Random towns for property tests: a warped street grid with gaps and one-way streets, homes, places, norms.
import fc from 'fast-check';
import { requirementGroups } from '../../server/domain/areas/area.ts';
import { spreadResidents } from '../../server/domain/areas/spread-residents.ts';
import { surveyTown, type Town } from '../../server/domain/coverage/town.ts';
import { buildStreetGraph } from '../../server/domain/network/build-street-graph.ts';
import { type Streets, wayAccess } from '../../server/domain/network/streets.ts';
import {
  areaLevels,
  type CatchmentRequirement,
  modes,
  type PlaceFilter,
  type PresenceRequirement,
  type RatioRequirement,
  type ReachRequirement,
  type Requirement,
  supplies,
} from '../../server/domain/norm/norm.ts';
import { open, quartersPerWeek, unknown } from '../../server/domain/places/opening-week.ts';
import { type Place, placeFunctions } from '../../server/domain/places/place.ts';
import type { Change } from '../../server/domain/scenario/change.ts';
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

/** Quarters of an hour on Tuesday: from 19:00 to 21:00, and from 14:00 to 17:00. */
const tuesdayEvening = [(24 + 19) * 4, (24 + 21) * 4] as const;
const tuesdayAfternoon = [(24 + 14) * 4, (24 + 17) * 4] as const;
const week = (value: number, ...stretches: (readonly [number, number])[]) => {
  const quarters = new Uint8Array(quartersPerWeek);
  for (const [from, until] of stretches) quarters.fill(value, from, until);
  return quarters;
};
export const openOnTuesdayEvening = week(open, tuesdayEvening);
const weeks = [
  null,
  openOnTuesdayEvening,
  week(open, tuesdayAfternoon),
  week(open, tuesdayAfternoon, tuesdayEvening),
  week(unknown, tuesdayEvening),
];

export const randomPlaces: fc.Arbitrary<Place[]> = fc
  .array(
    fc.record({
      spot: position,
      kind: fc.constantFrom(...kinds),
      placeFunction: fc.constantFrom(...placeFunctions),
      checkedOn: fc.constantFrom('2026-10-01', '2026-10-01', '2021-01-01', null),
      openingWeek: fc.constantFrom(...weeks),
      wheelchair: fc.constantFrom('yes' as const, 'limited' as const, 'no' as const, null),
      freeOfCharge: fc.constantFrom(true, false, null),
      floorAreaM2: fc.constantFrom(80, 250.5, null),
    }),
    { maxLength: 7 },
  )
  .map((drawn) =>
    drawn.map(({ spot, kind, placeFunction, ...known }, i) =>
      place(`p${i}`, at(...spot), { kinds: [kind], functions: [placeFunction], ...known }),
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
    // Two districts of two neighbourhoods each.
    districtCode: `WK99010${b % 2}`,
    urbanity: b === 0 ? null : ((b + 1) as 2 | 3 | 4),
    population: { everyone: residents, aged0to14: part(0.2), aged65plus: part(0.3), households: part(0.5) },
  });
}

const randomFilter: fc.Arbitrary<PlaceFilter> = fc.record(
  {
    kinds: fc.subarray(kinds),
    wheelchair: fc.constantFrom('yes' as const, 'limited' as const),
    freeOfCharge: fc.constant(true as const),
    open: fc.constant([
      { days: ['tue' as const], from: '19:00', until: '21:00', on: 'every' as const, minMinutes: 60 },
    ]),
    weeklyHours: fc.constant({ atLeast: 2, below: 5 }),
  },
  { requiredKeys: ['kinds'] },
);

const randomTravel = {
  within: fc.record({ value: fc.integer({ min: 50, max: 1500 }), unit: fc.constant('metres' as const) }),
  mode: fc.constantFrom(...modes),
};

const common = { id: fc.constant('near'), title: fc.constant('Dichtbij') };
const appliesTo = fc.option(
  fc.record(
    {
      urbanity: fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }),
      minResidents: fc.integer({ min: 0, max: 1500 }),
    },
    { requiredKeys: [] },
  ),
  { nil: undefined, freq: 3 },
);

export const randomRequirement: fc.Arbitrary<ReachRequirement> = fc.record({
  ...common,
  form: fc.constant('reach' as const),
  group: fc.constantFrom(...requirementGroups),
  share: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
  ...randomTravel,
  count: fc.integer({ min: 1, max: 3 }),
  places: randomFilter,
});

export const randomPresence: fc.Arbitrary<PresenceRequirement> = fc.record({
  ...common,
  form: fc.constant('presence' as const),
  level: fc.constantFrom(...areaLevels),
  count: fc.integer({ min: 1, max: 3 }),
  places: randomFilter,
  appliesTo,
});

export const randomRatio: fc.Arbitrary<RatioRequirement> = fc.record({
  ...common,
  form: fc.constant('ratio' as const),
  level: fc.constantFrom(...areaLevels),
  amount: fc.constantFrom(1, 2.5, 40),
  of: fc.constantFrom(...supplies),
  per: fc.integer({ min: 1, max: 2000 }),
  base: fc.constantFrom(...requirementGroups, 'dwellings' as const),
  rounding: fc.constantFrom('exact' as const, 'down' as const, 'started' as const),
  places: randomFilter,
  appliesTo,
});

export const randomCatchment: fc.Arbitrary<CatchmentRequirement> = fc.record({
  ...common,
  form: fc.constant('catchment' as const),
  group: fc.constantFrom(...requirementGroups),
  atLeast: fc.constantFrom(0.2, 1, 5, 40),
  of: fc.constantFrom(...supplies),
  ...randomTravel,
  decay: fc.constantFrom(
    { type: 'binary' as const },
    { type: 'gaussian' as const, sigma: 250 },
    {
      type: 'stepped' as const,
      steps: [
        { upTo: 200, weight: 1 },
        { upTo: 500, weight: 0.68 },
        { upTo: 900, weight: 0.22 },
      ],
    },
  ),
  places: randomFilter,
  appliesTo,
});

/** Of every form. */
export const anyRequirement: fc.Arbitrary<Requirement> = fc.oneof(
  randomRequirement,
  randomPresence,
  randomRatio,
  randomCatchment,
);

/** One requirement of each form, with ids of their own. */
export const randomNorm: fc.Arbitrary<Requirement[]> = fc
  .tuple(randomRequirement, randomPresence, randomRatio, randomCatchment)
  .map((requirements) => requirements.map((requirement) => ({ ...requirement, id: requirement.form })));

/** Changes that a town of these places and requirements can undergo; what cannot be is left out. */
export const randomChanges = (places: readonly Place[], requirements: readonly Requirement[]) =>
  fc
    .array(
      fc.record({
        change: fc.constantFrom('add', 'close', 'move', 'edit', 'requirement'),
        which: fc.nat({ max: 20 }),
        spot: position,
        kind: fc.constantFrom(...kinds),
        floorAreaM2: fc.constantFrom(120, null),
        wheelchair: fc.constantFrom('yes' as const, 'no' as const, null),
        isOpen: fc.constantFrom(true, false, null),
        stretch: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 5 },
    )
    .map((drawn): Change[] => {
      const ids = places.map(({ id }) => id);
      return drawn.flatMap((one, i): Change[] => {
        const lonLat = [...at(...one.spot)] as [number, number];
        const opening =
          one.isOpen === null
            ? null
            : one.isOpen
              ? [{ days: ['tue' as const], from: '18:00', until: '22:00' }]
              : [];
        const attributes = {
          kinds: [one.kind],
          floorAreaM2: one.floorAreaM2,
          wheelchair: one.wheelchair,
          opening,
        };
        if (one.change === 'add') {
          ids.push(`added-${i}`);
          return [{ change: 'add', id: `added-${i}`, lonLat, functions: ['meet'], ...attributes }];
        }
        if (one.change === 'requirement') {
          const requirement = requirements[one.which % requirements.length];
          return [{ change: 'requirement', requirement: scaled(requirement, one.stretch) }];
        }
        if (ids.length === 0) return [];
        const placeId = ids[one.which % ids.length];
        if (one.change === 'move') return [{ change: 'move', placeId, lonLat }];
        if (one.change === 'edit') return [{ change: 'edit', placeId, set: attributes }];
        ids.splice(ids.indexOf(placeId), 1);
        return [{ change: 'close', placeId }];
      });
    });

/** The same requirement with other numbers. */
function scaled(requirement: Requirement, by: number): Requirement {
  if (requirement.form === 'reach')
    return {
      ...requirement,
      share: requirement.share / by,
      within: { ...requirement.within, value: 300 * by },
    };
  if (requirement.form === 'presence') return { ...requirement, count: by };
  if (requirement.form === 'ratio') return { ...requirement, amount: requirement.amount * by };
  return { ...requirement, atLeast: requirement.atLeast * by };
}
