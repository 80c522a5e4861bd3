// How far a place moves, as the crow flies, to say it aloud.

type LonLat = readonly [lon: number, lat: number];

const metresPerDegree = 111_195;

/** Good to a metre within a town. */
export function metresBetween(from: LonLat, to: LonLat): number {
  const { east, north } = metresAlong(from, to);
  return Math.hypot(east, north);
}

export function metresAlong([lon, lat]: LonLat, to: LonLat): { east: number; north: number } {
  return {
    east: (to[0] - lon) * metresPerDegree * Math.cos((lat * Math.PI) / 180),
    north: (to[1] - lat) * metresPerDegree,
  };
}

export function directionTo(from: LonLat, to: LonLat): 'north' | 'east' | 'south' | 'west' {
  const { east, north } = metresAlong(from, to);
  if (Math.abs(east) > Math.abs(north)) return east > 0 ? 'east' : 'west';
  return north > 0 ? 'north' : 'south';
}
