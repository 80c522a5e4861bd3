// Fills each block: houses with gardens, flats amid grass, halls, a school, a square, a playground.
import { type BlockStyle, blockStyles } from './block-styles.ts';
import type { Block } from './blocks.ts';
import { type Chance, chance } from './chance.ts';
import { houseRows } from './house-rows.ts';
import type { Point } from './plane.ts';
import { areaOf, boxAround, closedRing, isInside } from './polygon.ts';
import { distance, nearestOn } from './polyline.ts';

export interface Building {
  ring: Point[];
  tags: Record<string, string>;
  /** Doors with homes behind them. */
  doors: { at: Point; homes: number }[];
  face: Block['face'];
}

export interface GroundCover {
  ring: Point[];
  tags: Record<string, string>;
}

export interface FilledTown {
  buildings: Building[];
  grounds: GroundCover[];
}

type Filled = Pick<Building, 'ring' | 'tags' | 'doors'>;

export function fillBlocks(blocks: Block[], uses: Map<Block, string>): FilledTown {
  const town: FilledTown = { buildings: [], grounds: [] };
  blocks.forEach((block, index) => {
    const luck = chance(`fill ${index}`);
    const add = (buildings: Filled[]) =>
      town.buildings.push(...buildings.map((building) => ({ ...building, face: block.face })));
    const cover = (tags: Record<string, string>, margin: number, ring = block.ring) => {
      const inner = shrunk(ring, margin);
      if (inner) town.grounds.push({ ring: inner, tags });
    };
    fill(block, uses.get(block) ?? defaultUse(block, luck), luck, add, cover);
  });
  return town;
}

function defaultUse(block: Block, luck: Chance): string {
  if (block.use === 'canal') return 'canal';
  if (block.style === 'park' || block.style === 'sports' || block.style === 'industrial') return block.style;
  const houses = blockStyles[block.style]!.houses!;
  return areaOf(block.ring) > 5500 && luck.happens(houses.flats) ? 'flats' : 'houses';
}

function fill(
  block: Block,
  use: string,
  luck: Chance,
  add: (buildings: Filled[]) => void,
  cover: (tags: Record<string, string>, margin: number, ring?: Point[]) => void,
): void {
  const style = blockStyles[block.style] as BlockStyle;
  switch (use) {
    case 'canal':
      cover({ natural: 'water', water: 'canal' }, 9);
      return;
    case 'park':
      cover(luck.happens(0.35) ? { landuse: 'forest' } : { landuse: 'grass' }, 6);
      return;
    case 'sports':
      cover({ leisure: 'pitch', sport: luck.pick(['soccer', 'soccer', 'field_hockey', 'tennis']) }, 11);
      return;
    case 'green':
      cover({ leisure: 'park' }, 7);
      return;
    case 'wood':
      cover({ landuse: 'forest' }, 6);
      return;
    case 'lawn':
      cover({ landuse: 'grass' }, 6);
      return;
    case 'pond':
      cover({ leisure: 'park' }, 7);
      cover({ natural: 'water', water: 'pond' }, 19);
      return;
    case 'playground':
      cover({ landuse: 'grass' }, 7);
      cover({ leisure: 'playground' }, 15);
      return;
    case 'square':
      cover({ highway: 'pedestrian', area: 'yes', name: 'Markt' }, 0);
      return;
    case 'industrial':
      add(halls(block.ring, luck));
      return;
    case 'flats':
      cover({ landuse: 'grass' }, 7);
      add(slabs(block.ring, luck));
      return;
    default:
      if (use === 'houses') add(homes(block, style, luck));
      else add(oneBuilding(block.ring, use, cover));
  }
}

function homes(block: Block, { houses }: BlockStyle, luck: Chance): Filled[] {
  return houseRows(block.ring, houses!, luck).map(({ ring, doors }) => {
    const few = doors.length === 1 ? 'detached' : doors.length === 2 ? 'semidetached_house' : 'terrace';
    return {
      ring,
      tags: { building: block.style === 'centre' ? 'yes' : few },
      doors: doors.map((at) => ({ at, homes: luck.happens(houses!.upstairs) ? 2 : 1 })),
    };
  });
}

/** Three or four storeys of homes on porches, across the long direction of the block, some fifty metres apart. */
function slabs(ring: Point[], luck: Chance): Filled[] {
  const box = boxAround(ring);
  const storeys = luck.pick([3, 3, 3, 4]);
  const [depth, pitch] = [11, luck.between(46, 56)];
  const found: Filled[] = [];
  const count = Math.max(1, Math.floor((2 * box.halfLength - 24) / pitch));
  for (let k = 0; k < count; k++) {
    const along = (k - (count - 1) / 2) * pitch;
    let half = box.halfWidth - 12;
    let slab = slabAt(box, along, half, depth);
    while (
      half > 14 &&
      !slab.every((corner) => isInside(ring, corner) && nearestOn(closedRing(ring), corner).off > 10)
    ) {
      half -= 4;
      slab = slabAt(box, along, half, depth);
    }
    if (half <= 14) continue;
    const porches = Math.floor((2 * half) / 17);
    const doors = Array.from({ length: porches }, (_, i) => {
      const part = (i + 0.5) / porches;
      const at: Point = [
        slab[0][0] + (slab[1][0] - slab[0][0]) * part,
        slab[0][1] + (slab[1][1] - slab[0][1]) * part,
      ];
      return { at, homes: storeys * 2 };
    });
    const flats = String(porches * storeys * 2);
    found.push({
      ring: slab,
      tags: { building: 'apartments', 'building:levels': String(storeys), 'building:flats': flats },
      doors,
    });
  }
  return found;
}

