// A quarter of a town as basemap features, in metres: a park with a pond in it, a street in three pieces, houses and names.
//
// It lies within one tile of zoom 15, so that a test can look at all of it at once:
// the park 400 × 300 m with a hole where the pond is; the Kade 300 m along y = -20 in three pieces, the middle one a
// bridge; the Steeg of two pieces; a school of 2,400 m², a house of 60 m²; a track, a canal, a railway and a square.
import {
  type BasemapFeature,
  type BasemapFeatures,
  type BasemapGeometry,
  type LayerName,
  type LayerProperties,
  noFeatures,
  type Positions,
} from '../../server/domain/basemap/basemap-features.ts';
import type { Bbox } from '../../server/domain/lon-lat.ts';
import { at } from './metric-plane.ts';

type Metres = [x: number, y: number];

/** The origin of the plane lies close to the edge of a tile. */
const inTile = (x: number, y: number) => at(x, y + 100);

const positions = (...points: Metres[]): Positions =>
  Float64Array.from(points.flatMap(([x, y]) => inTile(x, y)));

export const line = (...points: Metres[]): BasemapGeometry => ({
  type: 'line',
  positions: positions(...points),
});

const ring = (west: number, south: number, east: number, north: number): Positions =>
  positions([west, south], [east, south], [east, north], [west, north], [west, south]);

/** A rectangle, and rectangles in it that are left out. */
export const area = (...rings: [number, number, number, number][]): BasemapGeometry => ({
  type: 'area',
  polygons: [rings.map((edges) => ring(...edges))],
});

export const point = (x: number, y: number): BasemapGeometry => ({ type: 'point', lonLat: inTile(x, y) });

let count = 0;
export function feature<Layer extends LayerName>(
  _layer: Layer,
  properties: LayerProperties[Layer],
  geometry: BasemapGeometry,
): BasemapFeature<Layer> {
  count++;
  return { id: `w${count}`, properties, geometry };
}

/** Where the quarter lies. */
export const quarterBounds: Bbox = [...inTile(0, -60), ...inTile(420, 320)];

export function drawnQuarter(): BasemapFeatures {
  return {
    ...noFeatures(),
    land: [
      feature('land', { kind: 'playground' }, area([10, 10, 30, 30])),
      feature('land', { kind: 'park' }, area([0, 0, 400, 300], [100, 100, 200, 200])),
    ],
    water: [feature('water', { kind: 'lake' }, area([100, 100, 200, 200]))],
    waterway: [feature('waterway', { kind: 'canal', name: 'Vaart' }, line([0, -50], [400, -50]))],
    building: [
      feature('building', {}, area([300, 200, 360, 240])),
      feature('building', {}, area([300, 20, 306, 30])),
    ],
    street_area: [feature('street_area', { kind: 'pedestrian' }, area([320, 100, 380, 160]))],
    structure: [feature('structure', { kind: 'pier' }, line([150, 120], [150, 150]))],
    street: [
      feature('street', { kind: 'secondary', name: 'Kade' }, line([0, -20], [100, -20])),
      feature('street', { kind: 'secondary', name: 'Kade', bridge: true }, line([100, -20], [200, -20])),
      feature('street', { kind: 'secondary', name: 'Kade' }, line([300, -20], [200, -20])),
      feature('street', { kind: 'residential', name: 'Steeg' }, line([250, 0], [250, 100])),
      feature('street', { kind: 'residential', name: 'Steeg' }, line([250, 200], [250, 100])),
      feature('street', { kind: 'footway' }, line([0, 0], [400, 300])),
    ],
    railway: [
      feature('railway', { kind: 'rail' }, line([0, -40], [400, -40])),
      feature('railway', { kind: 'tram' }, line([0, -30], [400, -30])),
    ],
    area_name: [
      feature('area_name', { kind: 'park', name: 'Stadspark', rank: 2 }, point(50, 250)),
      feature('area_name', { kind: 'water', name: 'De Poel', rank: 4 }, point(150, 150)),
    ],
    place_name: [feature('place_name', { kind: 'neighbourhood', name: 'Parkwijk' }, point(200, 150))],
    station: [feature('station', { name: 'Drieweg' }, point(210, -40))],
    house_number: [feature('house_number', { number: '12a' }, point(303, 25))],
  };
}
