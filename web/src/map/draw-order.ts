// What lies over what: the one list that says in which order the map draws its layers.
import type { LayerSpecification } from 'maplibre-gl';

/**
 * From the bottom up. Fills lie under lines, lines under dots, dots under names, names under markers. MapLibre gives
 * room from the top down, so names keep clear of what comes after them here.
 */
export const drawOrder = [
  'background',
  'area-fill',
  'area-hatch',
  'area-outline',
  'district-outline',
  'area-hover',
  'area-selected-casing',
  'area-selected',
  'place-dot',
  'area-label',
  'place-room',
  'place-symbol',
  'place-marked',
] as const;
export type LayerId = (typeof drawOrder)[number];

/** A layer whose name has a place in the order. */
export type MapLayer = LayerSpecification & { id: LayerId };

export function inDrawOrder(layers: readonly MapLayer[]): MapLayer[] {
  return layers.toSorted((a, b) => drawOrder.indexOf(a.id) - drawOrder.indexOf(b.id));
}
