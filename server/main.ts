// Starts everything: the only file that knows every room.
import { fileURLToPath } from 'node:url';
import { type Config, ConfigError, readConfig } from './config.ts';
import { placesForTiles, placeTileZooms, singlePlaceTileZooms } from './domain/places/place-tile-set.ts';
import { SourceError } from './domain/problem.ts';
import type { Engine } from './engine/engine.ts';
import { engineInThreads } from './engine/engine-in-threads.ts';
import { createSearch } from './engine/search.ts';
import { createTravel } from './engine/travel.ts';
import { buildApp } from './http/app.ts';
import type { Api } from './http/app-parts.ts';
import { loadPageRenderer } from './http/drawn-pages.ts';
import { ensureDemoCatalogue } from './intake/ensure-demo.ts';
import { readSearchWords } from './intake/read-search-words.ts';
import { readTaxonomy } from './intake/read-taxonomy.ts';
import { openingCalendar } from './sources/opening-hours/opening-calendar.ts';
import { type CatalogueStore, openCatalogue } from './store/open-catalogue.ts';
import { StoreError } from './store/store-error.ts';

const dataFile = (name: string) => fileURLToPath(new URL(`../data/${name}`, import.meta.url));

/** Why the server cannot listen, as a sentence; `null`: not a matter of address and port. */
function listenProblem(error: unknown, { host, port }: Config): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is in use; stop the other program, or set PORT to a free port.`;
  if (code === 'EACCES')
    return `Port ${port} needs more rights than this account has; set PORT to 1024 or higher.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST is "${host}", and that is no address of this machine.`;
  return null;
}

function closeOnSignal(app: Api, engine: Engine, store: CatalogueStore): void {
  let closing = false;
  const close = async () => {
    // A second signal means now.
    if (closing) process.exit(1);
    closing = true;
    await app.close();
    await engine.close();
    store.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close());
}

/** One line a stage, under the title; nothing at all when there is nothing to do. */
function announceStages(title: string): (stage: string) => void {
  let previous = '';
  return (stage) => {
    if (previous === '') process.stdout.write(`${title}\n`);
    if (stage !== previous) process.stdout.write(`  ${stage}\n`);
    previous = stage;
  };
}

/** Has the places indexed now, by no filter, so that the first visitor need not wait for it. */
function drawCountry(engine: Engine): void {
  for (const joined of [true, false]) {
    const { first: z } = joined ? placeTileZooms : singlePlaceTileZooms;
    // Any tile will do, and a failure is told to who asks for one.
    engine.askPlaces('placeTile', { filter: {}, joined, tile: [z, 0, 0] }).catch(() => {});
  }
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  await ensureDemoCatalogue(config.database, {
    onProgress: announceStages('First start: making the catalogue of the demo municipality.'),
  });
  const store = openCatalogue(config.database);
  const engine = engineInThreads(config.database, store);
  const taxonomy = readTaxonomy(dataFile('taxonomy.json'));
  const travel = createTravel(store);
  const search = createSearch(store, readSearchWords(dataFile('search-words.json'), taxonomy));
  const openings = openingCalendar();
  const pageRenderer = await loadPageRenderer(config.webDirectory);
  const app = await buildApp({
    store,
    engine,
    travel,
    search,
    config,
    taxonomy,
    openings,
    pageRenderer,
  });
  closeOnSignal(app, engine, store);
  if (store.places.count() >= placesForTiles) drawCountry(engine);
  // Has the catalogue read and judged now, so that the first visitor need not wait for it. A norm that cannot be judged
  // is answered for when someone asks.
  for (const norm of store.norms.newest().slice(0, 1)) engine.ask('coverage', norm).catch(() => {});
  const address = await app.listen({ port: config.port, host: config.host }).catch((error: unknown) => {
    const problem = listenProblem(error, config);
    throw problem === null ? error : new ConfigError(problem);
  });
  const url = new URL(address);
  if (['127.0.0.1', '[::1]'].includes(url.hostname)) url.hostname = 'localhost';
  const name = store.facts()?.name ?? 'an empty catalogue';
  process.stdout.write(`The map of ${name} is at ${url.origin} (Ctrl+C stops it).\n`);
}

start().catch((error: unknown) => {
  const explained =
    error instanceof ConfigError || error instanceof StoreError || error instanceof SourceError;
  process.stderr.write(
    `${explained ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
});
