// Positions on the earth, WGS84 degrees, longitude first, as GeoJSON has them.
export type LonLat = readonly [lon: number, lat: number];

/** West, south, east, north in degrees. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];
