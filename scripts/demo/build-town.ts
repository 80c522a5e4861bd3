// The whole of Lindewaard on the drawing board, from the drawing to the last front door.
import { addressHomes, type HomeAddress, type NamedLine } from './addresses.ts';
import { blockUses } from './block-uses.ts';
import { barrierStrips, cutIntoBlocks, type Street } from './blocks.ts';
import type { Building, GroundCover } from './building.ts';
import { fillBlocks } from './fill-blocks.ts';
import { type HousedPlace, housePlaces } from './house-places.ts';
import { layMainRoads, layRails, type MainRoad, type Rails, waterStrips } from './main-roads.ts';
import { nameBuildings } from './name-buildings.ts';
import { planTown, type TownPlan } from './plan-town.ts';
import type { Point } from './plane.ts';
import { layPolder } from './polder.ts';
import { damCycleways, damOpenings, dikeRoad, drawShore, type Shore, withDams } from './shore.ts';
import { nameStreets } from './street-names.ts';

export interface Town {
  plan: TownPlan;
  roads: MainRoad[];
  rails: Rails[];
  streets: (Street & { name: string | null })[];
  buildings: Building[];
  grounds: GroundCover[];
  water: ReturnType<typeof waterStrips>;
  ditches: Point[][];
  shore: Shore;
  addresses: HomeAddress[];
  places: HousedPlace[];
  /** Every street on which one can live. */
  namedLines: NamedLine[];
}

export function buildTown(): Town {
  const plan = planTown();
  const roads = [
    ...layMainRoads(plan.lines),
    ...layMainRoads([...plan.lines.filter(({ plan }) => plan.role !== 'road'), dikeRoad(plan.lines)]),
    ...damCycleways(plan.lines),
  ];
  const { streets: unnamed, blocks } = cutIntoBlocks(plan.faces, plan.lines);
  const names = nameStreets(unnamed, roads);
  const streets = unnamed.map((street) => ({ ...street, name: names.get(street.nameGroup) ?? null }));
  const filled = fillBlocks(blocks, blockUses(blocks, plan.lines));
  const water = waterStrips(plan.lines);
  const polder = layPolder(plan.faces, barrierStrips(plan.lines), water, roads);
  const buildings = [...filled.buildings, ...polder.farms];
  nameBuildings(buildings, filled.grounds);
  const places = housePlaces(buildings);
  const namedLines: NamedLine[] = [
    ...roads.filter(({ highway, passage }) => !passage && highway !== 'cycleway'),
    ...streets,
  ].flatMap(({ name, line }) => (name === null ? [] : [{ name, line }]));
  return {
    plan,
    roads,
    rails: layRails(withDams(plan.lines), damOpenings(plan.lines)),
    streets,
    buildings,
    grounds: [...polder.grounds, ...filled.grounds],
    water,
    ditches: polder.ditches,
    shore: drawShore(plan.lines),
    addresses: addressHomes(buildings, namedLines),
    places,
    namedLines,
  };
}
