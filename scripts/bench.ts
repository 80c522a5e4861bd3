// `npm run bench`: how fast engine and tiles are, the engine beside other libraries in the same run. Quote ratios, not times.
import { benchCity } from './bench/bench-city.ts';
import { benchBestSites } from './bench/best-sites.ts';
import { benchWholeCountry } from './bench/country.ts';
import { benchCoverage } from './bench/coverage.ts';
import { benchNearestPlaces } from './bench/nearest-places.ts';
import { benchTiles } from './bench/tiles.ts';
import { benchWhatIf } from './bench/what-if.ts';

await benchNearestPlaces();
await benchWhatIf(await benchCity());
await benchBestSites();
await benchCoverage();
benchWholeCountry();
await benchTiles();
