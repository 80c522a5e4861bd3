// From RD New (EPSG:28992), the metres of Dutch maps, to WGS84 degrees.
import proj4 from 'proj4';
import type { LonLat } from '../../domain/lon-lat.ts';

// The seven parameters are EPSG:4833 (Amersfoort to WGS84), rotations in arc seconds as position vector.
// Official RDNAPTRANS adds a correction grid, which moves a point by at most 0.25 m.
const rdNew =
  '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ' +
  '+ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 ' +
  '+units=m +no_defs';

const toWgs84 = proj4(rdNew, 'WGS84');

/** `x` and `y` in metres. */
export function rdNewToLonLat(x: number, y: number): LonLat {
  const [lon, lat] = toWgs84.forward([x, y]);
  return [lon, lat];
}
