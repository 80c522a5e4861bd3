// A country of places: how soon it is indexed, how fast its tiles and lists come, and how long the server's loop is held by them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeTileZooms, singlePlaceTileZooms } from '../../server/domain/places/place-tile-set.ts';
import { openCatalogue } from '../../server/store/open-catalogue.ts';
import { eachTile, tilesIn } from '../../server/tiles/tile-grid.ts';
import { country, manyPlaces } from '../../tests/worlds/many-places.ts';
import { tinyCatalogue } from '../../tests/worlds/tiny-catalogue.ts';
import { atMost, type GoalLine } from './goals.ts';
import { ms, percentilesOf } from './timing.ts';
import { withServer } from './with-server.ts';

const count = 60_000;
/** The goals, milliseconds and bytes. */
const goals = { tileMs: 20, listMs: 100, tileBytes: 500_000 };
const tilesOfZoom = 40;

export async function benchManyPlaces(): Promise<GoalLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-places-'));
  try {
    const database = join(folder, 'country.sqlite');
    fill(database);
    return await withServer(database, measure);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fill(database: string): void {
  const store = openCatalogue(database);
  const { facts } = tinyCatalogue();
  const codes = ['BU99010001', 'BU99010002', null];
  const places = manyPlaces(count, country, codes);
  store.replace(tinyCatalogue({ facts: { ...facts, bounds: country }, places }));
  store.close();
}

async function measure(origin: string): Promise<GoalLine[]> {
  const [[z, x, y]] = eachTile(tilesIn(country, placeTileZooms.first));
  const get = (path: string) => timed(`${origin}${path}`);
  const health = pollHealth(origin);
  // The server indexes all places when it starts; a filter that nobody asked for before is indexed now.
  await get(`/tiles/places/${z}/${x}/${y}.mvt`);
  health.clear();
  const index = await get(`/tiles/places/${z}/${x}/${y}.mvt?q=naaikring`);
  const held = health.stop();
  const [cut, warm]: number[][] = [[], []];
  let heaviest = 0;
  for (const [name, zooms] of Object.entries({ true: placeTileZooms, false: singlePlaceTileZooms }))
    for (let zoom: number = zooms.first; zoom <= zooms.last; zoom++) {
      const all = [...eachTile(tilesIn(country, zoom))];
      const step = Math.ceil(all.length / tilesOfZoom);
      for (const tile of all.filter((_, i) => i % step === 0)) {
        const address = `/tiles/places/${tile.join('/')}.mvt?joined=${name}`;
        const first = await get(address);
        cut.push(first.took);
        warm.push((await get(address)).took);
        heaviest = Math.max(heaviest, first.bytes);
      }
    }
  const lists: number[] = [];
  for (let run = 0; run < 50; run++)
    for (const filter of ['', '&kind=library', '&q=linde', '&function=meet'])
      lists.push((await get(`/api/v1/places?limit=100${filter}`)).took);
  const [first, tile, list] = [cut, warm, lists].map(percentilesOf);
  console.log(
    `${count} places:\n` +
      `  a new filter, its first tile  ${ms(index.took)}; meanwhile /health took at most ${ms(held)}\n` +
      `  tile, asked for first         median ${ms(first.median)}, 99th percentile ${ms(first.p99)}\n` +
      `  tile, warm                    median ${ms(tile.median)}, 99th percentile ${ms(tile.p99)}\n` +
      `  first page of the list        median ${ms(list.median)}, 99th percentile ${ms(list.p99)}\n`,
  );
  return [
    atMost('a tile of many places, warm, 99th percentile', 'ms', goals.tileMs, tile.p99),
    atMost('largest tile of many places', 'kB', goals.tileBytes / 1000, heaviest / 1000),
    atMost('first page of many places, 99th percentile', 'ms', goals.listMs, list.p99),
  ];
}

/** `bytes` as they came over the line. */
async function timed(address: string): Promise<{ took: number; bytes: number }> {
  const start = performance.now();
  const answer = await fetch(address);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return { took: performance.now() - start, bytes: Number(answer.headers.get('content-length') ?? 0) };
}

/** Asks again and again for what takes no work, so that its slowest answer tells how long the loop was held. */
function pollHealth(origin: string): { clear(): void; stop(): number } {
  let slowest = 0;
  let isWanted = true;
  const poll = async () => {
    while (isWanted) {
      slowest = Math.max(slowest, (await timed(`${origin}/health`)).took);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };
  void poll();
  return {
    clear: () => {
      slowest = 0;
    },
    stop: () => {
      isWanted = false;
      return slowest;
    },
  };
}
