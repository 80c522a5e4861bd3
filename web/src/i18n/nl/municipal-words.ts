// The words of the pages for municipalities and social workers, in Dutch.
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

export const municipal = {
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
} as const;
