// The search box: how soon it answers what visitors of the demo type, and the same in a country of places; what is near, and the way there.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mode, modes } from '../../server/domain/norm/norm.ts';
import { createPlaceMap } from '../../server/engine/place-map.ts';
import { createSearch } from '../../server/engine/search.ts';
import { createTravel } from '../../server/engine/travel.ts';
import { ensureDemoCatalogue } from '../../server/intake/ensure-demo.ts';
import { readSearchWords } from '../../server/intake/read-search-words.ts';
import { readTaxonomy } from '../../server/intake/read-taxonomy.ts';
import { type CatalogueStore, openCatalogue } from '../../server/store/open-catalogue.ts';
import type { PlaceFilter } from '../../server/store/place-filter.ts';
import { country, manyPlaces } from '../../tests/worlds/many-places.ts';
import { atMost, type GoalLine } from './goals.ts';
import { ms, percentilesOf, type Timing } from './timing.ts';

const manyCount = 60_000;
/** About as a city of a million has them. */
const cityCount = 5000;
/** The goals, milliseconds. */
const goals = { demo: 30, many: 50, counts: 50, way: 30 };
const rounds = 5;

/** As they are typed over the names of `manyPlaces`: whole words, beginnings, errors, words apart. */
const typedOverMany = [
  'naaikring',
  'naaikrng haven',
  'biblio',
  'b',
  'buurt huis linde',
  'buurthuis lnde 123',
  'toren',
  'sluisstraat',
  'havenstraat 12',
  'ontmoetingshuis eik 4510',
  'koffie linde',
  'voedslebank molen',
];

export async function benchSearch(): Promise<GoalLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    const database = join(folder, 'demo.sqlite');
    await ensureDemoCatalogue(database);
    const store = openCatalogue(database);
    const queries = JSON.parse(readFileSync('tests/server/search/queries.json', 'utf8')) as { q: string }[];
    const demo = await timeSearch(
      store,
      queries.map(({ q }) => q),
    );
    const nearby = await timeNearby(store);
    const ways = await timeWays(store);
    const { bounds } = store.facts()!;
    const codes = store.areas.neighbourhoodRecords().map(({ code }) => code);
    store.editPlaces({ saved: manyPlaces(manyCount, country, codes) });
    const many = await timeSearch(store, [...queries.map(({ q }) => q), ...typedOverMany]);
    const counts = timeCounts(store);
    store.editPlaces({ saved: manyPlaces(cityCount, bounds, codes) });
    const nearbyMany = await timeNearby(store);
    store.close();
    console.log(
      `What visitors type, ${queries.length} queries:\n` +
        `  over the demo                    ${told(demo)}; the goal is ${goals.demo} ms\n` +
        `  over ${manyCount} places more         ${told(many)}; the goal is ${goals.many} ms\n` +
        `What each value of each filter would give:\n` +
        `  over ${manyCount} places more         ${told(counts)}; the goal is ${goals.counts} ms\n` +
        `Places near an address, along the streets:\n` +
        `  over the demo                    ${told(nearby)}\n` +
        `  ${cityCount} places more in the town   ${told(nearbyMany)}\n` +
        `The way to a place, with its steps:\n` +
        `  over the demo                    ${told(ways)}; the goal is ${goals.way} ms\n`,
    );
    return [
      atMost('a search over the demo, 99th percentile', 'ms', goals.demo, demo.p99),
      atMost(`a search over ${manyCount} places, 99th percentile`, 'ms', goals.many, many.p99),
      atMost(`counts beside filters of ${manyCount} places, 99th percentile`, 'ms', goals.counts, counts.p99),
      atMost('the way to a place over the demo, median', 'ms', goals.way, ways.median),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const told = ({ median, p99 }: Timing) => `median ${ms(median)}, 99th percentile ${ms(p99)}`;

async function timeSearch(store: CatalogueStore, queries: readonly string[]): Promise<Timing> {
  const words = readSearchWords('data/search-words.json', readTaxonomy('data/taxonomy.json'));
  const search = createSearch(store, words);
  const durations: number[] = [];
  for (let round = -1; round < rounds; round++)
    for (const query of queries) {
      const start = performance.now();
      await search.find(query, { limit: 10, near: null });
      if (round >= 0) durations.push(performance.now() - start);
    }
  return percentilesOf(durations);
}

/** By other filters each time; the first question reads the places. */
function timeCounts(store: CatalogueStore): Timing {
  const map = createPlaceMap(store);
  const hours = store.places.openingHours().map(({ openingHours }) => openingHours);
  const moments = { now: hours.slice(0, 2), evening: hours.slice(1) };
  const filters: PlaceFilter[] = [
    {},
    { kinds: ['library'] },
    { q: 'linde' },
    { wheelchair: 'yes', functions: ['meet'] },
  ];
  const durations: number[] = [];
  for (let round = -1; round < 10 * rounds; round++)
    for (const filter of filters) {
      const start = performance.now();
      map.placeCounts({ filter, moments });
      if (round >= 0) durations.push(performance.now() - start);
    }
  return percentilesOf(durations);
}

async function timeNearby(store: CatalogueStore): Promise<Timing> {
  const travel = createTravel(store);
  const origins = store.areas.neighbourhoodRecords().map(({ innerPoint }) => innerPoint);
  const ways: [Mode, number][] = [
    ['walking', 8000],
    ['cycling', 60_000],
  ];
  const durations: number[] = [];
  for (let round = -1; round < rounds; round++)
    for (const lonLat of origins)
      for (const [mode, limitDm] of ways) {
        const start = performance.now();
        await travel.nearbyPlaces({ lonLat, mode, limitDm, filter: {}, limit: 50 });
        if (round >= 0) durations.push(performance.now() - start);
      }
  return percentilesOf(durations);
}

/** From every neighbourhood to a few places, near and far. */
async function timeWays(store: CatalogueStore): Promise<Timing> {
  const travel = createTravel(store);
  const origins = store.areas.neighbourhoodRecords().map(({ innerPoint }) => innerPoint);
  const places = store.places.all();
  const durations: number[] = [];
  for (let round = -1; round < rounds; round++)
    for (const [i, from] of origins.entries())
      for (const mode of modes) {
        const { lonLat: to } = places[(i * rounds + round + 1) % places.length];
        const start = performance.now();
        const way = await travel.way({ from, to, mode });
        if (round >= 0 && typeof way !== 'string') durations.push(performance.now() - start);
      }
  return percentilesOf(durations);
}
