// The words of what every visitor meets, in English: the frame, the finder, a place, a sheet.

import type { everyday as dutch } from '../nl/everyday-words.ts';
import type { Translation } from '../translation.ts';
import { about } from './about.ts';
import { activities } from './activities.ts';
import { drawnMap } from './drawn-map.ts';
import { embed } from './embed.ts';
import { finder } from './finder.ts';
import { hours } from './hours.ts';
import { isochrone } from './isochrone.ts';
import { functions, functionsShort, kinds } from './kinds.ts';
import { map } from './map.ts';
import { offline } from './offline.ts';
import { place } from './place.ts';
import { privacy } from './privacy.ts';
import { sheet } from './sheet.ts';
import { shell } from './shell.ts';
import { states } from './states.ts';
import { teams } from './teams.ts';

export const everyday: Translation<typeof dutch> = {
  about,
  activities,
  drawnMap,
  embed,
  finder,
  functions,
  functionsShort,
  hours,
  isochrone,
  kinds,
  map,
  offline,
  place,
  privacy,
  sheet,
  shell,
  states,
  teams,
};
