// Fills each block: houses with gardens, flats amid grass, halls, a school, a square, a playground.
import { type BlockStyle, blockStyles } from './block-styles.ts';
import type { Block } from './blocks.ts';
import type { Building, Filled, GroundCover } from './building.ts';
import { type Chance, chance } from './chance.ts';
import { houseRows } from './house-rows.ts';
import { halls, oneBuilding, slabs } from './large-buildings.ts';
import type { Point } from './plane.ts';
import { areaOf, closedRing, isInside, rounded } from './polygon.ts';
import { distance, nearestOn } from './polyline.ts';

export interface FilledTown {
  buildings: Building[];
  grounds: GroundCover[];
}

export function fillBlocks(blocks: Block[], uses: Map<Block, string>): FilledTown {
  const town: FilledTown = { buildings: [], grounds: [] };
  blocks.forEach((block, index) => {
    const luck = chance(`fill ${index}`);
    const add = (buildings: Filled[]) =>
      town.buildings.push(...buildings.map((building) => ({ ...building, face: block.face })));
    const cover = (tags: Record<string, string>, margin: number, ring = block.ring) => {
      const inner = margin === 0 ? ring : shrunk(ring, margin);
      if (inner) town.grounds.push({ ring: tags.water === 'pond' ? rounded(inner) : inner, tags });
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
    case 'allotments':
      cover({ landuse: 'allotments' }, 6);
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
      if (use === 'houses') {
        // The wide blocks of the fifties have a green court.
        if (block.style === 'postwar') cover({ landuse: 'grass' }, 38);
        add(homes(block, style, luck));
      } else add(oneBuilding(block.ring, use, cover));
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
