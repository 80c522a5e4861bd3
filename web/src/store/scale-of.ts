// Whether the catalogue is small enough to be held whole by a page: its areas, and its places.
import type { CatalogueSlice } from './catalogue-slice.ts';

/**
 * `country`: outlines come as tiles, and figures of one municipality at a time; `null`: not known yet. A catalogue
 * that does not tell is asked for whole, as one of before there were tiles.
 */
export function scaleOf({ catalogue }: CatalogueSlice): 'town' | 'country' | null {
  if (catalogue.status === 'idle' || catalogue.status === 'loading') return null;
  return catalogue.status === 'ready' && catalogue.data.areasAsTiles ? 'country' : 'town';
}

/** `many`: places come as tiles and page by page; `null`: not known yet. */
export function placesScaleOf({ catalogue }: CatalogueSlice): 'few' | 'many' | null {
  if (catalogue.status === 'idle' || catalogue.status === 'loading') return null;
  return catalogue.status === 'ready' && catalogue.data.placesAsTiles ? 'many' : 'few';
}
