// The land around the town: long meadows between ditches, some tilled, and farms along the roads.
import { freeOfBarriers, type Strip } from './blocks.ts';
import type { Building, GroundCover } from './building.ts';
import { chance } from './chance.ts';
import { type MainRoad, splitByRing } from './main-roads.ts';
import type { Face } from './plan-town.ts';
import type { Point } from './plane.ts';
import { boxAround, closedRing, isInside } from './polygon.ts';
import { distance, lengthOf, nearestOn, pointAlong, stretch } from './polyline.ts';

export interface Polder {
  ditches: Point[][];
  grounds: GroundCover[];
  farms: Building[];
}

/** Metres: between ditches, kept free along roads, and between farms. */
const parcelWidth = 82;
const verge = 11;
const farmSpacing = 170;

export function layPolder(faces: Face[], strips: Strip[], water: Strip[], roads: MainRoad[]): Polder {
  const polder: Polder = { ditches: [], grounds: [], farms: [] };
  const fields = faces.filter((face) => face.style === 'polder');
  fields.forEach((face, index) => {
    for (const ring of freeOfBarriers(face.ring, water))
      polder.grounds.push({ ring, tags: { landuse: 'meadow' } });
    for (const ring of freeOfBarriers(face.ring, strips)) {
      const parcels = ditchesIn(ring, index);
      polder.ditches.push(...parcels.flat());
      polder.grounds.push(...tilled(parcels, index));
    }
  });
  const farmRoads = roads.filter(({ highway, passage }) => highway === 'unclassified' && !passage);
  for (const road of farmRoads) polder.farms.push(...farmsAlong(road, fields, roads, polder.farms));
  return polder;
}

/** Per line across the field, the pieces of it that lie in the field. */
function ditchesIn(ring: Point[], index: number): Point[][][] {
  const luck = chance(`ditches ${index}`);
  const { middle, along: u, across: v, halfLength, halfWidth } = boxAround(ring);
  const lean = luck.between(-0.12, 0.12);
  const rows: Point[][][] = [];
  for (
    let at = -halfLength + luck.between(20, 60);
    at < halfLength;
    at += parcelWidth * luck.between(0.85, 1.15)
  ) {
    const point = (c: number): Point => [
      middle[0] + u[0] * (at + c * lean) + v[0] * c,
      middle[1] + u[1] * (at + c * lean) + v[1] * c,
    ];
    const line = [point(-halfWidth * 1.2), point(halfWidth * 1.2)];
    rows.push(
      splitByRing(line, closedRing(ring))
        .filter((part) => part.inside && lengthOf(part.line) > 3 * verge)
        .map((part) => stretch(part.line, verge, lengthOf(part.line) - verge)),
    );
  }
  return rows;
}

/** Now and then the land between two whole ditches is a field of potatoes or bulbs. */
function tilled(rows: Point[][][], index: number): GroundCover[] {
  const luck = chance(`tilled ${index}`);
  const fields: GroundCover[] = [];
  for (let i = 1; i < rows.length; i++) {
    const wanted = luck.happens(0.16);
    if (!wanted || rows[i - 1].length !== 1 || rows[i].length !== 1) continue;
    const [[a], [b]] = [rows[i - 1], rows[i]];
    if (distance(a[0], b[0]) > parcelWidth * 2 || distance(a[1], b[1]) > parcelWidth * 2) continue;
    fields.push({ ring: [b[0], b[1], a[1], a[0]], tags: { landuse: 'farmland' } });
  }
  return fields;
}

function farmsAlong(road: MainRoad, fields: Face[], roads: MainRoad[], others: Building[]): Building[] {
  const luck = chance(`farms ${road.name} ${road.line[0]}`);
  const farms: Building[] = [];
  const length = lengthOf(road.line);
  for (let along = 60; along < length - 60; along += farmSpacing * luck.between(0.6, 1.5)) {
    const { point, direction } = pointAlong(road.line, along);
    const side = luck.happens(0.5) ? 1 : -1;
    const at = (ahead: number, aside: number): Point => [
      point[0] + direction[0] * ahead - direction[1] * aside * side,
      point[1] + direction[1] * ahead + direction[0] * aside * side,
    ];
    const box = (x0: number, y0: number, x1: number, y1: number) => [
      at(x0, y0),
      at(x1, y0),
      at(x1, y1),
      at(x0, y1),
    ];
    const barn = box(-10, 42, 10, 42 + luck.between(24, 38));
    const face = fields.find(({ ring }) => isInside(ring, at(0, 55)));
    const free = roads.every(
      ({ line }) => line === road.line || barn.every((corner) => nearestOn(line, corner).off > 34),
    );
    if (!face || !free || [...others, ...farms].some((farm) => distance(farm.ring[0], barn[0]) < 90))
      continue;
    farms.push({
      ring: box(-7, 18, 7, 34),
      tags: { building: 'farm' },
      doors: [{ at: at(0, 20), homes: 1 }],
      face,
    });
    farms.push({ ring: barn, tags: { building: 'farm_auxiliary' }, doors: [], face });
  }
  return farms;
}
