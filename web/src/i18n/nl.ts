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
import { privacy } from './nl/privacy.ts';
import { referral } from './nl/referral.ts';
import { report } from './nl/report.ts';
import { requirement } from './nl/requirement.ts';
import { scenario } from './nl/scenario.ts';
import { sheet } from './nl/sheet.ts';
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
  privacy,
  referral,
  report,
  requirement,
  scenario,
  sheet,
  shell,
  states,
} as const;
