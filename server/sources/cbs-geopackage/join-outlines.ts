// The outline of a larger area, made of the outlines of the neighbourhoods in it.
import { union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

/**
 * `joined` is false when the outlines are too crooked to be dissolved: then they lie side by side
 * in one geometry, which still holds the right points but also draws the borders within.
 */
export function joinOutlines(outlines: MultiPolygon[]): { geometry: MultiPolygon; joined: boolean } {
  const sideBySide: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: outlines.flatMap((outline) => outline.coordinates),
  };
  if (outlines.length === 1) return { geometry: sideBySide, joined: true };
  const features = outlines.map(
    (geometry): Feature<MultiPolygon> => ({ type: 'Feature', properties: {}, geometry }),
  );
  let dissolved: Feature<Polygon | MultiPolygon> | null;
  try {
    dissolved = union({ type: 'FeatureCollection', features });
  } catch {
    // The clipper throws on some self-crossing outlines; the caller reports it from `joined`.
    dissolved = null;
  }
  if (!dissolved) return { geometry: sideBySide, joined: false };
  const { geometry } = dissolved;
  const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return { geometry: { type: 'MultiPolygon', coordinates }, joined: true };
}
