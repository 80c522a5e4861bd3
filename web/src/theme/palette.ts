// The colours a drawing needs as values, read from the design tokens, so that the map follows a municipality's theme.

/** Per name of the palette its token; the tokens in tokens.css are the one source of values. */
const tokens = {
  ink: '--basis-color-ink',
  inkSoft: '--basis-color-ink-soft',
  paper: '--basis-color-paper',
  surface: '--basis-color-surface',
  line: '--basis-color-line',
  accent: '--basis-color-accent',
  onAccent: '--basis-color-on-accent',
  scenario: '--basis-color-scenario',
  meets: '--basis-color-verdict-meets',
  fails: '--basis-color-verdict-fails',
  unknown: '--basis-color-verdict-unknown',
  hatch: '--basis-color-verdict-hatch',
  outline: '--basis-color-verdict-outline',
  mapGround: '--basis-color-map-ground',
  mapWater: '--basis-color-map-water',
  mapGreen: '--basis-color-map-green',
  mapStreet: '--basis-color-map-street',
  mapRail: '--basis-color-map-rail',
  mapBorder: '--basis-color-map-border',
  mapLabel: '--basis-color-map-label',
  mapLabelHalo: '--basis-color-map-label-halo',
  mapBuilt: '--basis-color-map-built',
  mapWork: '--basis-color-map-work',
  mapCivic: '--basis-color-map-civic',
  mapField: '--basis-color-map-field',
  mapForest: '--basis-color-map-forest',
  mapWetland: '--basis-color-map-wetland',
  mapPitch: '--basis-color-map-pitch',
  mapSand: '--basis-color-map-sand',
  mapBuilding: '--basis-color-map-building',
  mapBuildingEdge: '--basis-color-map-building-edge',
  mapStreetCasing: '--basis-color-map-street-casing',
  mapBridge: '--basis-color-map-bridge',
  mapMotorway: '--basis-color-map-motorway',
  mapMain: '--basis-color-map-main',
  mapPedestrian: '--basis-color-map-pedestrian',
  mapCycleway: '--basis-color-map-cycleway',
  mapFootway: '--basis-color-map-footway',
  mapStreetLabel: '--basis-color-map-street-label',
  mapWaterLabel: '--basis-color-map-water-label',
  mapGreenLabel: '--basis-color-map-green-label',
  marker: '--basis-color-marker',
  markerHalo: '--basis-color-marker-halo',
  onMarker: '--basis-color-on-marker',
} as const;

/** CSS colours by what they are for. */
export type Palette = Record<keyof typeof tokens, string>;

/** The palette by what each token is. */
export function paletteFrom(read: (token: string) => string): Palette {
  const entries = Object.entries(tokens).map(([name, token]) => [name, read(token)]);
  return Object.fromEntries(entries) as Palette;
}

/** Reads the palette as it is now; read again when the flavour changes. */
export function readPalette(root: Element = document.documentElement): Palette {
  const style = getComputedStyle(root);
  return paletteFrom((token) => style.getPropertyValue(token).trim());
}