function slabAt(box: ReturnType<typeof boxAround>, along: number, half: number, depth: number): Point[] {
  const { middle, along: u, across: v } = box;
  const corner = (a: number, c: number): Point => [
    middle[0] + u[0] * (along + a) + v[0] * c,
    middle[1] + u[1] * (along + a) + v[1] * c,
  ];
  return [
    corner(-depth / 2, -half),
    corner(-depth / 2, half),
    corner(depth / 2, half),
    corner(depth / 2, -half),
  ];
}

function halls(ring: Point[], luck: Chance): Filled[] {
  const found: Point[][] = [];
  const size = { width: 1, setback: 16, row: [1, 1] as [number, number], gap: 10, upstairs: 0, flats: 0 };
  for (let attempt = 0; attempt < 4; attempt++) {
    const style = { ...size, width: luck.between(26, 70), depth: luck.between(22, 46) };
    found.push(...houseRows(ring, style, luck, found).map((row) => row.ring));
  }
  const halls: Filled[] = found.map((hall) => ({ ring: hall, tags: { building: 'industrial' }, doors: [] }));
  // Here and there the owner lives beside the works.
  const house = { ...size, width: 9, depth: 11, setback: 10 };
  const homes = luck.happens(0.3) ? houseRows(ring, house, luck, found).slice(0, 1) : [];
  const owners = homes.map((row) => ({
    ring: row.ring,
    tags: { building: 'detached' },
    doors: row.doors.map((at) => ({ at, homes: 1 })),
  }));
  return [...halls, ...owners];
}

const buildingKinds: Record<
  string,
  { tags: Record<string, string>; grounds: Record<string, string> | null }
> = {
  school: { tags: { building: 'school' }, grounds: { amenity: 'school' } },
  church: {
    tags: { building: 'church', amenity: 'place_of_worship', religion: 'christian' },
    grounds: { landuse: 'grass' },
  },
  shops: { tags: { building: 'retail' }, grounds: { landuse: 'retail' } },
  townhall: { tags: { building: 'civic', amenity: 'townhall', name: 'Stadhuis' }, grounds: null },
  sportshall: { tags: { building: 'sports_hall', leisure: 'sports_centre' }, grounds: { landuse: 'grass' } },
  hospital: { tags: { building: 'hospital' }, grounds: { amenity: 'hospital' } },
  station: { tags: { building: 'train_station' }, grounds: null },
};

/** A large building in the shape of an L in the middle of its grounds. */
function oneBuilding(
  ring: Point[],
  use: string,
  cover: (tags: Record<string, string>, margin: number) => void,
): Filled[] {
  const { tags, grounds } = buildingKinds[use];
  if (grounds) cover(grounds, 6);
  const { middle, along: u, across: v, halfLength, halfWidth } = boxAround(ring);
  const [long, wide] = [Math.min(halfLength * 0.55, 38), Math.min(halfWidth * 0.55, 26)];
  const at = (a: number, c: number): Point => [
    middle[0] + u[0] * a * long + v[0] * c * wide,
    middle[1] + u[1] * a * long + v[1] * c * wide,
  ];
  const shapes: Record<string, [number, number][]> = {
    church: [
      [-1, -0.3],
      [0.3, -0.3],
      [0.3, -0.65],
      [0.6, -0.65],
      [0.6, -0.3],
      [1, 0],
      [0.6, 0.3],
      [0.6, 0.65],
      [0.3, 0.65],
      [0.3, 0.3],
      [-1, 0.3],
    ],
  };
  const shape = shapes[use] ?? [
    [-1, -1],
    [1, -1],
    [1, -0.2],
    [-0.3, -0.2],
    [-0.3, 1],
    [-1, 1],
  ];
  return [{ ring: shape.map(([a, c]) => at(a, c)), tags, doors: [] }];
}

/** The ring moved inwards; `null` where nothing sound is left. */
export function shrunk(ring: Point[], margin: number): Point[] | null {
  const inner = ring.map((point, i) => {
    const [before, after] = [ring[(i + ring.length - 1) % ring.length], ring[(i + 1) % ring.length]];
    const [inUnit, outUnit] = [unit(before, point), unit(point, after)];
    const normal: Point = [-(inUnit[1] + outUnit[1]), inUnit[0] + outUnit[0]];
    const length = Math.hypot(...normal) || 1;
    const sharp = Math.max(0.5, (normal[0] * -outUnit[1] + normal[1] * outUnit[0]) / length);
    return [
      point[0] + (normal[0] / length) * (margin / sharp),
      point[1] + (normal[1] / length) * (margin / sharp),
    ] as Point;
  });
  const street = closedRing(ring);
  const sound = inner.filter(
    (point) => isInside(ring, point) && nearestOn(street, point).off > margin * 0.92,
  );
  if (sound.length < 3 || areaOf(sound) < 60) return null;
  return sound;
}

function unit(a: Point, b: Point): Point {
  const length = distance(a, b) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}
