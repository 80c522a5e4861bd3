// The basemap's style over HTTP: whole and valid in every look, with addresses that another program can use.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flavours, languages } from '../../../../server/contract/looks.ts';
import { buildTiles } from '../../../../server/tiles/build-tiles.ts';
import { emitBasemapStyles } from '../../../../web/emit-basemap-styles.ts';
import { drawnQuarter, quarterBounds } from '../../../worlds/drawn-quarter.ts';
import { tinyCatalogue } from '../../../worlds/tiny-catalogue.ts';
import { type TinyApp, tinyApp } from '../tiny-app.ts';

const basemap = buildTiles(drawnQuarter(), quarterBounds);
let tiny: TinyApp;
let webDirectory: string;

beforeAll(async () => {
  webDirectory = mkdtempSync(join(tmpdir(), 'styles-'));
  // The styles as `npm run build` writes them, without the pages.
  await build({
    configFile: false,
    logLevel: 'silent',
    root: resolve(import.meta.dirname, '../../../../web'),
    plugins: [emitBasemapStyles()],
    publicDir: false,
    build: { outDir: webDirectory, emptyOutDir: true, rollupOptions: { input: 'src/map/letters.ts' } },
  });
  tiny = await tinyApp({ config: { webDirectory } });
  tiny.store.replace(tinyCatalogue({ basemap }));
});
afterAll(async () => {
  await tiny.close();
  rmSync(webDirectory, { recursive: true });
});

const ask = (query: string, headers: Record<string, string> = {}) =>
  tiny.app.inject({ url: `/tiles/style.json${query}`, headers });

const choices = flavours.flatMap((flavour) => languages.map((language) => [flavour, language] as const));

describe.each(choices)('in %s and %s', (flavour, language) => {
  const query = `?flavour=${flavour}&language=${language}`;

  test('the style is valid, and needs nothing that only our pages have', async () => {
    const answer = await ask(query);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    const style = answer.json();
    expect(validateStyleMin(style)).toEqual([]);
    expect(answer.body).not.toContain('icon-image');
    expect(style.layers.length).toBeGreaterThan(25);
  });
});

test('tiles are named by their whole address, with the bounds and the source of the data', async () => {
  const { sources } = (await ask('', { host: 'kaart.example:8080' })).json();
  expect(sources.basemap).toMatchObject({
    bounds: [...quarterBounds],
    attribution: 'Drieweg: made-up data',
    tiles: [
      expect.stringMatching(/^http:\/\/kaart\.example:8080\/tiles\/\{z\}\/\{x\}\/\{y\}\.mvt\?v=2-[\w-]{8}$/),
    ],
  });
});

test('real streets are credited to OpenStreetMap, in the language that was asked', async () => {
  const own = await tinyApp({ config: { webDirectory } });
  const { facts } = tinyCatalogue();
  own.store.replace(tinyCatalogue({ basemap, facts: { ...facts, fictional: false } }));
  const credit = async (language: string) =>
    (await own.app.inject(`/tiles/style.json?language=${language}`)).json().sources.basemap.attribution;
  expect(await credit('nl')).toMatch('>OpenStreetMap-bijdragers</a>');
  expect(await credit('en')).toMatch('>OpenStreetMap contributors</a>');
  await own.close();
});

test('looks differ in colours, not in layers', async () => {
  const styles = await Promise.all(
    flavours.map(async (flavour) => (await ask(`?flavour=${flavour}`)).json()),
  );
  const ids = styles.map(({ layers }) => layers.map(({ id }: { id: string }) => id).join());
  expect(new Set(ids).size).toBe(1);
  expect(new Set(styles.map(({ layers }) => JSON.stringify(layers))).size).toBe(flavours.length);
});

test('whoever has this style gets 304, until the next import', async () => {
  const own = await tinyApp({ config: { webDirectory } });
  own.store.replace(tinyCatalogue({ basemap }));
  const etag = String((await own.app.inject('/tiles/style.json')).headers.etag);
  const known = { url: '/tiles/style.json', headers: { 'if-none-match': etag } };
  expect((await own.app.inject(known)).statusCode).toBe(304);
  expect((await own.app.inject({ ...known, url: '/tiles/style.json?flavour=dark' })).statusCode).toBe(200);
  own.store.replace(tinyCatalogue({ basemap }));
  expect((await own.app.inject(known)).statusCode).toBe(200);
  await own.close();
});

test.each(['?flavour=neon', '?language=de', '?look=dark'])('%s is refused with a sentence', async (query) => {
  const answer = await ask(query);
  expect(answer.statusCode).toBe(400);
  expect(answer.headers['content-type']).toMatch('application/problem+json');
  expect(answer.json().detail).toMatch(/flavour|language|look/);
});

test('before the pages are built, or without a basemap, the answer says what to do', async () => {
  const own = await tinyApp();
  const detail = async () => (await own.app.inject('/tiles/style.json')).json().detail;
  expect(await detail()).toMatch('run npm run import again');
  own.store.replace(tinyCatalogue({ basemap }));
  expect(await detail()).toMatch('run npm run build');
  await own.close();
});
