// Places as tiles, for a catalogue with too many for a page to hold whole: what a tile says, and when places are joined.

/** From how many places on pages ask for tiles, and for a list page by page. */
export const placesForTiles = 3000;

/** Far out places are joined where their signs would lie over each other; closer by every place is on its own. */
export const clustering = {
  upToZoom: 13,
  /** CSS pixels. The plates of clusters are some 65 to 80 wide. */
  radiusPx: 66,
  /** Two places side by side say more as themselves. */
  fewest: 3,
} as const;

/** At the last zoom a step of the grid is less than half a metre; the map draws closer zooms from it. */
export const placeTileZooms = { first: 5, last: clustering.upToZoom + 1 } as const;

/** Each place on its own at every zoom. Further out a tile would hold a province full of them. */
export const singlePlaceTileZooms = { first: 10, last: placeTileZooms.last } as const;

/** Rises when the same places give other tiles: addresses of tiles are kept by browsers for a year. */
export const placeTileForm = 1;

/** Of the one layer in them. */
export const placeLayer = 'place';
