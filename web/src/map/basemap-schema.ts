// What the tiles of the basemap hold, as far as the style asks for it.

export const streetKinds = [
  'motorway',
  'trunk',
  'primary',
  'secondary',
  'tertiary',
  'residential',
  'living',
  'pedestrian',
  'service',
] as const;
/** A street with room for cars or a crowd, the widest first; paths have layers of their own. */
export type StreetKind = (typeof streetKinds)[number];

export type PathKind = 'cycleway' | 'footway' | 'steps' | 'track';

/** Zoom levels of which the server makes tiles; closer by, the map enlarges the last. */
export const tileZooms = { min: 5, max: 15 };
