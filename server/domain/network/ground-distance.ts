// Distances over the ground between nearby points, on the WGS84 ellipsoid.

const radians = Math.PI / 180;
const equatorMetres = 6_378_137;
const eccentricitySquared = 0.006_694_379_990_14;

/** Detour of a way over a straight line, where no street is known. METHOD.md, “Without streets”. */
export const straightLineDetour = 1.3;

/** Metres in one degree of longitude (x) and of latitude (y) at a latitude in degrees. */
export function metresPerDegree(lat: number): { x: number; y: number } {
  const sine = Math.sin(lat * radians);
  const curvature = 1 / (1 - eccentricitySquared * sine * sine);
  const normalRadius = equatorMetres * Math.sqrt(curvature);
  return {
    x: normalRadius * Math.cos(lat * radians) * radians,
    y: normalRadius * curvature * (1 - eccentricitySquared) * radians,
  };
}

/**
 * Metres between two points in degrees, exact to a millimetre over a few kilometres: a plane laid at
 * their middle latitude.
 */
export function groundMetres(lonA: number, latA: number, lonB: number, latB: number): number {
  const scale = metresPerDegree((latA + latB) / 2);
  return Math.hypot((lonB - lonA) * scale.x, (latB - latA) * scale.y);
}

/** As `groundMetres`, in whole decimetres: the unit of every sum of distances, so that sums are exact. */
export function groundDm(lonA: number, latA: number, lonB: number, latB: number): number {
  return Math.round(groundMetres(lonA, latA, lonB, latB) * 10);
}
