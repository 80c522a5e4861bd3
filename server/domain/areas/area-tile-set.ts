// Outlines and names of areas as tiles, for a catalogue with too many for a page to hold whole.
import type { VectorLayer } from '../basemap/tile-set.ts';

/** At the last zoom a step of the grid is a metre and a half; the map draws closer zooms from it. */
export const areaTileZooms = { first: 5, last: 12 } as const;

/** From how many neighbourhoods on a page gets tiles, and whole figures of one municipality at a time. */
export const neighbourhoodsForTiles = 2000;

const named = { code: 'String', name: 'String' } as const;
const { first, last } = areaTileZooms;

/** Further out a neighbourhood is a few pixels, and its name would weigh more than its outline. */
export const neighbourhoodNameZoom = 8;

/** Codes are the identity of a feature: what a map knows of an area, it joins by them. */
export const areaVectorLayers: VectorLayer[] = [
  { id: 'neighbourhood', minzoom: first, maxzoom: last, fields: named },
  { id: 'district', minzoom: 8, maxzoom: last, fields: named },
  { id: 'municipality', minzoom: first, maxzoom: last, fields: named },
  /** At a point well inside: of municipalities far out, of neighbourhoods close by. The weight is residents. */
  {
    id: 'area_label',
    minzoom: first,
    maxzoom: last,
    fields: { ...named, kind: 'String', weight: 'Number' },
  },
];

/** From this zoom on the labels are those of neighbourhoods. */
export const neighbourhoodLabelZoom = 11;
