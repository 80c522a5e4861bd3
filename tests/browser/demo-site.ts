// The whole product as a visitor meets it: the built pages, the server, the demo catalogue, a real browser.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { readConfig } from '../../server/config.ts';
import type { Norm } from '../../server/contract/norm.ts';
import type { Bbox } from '../../server/domain/lon-lat.ts';
import type { LocatedPlace } from '../../server/domain/places/place.ts';
import { engineInProcess } from '../../server/engine/engine.ts';
import { createSearch } from '../../server/engine/search.ts';
import { createTravel } from '../../server/engine/travel.ts';
import { buildApp } from '../../server/http/app.ts';
import { loadPageRenderer } from '../../server/http/drawn-pages.ts';
import { ensureDemoCatalogue } from '../../server/intake/ensure-demo.ts';
import { readSearchWords } from '../../server/intake/read-search-words.ts';
import { readTaxonomy } from '../../server/intake/read-taxonomy.ts';
import { openingCalendar } from '../../server/sources/opening-hours/opening-calendar.ts';
import { Sqlite } from '../../server/sqlite.ts';
import { normStore } from '../../server/store/norm-store.ts';
import { openCatalogue } from '../../server/store/open-catalogue.ts';
import { browserPath } from './browser-path.ts';

const root = resolve(import.meta.dirname, '../..');

/** WebGL by software and no calls home, so that a browser without a screen draws the map. */
const browserFlags = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

export interface Visit {
  page: Page;
  /** Every request of the page so far, as its full address. */
  requests: string[];
  /** Errors on the console and uncaught ones. */
  errors: string[];
}

export interface DemoSite {
  origin: string;
  /** Path of its catalogue. */
  database: string;
  /** Every line of its log so far; empty unless `environment` has a LOG_LEVEL. */
  log: string[];
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
  /** As on a machine without WebGL: for what is not about the map, which takes seconds to be drawn by software. */
  visitWithoutMap(path: string, options?: BrowserContextOptions): Promise<Visit>;
  /** The server starts anew at the same address, with these built pages. */
  deploy(webDirectory: string): Promise<void>;
  /** Closes all pages, so that maps of earlier tests do not slow down the next. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

const withoutWebgl = `{
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith('webgl') ? null : original.call(this, kind, ...rest);
  };
}`;

interface Wishes {
  /** Settings of the server. */
  environment?: Record<string, string>;
  importOptions?: Parameters<typeof ensureDemoCatalogue>[1];
  /** Besides those of the demo. */
  moreNorms?: readonly Norm[];
  /** Takes the norms of the demo out of the catalogue. */
  withoutNorms?: boolean;
  /** Besides those of the demo, whose bounds and neighbourhoods are given. */
  morePlaces?: (bounds: Bbox, neighbourhoodCodes: readonly string[]) => readonly LocatedPlace[];
}

/** Serves the demo on a free port and opens a browser. Needs `npm run build`, which `npm test` has done. */
export async function openDemoSite({
  environment = {},
  importOptions,
  moreNorms = [],
  withoutNorms = false,
  morePlaces,
}: Wishes = {}): Promise<DemoSite> {
  if (!existsSync(join(root, 'dist/web/index.html'))) {
    throw new Error('The pages are not built: run `npm run build` before the browser tests.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'demo-site-'));
  const database = join(folder, 'catalogue.sqlite');
  await ensureDemoCatalogue(database, importOptions);
  changeNorms(database, withoutNorms, moreNorms);
  const store = openCatalogue(database);
  const facts = store.facts();
  if (morePlaces !== undefined && facts !== null) {
    const codes = store.areas.neighbourhoods().map(({ code }) => code);
    store.editPlaces({ saved: morePlaces(facts.bounds, codes) });
  }
  const config = readConfig({ LOG_LEVEL: 'silent', ...environment, DATABASE: database });
  const taxonomy = readTaxonomy(join(root, 'data/taxonomy.json'));
  const log: string[] = [];
  const parts = {
    store,
    engine: engineInProcess(store),
    travel: createTravel(store),
    search: createSearch(store, readSearchWords(join(root, 'data/search-words.json'), taxonomy)),
    logTo: { write: (line: string) => log.push(line) },
    taxonomy,
    openings: openingCalendar(),
    pageRenderer: await loadPageRenderer(config.webDirectory),
  };
  let app = await buildApp({ ...parts, config });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
  async function visit(path: string, options: BrowserContextOptions, hasMap: boolean): Promise<Visit> {
    const context = await browser.newContext({
      locale: 'nl-NL',
      // A map that glides is drawn dozens of times, each by software; that it glides at all is not what is tested.
      reducedMotion: 'reduce',
      // It would answer some of what a test counts; tests of it say that they want it.
      serviceWorkers: 'block',
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    // As long as a test may take, less its start.
    page.setDefaultTimeout(60_000);
    const visit: Visit = { page, requests: [], errors: [] };
    page.on('request', (request) => visit.requests.push(request.url()));
    page.on('websocket', (socket) => visit.requests.push(socket.url()));
    page.on('pageerror', (error) => visit.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') visit.errors.push(message.text());
    });
    if (!hasMap) await page.addInitScript(withoutWebgl);
    await page.goto(`${origin}${path}`);
    return visit;
  }

  return {
    origin,
    database,
    log,
    visit: (path, options = {}) => visit(path, options, true),
    visitWithoutMap: (path, options = {}) => visit(path, options, false),
    async deploy(webDirectory) {
      await app.close();
      app = await buildApp({ ...parts, config: { ...config, webDirectory } });
      await app.listen({ port: Number(new URL(origin).port), host: '127.0.0.1' });
    },
    async leave() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async close() {
      await browser.close();
      await app.close();
      store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function changeNorms(path: string, withoutNorms: boolean, more: readonly Norm[]): void {
  const database = new Sqlite(path);
  if (withoutNorms) database.exec('DELETE FROM norm');
  normStore(database).addAll([...more]);
  database.close();
}
