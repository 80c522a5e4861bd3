// Places as tiles and as counts, by any filter: keeps an index of those asked for lately, of the current catalogue.

import type { CatalogueStore } from '../store/open-catalogue.ts';
import type { PlaceFilter } from '../store/place-filter.ts';
import { indexPlaces, type PlaceIndex } from '../tiles/index-places.ts';
import { type FacetsAsked, type PlaceCounts, type PlaceFacets, readPlaceFacets } from './place-facets.ts';

export interface PlaceTileAsked {
  filter: PlaceFilter;
  /** Places that stand close together are one feature; else each is on its own. */
  joined: boolean;
  tile: readonly [z: number, x: number, y: number];
}

/** Several times a whole country's places: a hundred bytes of memory each, or some more. */
const mostPlaces = 400_000;

/** Of some kB mostly, and seldom a hundred. */
const mostTiles = 2000;

export interface PlaceMap {
  /** Gzipped; `null`: no place is there. */
  placeTile(asked: PlaceTileAsked): Uint8Array | null;
  placeCounts(asked: FacetsAsked): PlaceCounts;
}

export function createPlaceMap(store: CatalogueStore): PlaceMap {
  // The least lately asked comes first.
  const indexes = new Map<string, PlaceIndex>();
  // To cut and compress a full tile takes longer than to find it among these.
  const tiles = new Map<string, Uint8Array | null>();
  let facets: PlaceFacets | null = null;
  let version = 0;

  function forgetOldCatalogue(): void {
    if (version === store.version()) return;
    indexes.clear();
    tiles.clear();
    facets = null;
    version = store.version();
  }

  function forgetUntilFew(): void {
    let places = 0;
    for (const [key, index] of [...indexes].reverse()) {
      places += index.places;
      if (places > mostPlaces && indexes.size > 1) indexes.delete(key);
    }
  }

  function drawTile({ filter, joined, tile }: PlaceTileAsked): Uint8Array | null {
    const key = JSON.stringify([joined, filter, tile]);
    const known = tiles.get(key);
    const drawn = known === undefined ? indexOf(filter, joined).tile(...tile) : known;
    tiles.delete(key);
    tiles.set(key, drawn);
    if (tiles.size > mostTiles) tiles.delete(tiles.keys().next().value as string);
    return drawn;
  }

  function indexOf(filter: PlaceFilter, joined: boolean): PlaceIndex {
    const key = JSON.stringify([joined, filter]);
    const index = indexes.get(key) ?? indexPlaces(store.places.spots(filter), { joined });
    indexes.delete(key);
    indexes.set(key, index);
    forgetUntilFew();
    return index;
  }

  return {
    placeTile: (asked) =>
      store.snapshot(() => {
        forgetOldCatalogue();
        return drawTile(asked);
      }),
    placeCounts: (asked) =>
      store.snapshot(() => {
        forgetOldCatalogue();
        facets ??= readPlaceFacets(store);
        return facets.count(asked);
      }),
  };
}
