// Makes a checked outline in WGS84 degrees from the raw polygons of a layer.
import type { MultiPolygon } from 'geojson';
import type { LonLat } from '../../domain/lon-lat.ts';
import { roundDegrees, signedArea } from './inner-point.ts';
import { netherlandsInDegrees, netherlandsInRdNew, placeInBox } from './netherlands-box.ts';
import { OutlineError, parseGeopackageGeometry, type Rings } from './parse-geopackage-geometry.ts';
import { rdNewToLonLat } from './rd-new.ts';

export type CoordinateSystem = 'rd-new' | 'degrees';

/** Outer rings run counterclockwise and holes clockwise, as GeoJSON asks. Throws OutlineError. */
export function outline(blob: Buffer | null, system: CoordinateSystem): MultiPolygon {
  const polygons = blob === null ? [] : parseGeopackageGeometry(blob);
  if (polygons.length === 0) throw new OutlineError('missing-outline', 'is empty');
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => degreesOf(rings, system)) };
}

function degreesOf(rings: Rings, system: CoordinateSystem): number[][][] {
  return rings.map((ring, index) => {
    checkRing(ring, system);
    const lonLats = ring.map(([x, y]) =>
      system === 'rd-new' ? rdNewToLonLat(x, y) : ([x, y] satisfies LonLat),
    );
    const rounded = lonLats.map(([lon, lat]) => [roundDegrees(lon), roundDegrees(lat)]);
    const counterclockwise = signedArea(rounded) > 0;
    return counterclockwise === (index === 0) ? rounded : rounded.reverse();
  });
}

function checkRing(ring: Rings[number], system: CoordinateSystem): void {
  if (ring.length < 4) {
    throw new OutlineError('invalid-outline', `has a ring of ${ring.length} points, where 4 is the least`);
  }
  const [firstX, firstY] = ring[0];
  const [lastX, lastY] = ring[ring.length - 1];
  if (firstX !== lastX || firstY !== lastY) {
    throw new OutlineError('invalid-outline', 'has a ring that does not end where it begins');
  }
  const box = system === 'rd-new' ? netherlandsInRdNew : netherlandsInDegrees;
  for (const [x, y] of ring) {
    const where = placeInBox(box, x, y);
    if (where === 'swapped') {
      throw new OutlineError('swapped-axes', `has x and y swapped at (${x}, ${y})`);
    }
    if (where === 'outside') {
      throw new OutlineError('outside-netherlands', `has a point outside the Netherlands, (${x}, ${y})`);
    }
  }
  if (signedArea(ring) === 0) throw new OutlineError('invalid-outline', 'has a ring without any area');
}
