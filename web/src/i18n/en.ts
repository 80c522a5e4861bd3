// All words in English, by topic.
import { about } from './en/about.ts';
import { activities } from './en/activities.ts';
import { comparison } from './en/comparison.ts';
import { coverage } from './en/coverage.ts';
import { drawnMap } from './en/drawn-map.ts';
import { finder } from './en/finder.ts';
import { findings } from './en/findings.ts';
import { hours } from './en/hours.ts';
import { isochrone } from './en/isochrone.ts';
import { functions, functionsShort, kinds, kindsCounted } from './en/kinds.ts';
import { levels } from './en/levels.ts';
import { map } from './en/map.ts';
import { normEditor } from './en/norm-editor.ts';
import { place } from './en/place.ts';
import { privacy } from './en/privacy.ts';
import { referral } from './en/referral.ts';
import { report } from './en/report.ts';
import { requirement } from './en/requirement.ts';
import { scenario } from './en/scenario.ts';
import { sheet } from './en/sheet.ts';
import { shell } from './en/shell.ts';
import { states } from './en/states.ts';

export const english = {
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
