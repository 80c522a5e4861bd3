// From longitude and latitude to a drawing: true to scale at the middle of the town, which is small enough for that.
import type { MultiPolygon } from 'geojson';

export interface Projection {
  width: number;
  height: number;
  /** Units of the drawing to the metre. */
  perMetre: number;
  point(lonLat: readonly number[]): [x: number, y: number];
  /** For `d` of an SVG path, to a tenth of a unit. */
  path(outline: MultiPolygon): string;
}

const earthRadiusMetres = 6_371_008.8;
const metresPerDegree = (Math.PI / 180) * earthRadiusMetres;

/**
 * The whole town within `most.width` by `most.height`, with a margin.
 * @param bounds west, south, east, north
 */
export function townProjection(
  bounds: readonly [number, number, number, number],
  most: { width: number; height: number },
  margin: number,
): Projection {
  const [west, south, east, north] = bounds;
  const eastWest = metresPerDegree * Math.cos(((south + north) / 2) * (Math.PI / 180));
  const metres = {
    wide: Math.max(1, (east - west) * eastWest),
    high: Math.max(1, (north - south) * metresPerDegree),
  };
  const perMetre = Math.min(
    (most.width - 2 * margin) / metres.wide,
    (most.height - 2 * margin) / metres.high,
  );
  const point = ([lon, lat]: readonly number[]): [number, number] => [
    margin + (lon - west) * eastWest * perMetre,
    margin + (north - lat) * metresPerDegree * perMetre,
  ];
  const ring = (positions: number[][]) =>
    `M${positions
      .map((position) =>
        point(position)
          .map((part) => part.toFixed(1))
          .join(' '),
      )
      .join('L')}Z`;
  return {
    width: metres.wide * perMetre + 2 * margin,
    height: metres.high * perMetre + 2 * margin,
    perMetre,
    point,
    path: ({ coordinates }) => coordinates.flat().map(ring).join(''),
  };
}

/** West, south, east and north of all outlines together. */
export function boundsOf(outlines: readonly MultiPolygon[]): [number, number, number, number] {
  const bounds: [number, number, number, number] = [180, 90, -180, -90];
  for (const { coordinates } of outlines)
    for (const [lon, lat] of coordinates.flat(2)) {
      bounds[0] = Math.min(bounds[0], lon);
      bounds[1] = Math.min(bounds[1], lat);
      bounds[2] = Math.max(bounds[2], lon);
      bounds[3] = Math.max(bounds[3], lat);
    }
  return bounds;
}

/** The longest of 1, 2 or 5 times a power of ten metres that is no longer than `longest` units. */
export function scaleBar(perMetre: number, longest: number): { metres: number; units: number } {
  const metres = longest / perMetre;
  const power = 10 ** Math.floor(Math.log10(metres));
  const round = ([5, 2, 1].find((times) => times * power <= metres) ?? 1) * power;
  return { metres: round, units: round * perMetre };
}
