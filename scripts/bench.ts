// `npm run bench`: how fast engine and tiles are, the engine beside other libraries in the same run. Quote ratios, not times.
import { benchCity } from './bench/bench-city.ts';
import { benchBestSites } from './bench/best-sites.ts';
import { benchWholeCountry } from './bench/country.ts';
import { benchCoverage } from './bench/coverage.ts';
import { type GoalLine, goalTable } from './bench/goals.ts';
import { benchInteraction } from './bench/interaction.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchManyPlaces } from './bench/many-places.ts';
import { benchNearestPlaces } from './bench/nearest-places.ts';
import { benchSearch } from './bench/search.ts';
import { benchTiles } from './bench/tiles.ts';
import { benchWalking } from './bench/walking.ts';
import { benchWhatIf } from './bench/what-if.ts';

/** In the order in which they run; what takes much memory comes late. */
const sections = new Map<string, () => GoalLine[] | Promise<GoalLine[]>>([
  ['nearest-places', benchNearestPlaces],
  ['what-if', async () => benchWhatIf(await benchCity())],
  ['best-sites', benchBestSites],
  ['coverage', benchCoverage],
  ['country', benchWholeCountry],
  ['interaction', benchInteraction],
  ['lighthouse', benchLighthouse],
  ['tiles', benchTiles],
  ['many-places', benchManyPlaces],
  ['search', benchSearch],
  ['walking', benchWalking],
]);

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !sections.has(name));
if (unknown === undefined) {
  const lines: GoalLine[] = [];
  for (const [name, run] of sections)
    if (wanted.length === 0 || wanted.includes(name)) lines.push(...(await run()));
  console.log(goalTable(lines));
} else {
  console.error(`There is no section “${unknown}”; choose from ${[...sections.keys()].join(', ')}.`);
  process.exitCode = 1;
}
