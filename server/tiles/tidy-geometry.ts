// Makes geometry valid after it was clipped, simplified and rounded to the grid of a tile: no doubled points, no ring without a surface.
import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';

type Line = [x: number, y: number][];

/** `null` when nothing is left of it. */
export function tidyGeometry(feature: GeoJSONVTFeature): GeoJSONVTFeature | null {
  if (feature.type === 1) return feature;
  const lines = feature.geometry.map(withoutDoubles);
  const geometry = feature.type === 2 ? lines.filter((line) => line.length > 1) : tidyRings(lines);
  return geometry.length === 0 ? null : { ...feature, geometry };
}

function withoutDoubles(line: Line): Line {
  return line.filter(([x, y], i) => i === 0 || x !== line[i - 1][0] || y !== line[i - 1][1]);
}

/**
 * An outer ring is followed by its holes, which turn the other way. Where an outer ring lost its surface, its holes
 * did so before.
 */
function tidyRings(rings: Line[]): Line[] {
  const kept: Line[] = [];
  for (const ring of rings) {
    const doubleArea = doubleAreaOf(ring);
    if (doubleArea > 0 || (doubleArea < 0 && kept.length > 0)) kept.push(ring);
  }
  return kept;
}

/** Positive for an outer ring, since y points down in a tile. */
function doubleAreaOf(ring: Line): number {
  let doubleArea = 0;
  for (let i = 1; i < ring.length; i++)
    doubleArea += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return doubleArea;
}
