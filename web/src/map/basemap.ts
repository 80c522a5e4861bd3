// The basemap: what lies under the places and the verdicts, so that people know where they are.
import type { Palette } from '../theme/palette.ts';
import type { MapLayer } from './draw-order.ts';
import { buildings } from './layers/buildings.ts';
import { groundNames } from './layers/ground-names.ts';
import { land } from './layers/land.ts';
import { paths } from './layers/paths.ts';
import { type OurNames, placeNames } from './layers/place-names.ts';
import { railways } from './layers/railways.ts';
import { streetNames } from './layers/street-names.ts';
import { streets } from './layers/streets.ts';
import { structures } from './layers/structures.ts';
import { water } from './layers/water.ts';

/** What the map is about. Over verdicts the base is nearly without colour, and lets theirs through. */
export type MapSubject = 'land' | 'verdicts';

interface Basemap {
  palette: Palette;
  over: MapSubject;
  /** Names that the map writes itself. */
  ours: OurNames;
}

export function basemap({ palette, over, ours }: Basemap): MapLayer[] {
  const colours = subjectPalette(palette, over);
  return [
    ...land(colours, over),
    ...water(colours),
    ...structures(colours),
    ...buildings(colours, over),
    ...streets(colours, over),
    ...paths(colours, over),
    ...railways(colours),
    ...streetNames(colours),
    ...groundNames(colours),
    ...placeNames(colours, over, ours),
  ];
}

/** Over verdicts every street has the colour of a quiet one, and every path; names are ink, as grey would drown in the colour. */
export function subjectPalette(palette: Palette, over: MapSubject): Palette {
  if (over === 'land') return palette;
  const { mapStreet, mapLabel } = palette;
  return {
    ...palette,
    mapMotorway: mapStreet,
    mapMain: mapStreet,
    mapPedestrian: mapStreet,
    mapCycleway: mapStreet,
    mapFootway: mapStreet,
    mapStreetLabel: mapLabel,
    mapGreenLabel: mapLabel,
  };
}
