// Places as tiles and as counts, by any filter: keeps an index of those asked for lately, of the current catalogue.

import type { CatalogueStore } from '../store/open-catalogue.ts';
import type { PlaceFilter } from '../store/place-filter.ts';
import type { PlaceCounts } from '../store/place-overview.ts';
import { indexPlaces, type PlaceIndex } from '../tiles/index-places.ts';

export interface PlaceTileAsked {
  filter: PlaceFilter;
  /** Places that stand close together are one feature; else each is on its own. */
  joined: boolean;
  tile: readonly [z: number, x: number, y: number];
}

/** Several times a whole country's places: a hundred bytes of memory each, or some more. */
const mostPlaces = 400_000;

export interface PlaceMap {
  /** Gzipped; `null`: no place is there. */
  placeTile(asked: PlaceTileAsked): Uint8Array | null;
  placeCounts(filter: PlaceFilter): PlaceCounts;
}

export function createPlaceMap(store: CatalogueStore): PlaceMap {
  // The least lately asked comes first.
  const indexes = new Map<string, PlaceIndex>();
  let version = 0;

  function forgetOldCatalogue(): void {
    if (version === store.version()) return;
    indexes.clear();
    version = store.version();
  }

  function forgetUntilFew(): void {
    let places = 0;
    for (const [key, index] of [...indexes].reverse()) {
      places += index.places;
      if (places > mostPlaces && indexes.size > 1) indexes.delete(key);
    }
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
    placeTile({ filter, joined, tile }) {
      return store.snapshot(() => {
        forgetOldCatalogue();
        return indexOf(filter, joined).tile(...tile);
      });
    },
    placeCounts: (filter) => store.snapshot(() => store.places.counts(filter)),
  };
}
