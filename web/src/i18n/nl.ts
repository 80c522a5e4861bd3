// All words in Dutch, by topic.
import { about } from './nl/about.ts';
import { activities } from './nl/activities.ts';
import { comparison } from './nl/comparison.ts';
import { coverage } from './nl/coverage.ts';
import { drawnMap } from './nl/drawn-map.ts';
import { finder } from './nl/finder.ts';
import { findings } from './nl/findings.ts';
import { hours } from './nl/hours.ts';
import { isochrone } from './nl/isochrone.ts';
import { functions, functionsShort, kinds, kindsCounted } from './nl/kinds.ts';
import { levels } from './nl/levels.ts';
import { map } from './nl/map.ts';
import { normEditor } from './nl/norm-editor.ts';
import { place } from './nl/place.ts';
import { report } from './nl/report.ts';
import { requirement } from './nl/requirement.ts';
import { scenario } from './nl/scenario.ts';
import { shell } from './nl/shell.ts';
import { states } from './nl/states.ts';

export const dutch = {
  about,
  activities,
  comparison,
  coverage,
  drawnMap,
  finder,
  findings,
  functions,
  functionsShort,
  hours,
  isochrone,
  kinds,
  kindsCounted,
  levels,
  map,
  normEditor,
  place,
  report,
  requirement,
  scenario,
  shell,
  states,
} as const;
