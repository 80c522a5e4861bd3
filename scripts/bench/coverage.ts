// A POST /coverage of the whole demo municipality, through the server without the network.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../server/config.ts';
import type { Requirement } from '../../server/domain/norm/norm.ts';
import { engineInProcess } from '../../server/engine/engine.ts';
import { createJudge } from '../../server/engine/judge.ts';
import { createSearch } from '../../server/engine/search.ts';
import { createTravel } from '../../server/engine/travel.ts';
import { buildApp } from '../../server/http/app.ts';
import { ensureDemoCatalogue } from '../../server/intake/ensure-demo.ts';
import { readSearchWords } from '../../server/intake/read-search-words.ts';
import { readTaxonomy } from '../../server/intake/read-taxonomy.ts';
import { openingCalendar } from '../../server/sources/opening-hours/opening-calendar.ts';
import { openCatalogue } from '../../server/store/open-catalogue.ts';
import { atMost, type GoalLine } from './goals.ts';
import { ms, type Timing, time, times } from './timing.ts';

const budgetMs = 20;

/** Each run asks something else, so that no answer is remembered. */
export async function benchCoverage(): Promise<GoalLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const database = join(folder, 'demo.sqlite');
    const report = await ensureDemoCatalogue(database);
    console.log(
      `Import of the demo: ${report?.seconds} s, at most ${report?.peakMemoryMB} MB (with what this run used before).\n`,
    );
    return await benchPost(database);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function benchPost(database: string): Promise<GoalLine[]> {
  const store = openCatalogue(database);
  const config = readConfig({ DATABASE: database, LOG_LEVEL: 'silent' });
  const load = await time(3, () => createJudge(store).catalogueVersion());
  const engine = engineInProcess(store);
  const travel = createTravel(store);
  const taxonomy = readTaxonomy('data/taxonomy.json');
  const search = createSearch(store, readSearchWords('data/search-words.json', taxonomy));
  const openings = openingCalendar();
  const app = await buildApp({
    store,
    engine,
    travel,
    search,
    config,
    taxonomy,
    openings,
    pageRenderer: null,
  });
  const [norm] = store.norms.newest();
  const post = (change: (requirement: Requirement, run: number) => Requirement) =>
    time(200, async (run) => {
      const requirements = norm.requirements.map((requirement) => change(requirement, run + 2));
      const payload = { norm: { requirements, stalenessMonths: norm.stalenessMonths } };
      const answer = await app.inject({ method: 'POST', url: '/api/v1/coverage', payload });
      if (answer.statusCode !== 200)
        throw new Error(`POST /coverage answered ${answer.statusCode}: ${answer.body}`);
    });
  const otherThresholds = await post((requirement, run) =>
    'within' in requirement
      ? { ...requirement, within: { ...requirement.within, value: requirement.within.value - run / 1000 } }
      : requirement,
  );
  const otherPlaces = await post((requirement, run) => ({
    ...requirement,
    places: { ...requirement.places, kinds: [...(requirement.places.kinds ?? []), `none-${run}`] },
  }));
  await app.close();
  store.close();
  console.log(
    `POST /api/v1/coverage of the whole demo, ${norm.requirements.length} requirements, budget ${budgetMs} ms:\n` +
      `  other thresholds each time      ${inBudget(otherThresholds)}\n` +
      `  other kinds of place each time  ${inBudget(otherPlaces)}\n` +
      `  surveying the town at start     ${ms(load.median)}\n`,
  );
  return [
    atMost('POST /coverage of the demo, other thresholds', 'ms', budgetMs, otherThresholds.median),
    atMost('POST /coverage of the demo, other places', 'ms', budgetMs, otherPlaces.median),
  ];
}

function inBudget({ median, p99 }: Timing): string {
  return `median ${ms(median)}, 99th percentile ${ms(p99)}; the budget is ${times(budgetMs / median)} the median`;
}
