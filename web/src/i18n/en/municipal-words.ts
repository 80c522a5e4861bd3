// The words of the pages for municipalities and social workers, in English.

import type { municipal as dutch } from '../nl/municipal-words.ts';
import type { Translation } from '../translation.ts';
import { comparison } from './comparison.ts';
import { coverage } from './coverage.ts';
import { embedMaker } from './embed-maker.ts';
import { findings } from './findings.ts';
import { kindsCounted } from './kinds-counted.ts';
import { levels } from './levels.ts';
import { normEditor } from './norm-editor.ts';
import { referral } from './referral.ts';
import { report } from './report.ts';
import { requirement } from './requirement.ts';
import { scenario } from './scenario.ts';

export const municipal: Translation<typeof dutch> = {
  comparison,
  coverage,
  embedMaker,
  findings,
  kindsCounted,
  levels,
  normEditor,
  referral,
  report,
  requirement,
  scenario,
};
