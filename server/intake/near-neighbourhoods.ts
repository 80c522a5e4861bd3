// Tells whether a point lies in or near the chosen neighbourhoods, so that what nobody there could reach stays out.
import type { Position } from 'geojson';
import type { Neighbourhood } from '../domain/areas/area.ts';
import type { FindNeighbourhood } from '../domain/areas/neighbourhood-finder.ts';
import type { Bbox, LonLat } from '../domain/lon-lat.ts';
import { metresPerDegree } from '../domain/network/ground-distance.ts';

export function boundsOf(neighbourhoods: readonly Pick<Neighbourhood, 'geometry'>[]): Bbox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of neighbourhoods.flatMap(outerRings)) {
    for (const [lon, lat] of ring) {
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}

export function widened([west, south, east, north]: Bbox, metres: number): Bbox {
  // A degree of longitude is shortest in the north: widened there, the box is wide enough everywhere.
  const { x, y } = metresPerDegree(north);
  return [west - metres / x, south - metres / y, east + metres / x, north + metres / y];
}

/** `find` tells which points lie inside; for others the distance to the outlines decides. */
export function nearNeighbourhoods(
  neighbourhoods: readonly Pick<Neighbourhood, 'geometry'>[],
  find: FindNeighbourhood,
  metres: number,
): (lonLat: LonLat) => boolean {
  const outlines = neighbourhoods.map((neighbourhood) => ({
    box: widened(boundsOf([neighbourhood]), metres),
    rings: outerRings(neighbourhood),
  }));
  return (lonLat) =>
    find(lonLat) !== -1 ||
    outlines.some(
      ({ box, rings }) => isInside(box, lonLat) && rings.some((ring) => isNear(ring, lonLat, metres)),
    );
}

const outerRings = ({ geometry }: Pick<Neighbourhood, 'geometry'>) =>
  geometry.coordinates.map((polygon) => polygon[0]);

const isInside = ([west, south, east, north]: Bbox, [lon, lat]: LonLat) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** On a plane in metres around the point, which is accurate to some metres over these distances. */
function isNear(ring: Position[], [lon, lat]: LonLat, metres: number): boolean {
  const { x, y } = metresPerDegree(lat);
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = [(ring[i - 1][0] - lon) * x, (ring[i - 1][1] - lat) * y];
    const [dx, dy] = [(ring[i][0] - lon) * x - ax, (ring[i][1] - lat) * y - ay];
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
    if (Math.hypot(ax + along * dx, ay + along * dy) <= metres) return true;
  }
  return false;
}
