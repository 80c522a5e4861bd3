// The API over the tiny catalogue, in a file of its own that is removed at the end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Config, readConfig } from '../../../server/config.ts';
import { engineInProcess } from '../../../server/engine/engine.ts';
import { createSearch } from '../../../server/engine/search.ts';
import { createTravel } from '../../../server/engine/travel.ts';
import { buildApp } from '../../../server/http/app.ts';
import type { Api, AppParts } from '../../../server/http/app-parts.ts';
import { openingCalendar } from '../../../server/sources/opening-hours/opening-calendar.ts';
import { type CatalogueStore, openCatalogue } from '../../../server/store/open-catalogue.ts';
import { tinyCatalogue, tinySearchWords, tinyTaxonomy } from '../../worlds/tiny-catalogue.ts';

export interface TinyApp {
  app: Api;
  store: CatalogueStore;
  directory: string;
  close(): Promise<void>;
}

interface Wishes {
  /** Default: the tiny catalogue. */
  empty?: boolean;
  config?: Partial<Config>;
  logTo?: AppParts['logTo'];
  /** Changes the parts before the app is built. */
  parts?: (parts: AppParts) => Partial<AppParts>;
}

export async function tinyApp({
  empty = false,
  config,
  logTo,
  parts = () => ({}),
}: Wishes = {}): Promise<TinyApp> {
  const directory = mkdtempSync(join(tmpdir(), 'tiny-app-'));
  const store = openCatalogue(join(directory, 'catalogue.sqlite'));
  if (!empty) store.replace(tinyCatalogue());
  const all: AppParts = {
    store,
    engine: engineInProcess(store),
    travel: createTravel(store),
    search: createSearch(store, tinySearchWords),
    config: { ...readConfig({ LOG_LEVEL: 'silent' }), webDirectory: join(directory, 'web'), ...config },
    taxonomy: tinyTaxonomy,
    openings: openingCalendar(),
    pageRenderer: null,
    logTo,
  };
  const app = await buildApp({ ...all, ...parts(all) });
  return {
    app,
    store,
    directory,
    async close() {
      await app.close();
      store.close();
      rmSync(directory, { recursive: true });
    },
  };
}

/** What a question to the API is answered with, which must be well. `path`: below /api/v1. */
export async function getWell({ app }: TinyApp, path: string, accept = 'application/json') {
  const answer = await app.inject({ url: `/api/v1${path}`, headers: { accept } });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer;
}
