// What each sign of the basemap means, drawn with the palette that the map draws with.
import type { Palette } from '../../theme/palette.ts';
import { type MapSubject, subjectPalette } from '../basemap.ts';
import type { LayerId } from '../draw-order.ts';
import type { Swatch } from './swatch.tsx';

export const signIds = [
  'motorway',
  'main',
  'street',
  'pedestrian',
  'cycleway',
  'footway',
  'bridge',
  'tunnel',
  'railway',
  'tram',
  'station',
  'ferry',
  'water',
  'wetland',
  'pier',
  'breakwater',
  'green',
  'forest',
  'treeRow',
  'hedge',
  'pitch',
  'field',
  'sand',
  'built',
  'work',
  'civic',
  'building',
] as const;
export type SignId = (typeof signIds)[number];

export interface BasemapSign {
  id: SignId;
  swatch: Swatch;
}

/** Which layers a sign explains; what is not in it are names, or is ours and explained beside the map. */
export const explainedLayers: Record<SignId, readonly LayerId[]> = {
  motorway: ['street', 'street-casing'],
  main: ['street', 'street-casing'],
  street: ['street', 'street-casing'],
  pedestrian: ['street', 'street-area'],
  cycleway: ['cycleway'],
  footway: ['footway', 'steps', 'track'],
  bridge: [
    'structure-bridge',
    'street-bridge',
    'street-bridge-casing',
    'path-bridge-casing',
    'path-bridge-deck',
    'footway-bridge',
    'cycleway-bridge',
    'railway-bridge-casing',
    'railway-bridge-deck',
    'railway-bridge',
    'railway-bridge-dash',
  ],
  tunnel: ['street-tunnel', 'railway-tunnel'],
  railway: ['railway', 'railway-dash'],
  tram: ['railway-light'],
  station: ['station'],
  ferry: ['ferry'],
  water: ['water', 'waterway', 'ditch'],
  wetland: ['land'],
  pier: ['structure', 'structure-line'],
  breakwater: ['structure', 'structure-line'],
  green: ['land'],
  forest: ['land'],
  treeRow: ['tree-row'],
  hedge: ['hedge'],
  pitch: ['land'],
  field: ['land'],
  sand: ['land'],
  built: ['land'],
  work: ['land'],
  civic: ['land'],
  building: ['building', 'building-edge'],
};

/** Over verdicts all streets look the same, so there one sign explains them. */
const onlyOverLand: readonly SignId[] = ['motorway', 'main', 'pedestrian', 'cycleway'];

export function basemapSigns(palette: Palette, over: MapSubject): BasemapSign[] {
  const colours = subjectPalette(palette, over);
  const swatches = over === 'land' ? landSwatches(colours) : verdictSwatches(colours);
  return signIds
    .filter((id) => over === 'land' || !onlyOverLand.includes(id))
    .map((id) => ({ id, swatch: swatches[id] }));
}

function landSwatches(palette: Palette): Record<SignId, Swatch> {
  const cased = (colour: string, width: number): Swatch => ({
    lines: [
      { colour: palette.mapStreetCasing, width: width + 2 },
      { colour, width },
    ],
  });
  const { mapRail, mapStreet, mapWater } = palette;
  return {
    motorway: cased(palette.mapMotorway, 7),
    main: cased(palette.mapMain, 6),
    street: cased(mapStreet, 5),
    pedestrian: cased(palette.mapPedestrian, 5),
    cycleway: { lines: [{ colour: palette.mapCycleway, width: 2 }] },
    footway: { lines: [{ colour: palette.mapFootway, width: 2, dashes: [5, 3] }] },
    bridge: {
      fill: mapWater,
      lines: [
        { colour: palette.mapBridge, width: 8 },
        { colour: mapStreet, width: 6 },
      ],
    },
    tunnel: { lines: [{ colour: palette.mapStreetCasing, width: 4, dashes: [3, 2], opacity: 0.7 }] },
    railway: {
      lines: [
        { colour: mapRail, width: 4 },
        { colour: mapStreet, width: 2.5, dashes: [6, 6] },
      ],
    },
    tram: { lines: [{ colour: mapRail, width: 1.4 }] },
    station: {
      plate: { fill: palette.mapLabelHalo, edge: palette.mapStreetLabel, pictogram: 'train' },
    },
    ferry: {
      fill: mapWater,
      lines: [{ colour: palette.mapWaterLabel, width: 1.4, dashes: [5, 4] }],
    },
    water: { fill: mapWater },
    wetland: { fill: palette.mapWetland },
    pier: {
      fill: mapWater,
      lines: [
        { colour: palette.mapBridge, width: 5 },
        { colour: palette.mapStreetCasing, width: 3.5 },
      ],
    },
    breakwater: { fill: mapWater, lines: [{ colour: palette.mapBridge, width: 3 }] },
    green: { fill: palette.mapGreen },
    forest: { fill: palette.mapForest },
    treeRow: { lines: [{ colour: palette.mapForest, width: 6, dashes: [0, 10], isRound: true }] },
    hedge: { lines: [{ colour: palette.mapForest, width: 2.5 }] },
    pitch: { fill: palette.mapPitch },
    field: { fill: palette.mapField },
    sand: { fill: palette.mapSand },
    built: { fill: palette.mapBuilt },
    work: { fill: palette.mapWork },
    civic: { fill: palette.mapCivic },
    building: {
      fill: palette.mapBuilt,
      block: { fill: palette.mapBuilding, edge: palette.mapBuildingEdge, opacity: 1 },
    },
  };
}

/** Land is pale, streets have no casing, and buildings are a shade over the colour of the verdict. */
function verdictSwatches(palette: Palette): Record<SignId, Swatch> {
  const land = landSwatches(palette);
  const pale = ({ fill }: Swatch): Swatch => ({ fill, fillOpacity: 0.45 });
  const onVerdict = { fill: palette.meets };
  return {
    ...land,
    street: { ...onVerdict, lines: [{ colour: palette.mapStreet, width: 4 }] },
    footway: { ...onVerdict, ...land.footway },
    wetland: pale(land.wetland),
    green: pale(land.green),
    forest: pale(land.forest),
    pitch: pale(land.pitch),
    field: pale(land.field),
    sand: pale(land.sand),
    built: pale(land.built),
    work: pale(land.work),
    civic: pale(land.civic),
    building: { ...onVerdict, block: { fill: palette.ink, edge: palette.ink, opacity: 0.12 } },
  };
}
