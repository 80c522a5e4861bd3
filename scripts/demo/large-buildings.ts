// The buildings that are no houses: flats, halls of firms, and the one large building that a block may be for.

import type { Filled } from './building.ts';
import type { Chance } from './chance.ts';
import { houseRows } from './house-rows.ts';
import type { Point } from './plane.ts';
import { boxAround, closedRing, isInside } from './polygon.ts';
import { nearestOn } from './polyline.ts';

/** Three or four storeys of homes on porches, across the long direction of the block, some fifty metres apart. */
export function slabs(ring: Point[], luck: Chance): Filled[] {
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

export function halls(ring: Point[], luck: Chance): Filled[] {
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
export function oneBuilding(
  ring: Point[],
  use: string,
  cover: (tags: Record<string, string>, margin: number) => void,
): Filled[] {
  const { tags, grounds } = buildingKinds[use];
  if (grounds) cover({ ...grounds }, 6);
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
  return [{ ring: shape.map(([a, c]) => at(a, c)), tags: { ...tags }, doors: [] }];
}
