// `npm run bench`: how fast the engine is, beside other libraries in the same run. Quote ratios, not times.
import { benchCoverage } from './bench/coverage.ts';
import { benchNearestPlaces } from './bench/nearest-places.ts';

await benchNearestPlaces();
await benchCoverage();
