// How fast Lighthouse finds the finder and the page of a place, as on a slow phone; the best of some runs, as others at work only slow it down.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PlaceList } from '../../server/contract/place.ts';
import { ensureDemoCatalogue } from '../../server/intake/ensure-demo.ts';
import { reportOf } from '../../tests/browser/lighthouse.ts';
import { atLeast, type GoalLine } from './goals.ts';
import { withServer } from './with-server.ts';

const goal = 95;
const runs = 3;
/** Of the browser that Lighthouse talks to. */
const port = 9333;
const root = resolve(import.meta.dirname, '../..');

export async function benchLighthouse(): Promise<GoalLine[]> {
  if (!existsSync(join(root, 'dist/web/index.html')))
    throw new Error('The pages are not built: run `npm run build` before this section.');
  const folder = mkdtempSync(join(tmpdir(), 'bench-lighthouse-'));
  const database = join(folder, 'demo.sqlite');
  await ensureDemoCatalogue(database);
  try {
    return await withServer(database, async (origin) => {
      const answer = await fetch(`${origin}/api/v1/places?limit=1`);
      const [{ id }] = ((await answer.json()) as PlaceList).places;
      const lines: GoalLine[] = [];
      for (const [page, path] of [
        ['the finder', '/'],
        ['a place', `/plek/${encodeURIComponent(id)}`],
      ]) {
        let best = 0;
        for (let run = 0; run < runs; run++) {
          const { scores, timings } = await reportOf(`${origin}${path}`, port);
          console.log(
            `Lighthouse, mobile, ${page}: performance ${scores.performance}; ${timings.join('; ')}`,
          );
          best = Math.max(best, scores.performance);
        }
        lines.push(atLeast(`Lighthouse, performance of ${page} on a phone`, 'points', goal, best));
      }
      return lines;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
