// What was meant by a click: the sign under the pointer, or just beside it.
import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { LayerId } from './draw-order.ts';

/** Fingers and shaking hands need more than the exact pixel. */
const tolerancePx = 6;

/** `layers`: the first that has something there wins. */
export function nearestFeature(
  map: MapLibreMap,
  { x, y }: { x: number; y: number },
  layers: readonly LayerId[],
): MapGeoJSONFeature | null {
  for (const layer of layers) {
    if (map.getLayer(layer) === undefined) continue;
    const around: [PointLike, PointLike] = [
      [x - tolerancePx, y - tolerancePx],
      [x + tolerancePx, y + tolerancePx],
    ];
    const isArea = layer === 'area-fill';
    const found = map.queryRenderedFeatures(isArea ? [x, y] : around, { layers: [layer] });
    if (found.length > 0) return found[0];
  }
  return null;
}
