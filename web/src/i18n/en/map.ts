// English words on and around the map.

import type { map as dutch } from '../nl/map.ts';
import type { Translation } from '../translation.ts';

export const map: Translation<typeof dutch> = {
  flavours: { light: 'light', dark: 'dark', contrast: 'high contrast', print: 'for paper' },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showSources: 'Show or hide the sources',
  metres: 'm',
  kilometres: 'km',
  noWebgl:
    'A map belongs here. Your browser cannot draw it, because WebGL is off or missing. Everything on the map is in the list or the table too.',
  failed: 'The map does not work right now. Everything on the map is in the list or the table too.',
  streetsSource: 'OpenStreetMap contributors',
  areasSource: 'CBS and Kadaster',
  fictionalSource: 'Made-up data',
  places: 'Map of places. Move it with the arrow keys, zoom with plus and minus.',
};
