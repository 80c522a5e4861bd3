// What lies over what: the one list that says in which order the map draws its layers.
import type { LayerSpecification } from 'maplibre-gl';

/**
 * From the bottom up. Land lies under verdicts, verdicts under water and streets, those under borders, dots, names and
 * markers, in this order. MapLibre gives
 * room from the top down, so names keep clear of what comes after them here.
 */
export const drawOrder = [
  'background',
  'land',
  'area-fill',
  'area-hatch',
  'area-outline-quiet',
  'district-outline-quiet',
  'waterway',
  'ditch',
  'water',
  'structure-bridge',
  'structure',
  'structure-line',
  'street-area',
  'hedge',
  'building',
  'building-edge',
  'isochrone-fill',
  'street-tunnel',
  'railway-tunnel',
  'street-casing',
  'footway',
  'steps',
  'track',
  'cycleway',
  'street',
  'railway-light',
  'railway',
  'railway-dash',
  'ferry',
  'street-bridge-casing',
  'path-bridge-casing',
  'railway-bridge-casing',
  'street-bridge',
  'path-bridge-deck',
  'footway-bridge',
  'cycleway-bridge',
  'railway-bridge-deck',
  'railway-bridge',
  'railway-bridge-dash',
  'tree-row',
  'area-outline',
  'district-outline',
  'municipality-outline',
  'area-found',
  'area-hover',
  'area-selected-casing',
  'area-selected',
  'area-framed',
  'isochrone-casing',
  'isochrone-line',
  'route-casing',
  'route-line',
  'people-ring',
  'people-circle',
  'place-dot',
  'house-number',
  'street-name',
  'road-number',
  'area-name',
  'water-name',
  'village-name',
  'station',
  'area-label',
  'place-room',
  'place-symbol',
  'town-name',
  'level-label',
  'place-cluster',
  'place-marked',
] as const;
export type LayerId = (typeof drawOrder)[number];

/** A layer whose name has a place in the order. */
export type MapLayer = LayerSpecification & { id: LayerId };

export function inDrawOrder(layers: readonly MapLayer[]): MapLayer[] {
  return layers.toSorted((a, b) => drawOrder.indexOf(a.id) - drawOrder.indexOf(b.id));
}
