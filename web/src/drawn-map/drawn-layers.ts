// What lies over what in a drawn map, the lowest first.

export const drawnLayers = [
  'built',
  'green',
  'wood',
  'sand',
  'water',
  'building',
  'square',
  'path',
  'rail',
  'lane',
  'street',
  'road',
] as const;
export type DrawnLayer = (typeof drawnLayers)[number];
