// RD New to WGS84, against figures of GDAL 3.6 (`gdaltransform -s_srs EPSG:28992 -t_srs EPSG:4326`).
import { expect, test } from 'vitest';
import { rdNewToLonLat } from '../../../../server/sources/cbs-geopackage/rd-new.ts';

const points: [x: number, y: number, lon: number, lat: number][] = [
  [155000, 463000, 5.38720350841377, 52.1551723011922],
  [84500, 446000, 4.36060806966235, 51.997898827053],
  [233500, 582000, 6.56244698708911, 53.2188519109887],
  [176500, 317800, 5.69247929669374, 50.849632583596],
  [30500, 391500, 3.59412298210163, 51.4987417790782],
  [114500, 553000, 4.78445747129441, 52.9624976412861],
  [258000, 471500, 6.89463122966965, 52.2219453997096],
  [194000, 444500, 5.95496591652946, 51.9875226331351],
  [121500, 487000, 4.89531217328456, 52.3698569370561],
  [276500, 568000, 7.20067829774534, 53.085073861521],
];

test.each(points)('RD New (%d, %d) lies within a centimetre of where GDAL puts it', (x, y, lon, lat) => {
  const [ownLon, ownLat] = rdNewToLonLat(x, y);
  const metresPerDegree = 111_320;
  const east = (ownLon - lon) * metresPerDegree * Math.cos((lat * Math.PI) / 180);
  const north = (ownLat - lat) * metresPerDegree;
  expect(Math.hypot(east, north)).toBeLessThan(0.01);
});
