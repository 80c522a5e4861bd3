// Tiles of the demo: how long they take to make, how heavy they are, and how fast one comes over HTTP.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ensureDemoCatalogue } from '../../server/intake/ensure-demo.ts';
import { openCatalogue } from '../../server/store/open-catalogue.ts';
import { eachTile, tilesIn } from '../../server/tiles/tile-grid.ts';
import { atMost, type GoalLine } from './goals.ts';
import { ms, percentilesOf, type Timing } from './timing.ts';
import { withServer } from './with-server.ts';

/** The goals, milliseconds, seconds and bytes. */
const goals = { warmMs: 20, coldMs: 100, buildSeconds: 15, firstViewBytes: 300_000, tileBytes: 500_000 };

/** The map on a screen of 1440 by 900: of the finder and of the coverage page. */
const firstViews = { '/': [1020, 790], '/dekking': [1010, 490] } as const;
const paddingPx = 28;

type TileName = readonly [z: number, x: number, y: number];

export async function benchTiles(): Promise<GoalLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tiles-'));
  try {
    const database = join(folder, 'demo.sqlite');
    const seconds = await secondsOfDrawing(database);
    const { all, heaviest, viewBytes } = weigh(database);
    const [cold, warm]: number[][] = [[], []];
    // A process of its own each time: nothing of the catalogue is in its memory yet.
    for (let run = 0; run < 6; run++) {
      const copy = join(folder, `cold-${run}.sqlite`);
      copyFileSync(database, copy);
      await withServer(copy, async (origin) => {
        cold.push(await timeTile(origin, all[(run * 997) % all.length]));
      });
    }
    await withServer(database, async (origin) => {
      const few = all.filter((_, i) => i % Math.ceil(all.length / 500) === 0);
      for (const tile of few) await timeTile(origin, tile);
      warm.length = 0;
      for (const tile of few) warm.push(await timeTile(origin, tile));
    });
    console.log(
      `Tiles of the demo, ${all.length} of them:\n` +
        `  drawn at import           ${seconds.toFixed(1)} s; the goal is ${goals.buildSeconds} s\n` +
        `  first view                ${viewBytes.map(([page, bytes]) => `${page} ${kB(bytes)}`).join(', ')}; the goal is ${kB(goals.firstViewBytes)}\n` +
        `  largest tile              ${kB(heaviest)}; the goal is ${kB(goals.tileBytes)}\n` +
        `  request, first of a start ${told(percentilesOf(cold))}; the goal is ${goals.coldMs} ms\n` +
        `  request, warm             ${told(percentilesOf(warm))}; the goal is ${goals.warmMs} ms\n`,
    );
    const heaviestView = Math.max(...viewBytes.map(([, bytes]) => bytes));
    return [
      atMost('drawing the tiles of the demo', 's', goals.buildSeconds, seconds),
      atMost('tiles of a first view', 'kB', goals.firstViewBytes / 1000, heaviestView / 1000),
      atMost('largest tile', 'kB', goals.tileBytes / 1000, heaviest / 1000),
      atMost(
        'a tile, first request of a start, 99th percentile',
        'ms',
        goals.coldMs,
        percentilesOf(cold).p99,
      ),
      atMost('a tile, warm, 99th percentile', 'ms', goals.warmMs, percentilesOf(warm).p99),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const told = ({ median, p99 }: Timing) => `median ${ms(median)}, 99th percentile ${ms(p99)}`;

/** From the first sign of the stage to the first of the next. */
async function secondsOfDrawing(database: string): Promise<number> {
  let [from, to] = [0, 0];
  const onProgress = (stage: string) => {
    if (stage === 'Drawing the basemap') from ||= performance.now();
    else if (from > 0) to ||= performance.now();
  };
  await ensureDemoCatalogue(database, { onProgress });
  return (to - from) / 1000;
}

/** Reads every tile that there is; throws when one is no gzip. */
function weigh(database: string) {
  const store = openCatalogue(database);
  try {
    const metadata = store.tiles.metadata();
    if (metadata === null) throw new Error('The demo has no basemap.');
    const all: TileName[] = [];
    let heaviest = 0;
    for (let zoom = metadata.minzoom; zoom <= metadata.maxzoom; zoom++)
      for (const tile of eachTile(tilesIn(metadata.bounds, zoom))) {
        const data = store.tiles.get(...tile);
        if (data === null) continue;
        gunzipSync(data);
        all.push(tile);
        heaviest = Math.max(heaviest, data.length);
      }
    const bounds = store.facts()?.bounds ?? metadata.bounds;
    const viewBytes = Object.entries(firstViews).map(([page, size]): [string, number] => [
      page,
      tilesOfView(bounds, size).reduce((sum, tile) => sum + (store.tiles.get(...tile)?.length ?? 0), 0),
    ]);
    return { all, heaviest, viewBytes };
  } finally {
    store.close();
  }
}

/** The tiles on a map of this size that shows the bounds whole, as the page opens it. */
function tilesOfView(
  [west, south, east, north]: readonly number[],
  [width, height]: readonly [number, number],
): TileName[] {
  const y = (lat: number) => 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
  const [worldWidth, worldHeight] = [(east - west) / 360, y(south) - y(north)];
  const worldPx = Math.min((width - 2 * paddingPx) / worldWidth, (height - 2 * paddingPx) / worldHeight);
  // Tiles are 512 pixels wide; MapLibre takes those of the zoom below.
  const zoom = Math.floor(Math.log2(worldPx / 512));
  const size = 2 ** zoom;
  const [middleX, middleY] = [(west + east) / 720 + 0.5, (y(south) + y(north)) / 2];
  const [halfWidth, halfHeight] = [width / 2 / worldPx, height / 2 / worldPx];
  const range = {
    z: zoom,
    west: Math.floor((middleX - halfWidth) * size),
    east: Math.floor((middleX + halfWidth) * size),
    north: Math.floor((middleY - halfHeight) * size),
    south: Math.floor((middleY + halfHeight) * size),
  };
  return [...eachTile(range)];
}

async function timeTile(origin: string, [z, x, y]: TileName): Promise<number> {
  const start = performance.now();
  const answer = await fetch(`${origin}/tiles/${z}/${x}/${y}.mvt`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`Tile ${z}/${x}/${y} answered ${answer.status}.`);
  return performance.now() - start;
}
