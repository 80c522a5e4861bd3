// The pages of the finder and of a place as a search engine, a preview and a browser without scripts get it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { PlacePageData } from '../../../server/contract/drawn-page.ts';
import type { LocatedPlace } from '../../../server/domain/places/place.ts';
import { pageRenderer } from '../../../web/src/drawn-page/page-renderer.ts';
import { tinyPlaces } from '../../worlds/tiny-catalogue.ts';
import { schemaOrgFaults } from './schema-org.ts';
import { type TinyApp, tinyApp } from './tiny-app.ts';

/** A Monday in winter, 10:00 on Dutch clocks. */
const now = () => new Date('2026-11-02T09:00:00Z');

let directory: string;
let tiny: TinyApp;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'place-pages-'));
  mkdirSync(join(directory, 'web'));
  const index = readFileSync(resolve(import.meta.dirname, '../../../web/index.html'), 'utf8');
  writeFileSync(join(directory, 'web/index.html'), index);
  tiny = await tinyApp({
    config: { webDirectory: join(directory, 'web'), contact: 'kaart@drieweg.example' },
    parts: () => ({ pageRenderer, now }),
  });
});
afterAll(async () => {
  await tiny.close();
  rmSync(directory, { recursive: true });
});

const library = tinyPlaces[0];
const pageOf = (id: string) =>
  tiny.app.inject({
    url: `/plek/${encodeURIComponent(id)}`,
    headers: { accept: 'text/html', host: 'kaart.example' },
  });
const within = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
const rootOf = (html: string) => within(html, /<div id="root">([\s\S]*)<\/div>\s*<script/);
const scriptOf = (html: string, type: string) =>
  JSON.parse(within(html, new RegExp(`<script type="${type}"[^>]*>([^<]*)</script>`)));
const words = (html: string) =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\u2060/g, '')
    .replace(/[\s\u00a0]+/g, ' ');

test('head and content tell what the place is, in Dutch, before any script runs', async () => {
  const { statusCode, headers, body } = await pageOf(library.id);
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body).toContain('<html lang="nl">');
  expect(within(body, /<title>(.*)<\/title>/)).toBe('Library · De sociale basis van Drieweg');
  const description = within(body, /<meta name="description" content="([^"]*)"/);
  expect(words(description)).toContain('Hoofdstraat 9, 9901 AB Drieweg');
  expect(within(body, /<meta property="og:description" content="([^"]*)"/)).toBe(description);
  const address = `http://kaart.example/plek/${library.id}`;
  expect(within(body, /<link rel="canonical" href="([^"]*)"/)).toBe(address);
  expect(within(body, /<meta property="og:url" content="([^"]*)"/)).toBe(address);

  const text = words(rootOf(body));
  for (const sentence of [
    'Library',
    'Hoofdstraat 9, 9901 AB Drieweg',
    'Nu open, tot 17.00 uur',
    'maandag vandaag 9.00–17.00 uur',
    'Met rolstoel te bereiken',
    'We weten niet of u moet betalen om binnen te komen.',
    'Bel 020 1234567',
    'Mail de gemeente',
  ])
    expect(text).toContain(sentence);
  expect(body).toContain('href="tel:+31201234567"');
});

test('who works in the neighbourhood stands on the page, the nearest first, reached by telephone and mail', async () => {
  const { body } = await pageOf(library.id);
  const text = words(rootOf(body));
  const inOrder = [
    'Wie werkt er in deze buurt?',
    'Opbouwwerk Zuid',
    'Sociaal team Dorp',
    'Voor vragen over zorg, geld en opvoeden.',
    'Spreekuur: dinsdag 9.00–12.00 uur',
    'Dit team zit op deze plek.',
    'Bel 085 000 9001',
    'Steunpunt Mantelzorg',
    'Spreekuur: op afspraak',
    'mantelzorg@drieweg.example',
  ].map((sentence) => text.indexOf(sentence));
  expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
  expect(inOrder).not.toContain(-1);
  expect(body).toContain('href="tel:+31850009001"');
  expect(body).toContain('href="mailto:mantelzorg@drieweg.example"');
  const data = scriptOf(body, 'application/json') as PlacePageData;
  const asked = await tiny.app.inject('/api/v1/neighbourhoods/BU99010001/teams');
  expect(data.teams).toEqual(asked.json().teams);
});

test('a place where nobody works, or of which the neighbourhood is not known, has no such part', async () => {
  const { body } = await pageOf('abroad');
  expect(words(rootOf(body))).not.toContain('Wie werkt er');
});

test('the words for machines hold to schema.org, and the page holds what it was drawn from', async () => {
  const { body } = await pageOf(library.id);
  const told = scriptOf(body, 'application/ld\\+json');
  expect(schemaOrgFaults(told)).toEqual([]);
  expect(told).toMatchObject({ '@type': 'Library', name: 'Library', telephone: '+31 20 1234567' });
  const data = scriptOf(body, 'application/json') as PlacePageData;
  const asked = await tiny.app.inject(`/api/v1/places/${library.id}`);
  expect(data.place).toEqual(asked.json());
  expect(data.neighbourhood?.code).toBe('BU99010001');
});

test('what a source wrote stays text, whatever it wrote', async () => {
  const wicked = `</script><img src=x onerror="alert(1)"> $& $' <!-- "`;
  const place: LocatedPlace = {
    ...library,
    id: 'wicked"<b>',
    name: wicked,
    description: wicked,
    operator: wicked,
    email: 'a"><b>@x.example',
    website: 'javascript:alert(1)',
    source: wicked,
  };
  tiny.store.editPlaces({ saved: [place] });
  const { statusCode, body } = await pageOf(place.id);
  expect(statusCode).toBe(200);
  expect(body).not.toContain('<img src=x');
  expect(body).not.toContain('<b>');
  expect(body).not.toContain('href="javascript:');
  expect(body.match(/<div id="root">/g)).toHaveLength(1);
  expect((scriptOf(body, 'application/json') as PlacePageData).place?.name).toBe(wicked);
  expect(scriptOf(body, 'application/ld\\+json').name).toBe(wicked);
  tiny.store.editPlaces({ removed: [place.id] });
});

test('a place that is not there answers 404 with a page that says so, and asks not to be listed', async () => {
  const { statusCode, body } = await pageOf('nergens');
  expect(statusCode).toBe(404);
  expect(words(rootOf(body))).toContain('Deze plek staat niet in de lijst');
  expect(body).toContain('<meta name="robots" content="noindex" />');
  expect(body).not.toContain('canonical');
  expect(body).not.toContain('ld+json');
});

test('a page says in one line since when changes are kept, or when the last one was', async () => {
  const text = async (id: string) => words(rootOf((await pageOf(id)).body));
  expect(await text('abroad')).toContain(
    'Wat veranderde er? Sinds 1 november 2026 houden we bij wat er verandert. Er is nog niets veranderd.',
  );
  const moment = '2026-11-20T10:00:00Z';
  tiny.store.editPlaces({ saved: [{ ...tinyPlaces[2], phone: '020 7654321' }], moment });
  const checked = { ...tinyPlaces[2], phone: '020 7654321', checkedOn: '2026-11-21' };
  tiny.store.editPlaces({ saved: [checked], moment: '2026-11-21T10:00:00Z' });
  expect(await text('abroad')).toContain('Wat veranderde er? Laatst veranderd op 20 november 2026.');
  tiny.store.editPlaces({ saved: [tinyPlaces[2]] });
});

test('a place that is gone answers 404 with its last name and since when, and still asks not to be listed', async () => {
  tiny.store.editPlaces({ saved: [{ ...library, id: 'gone', name: 'Leeszaal <b>' }] });
  tiny.store.editPlaces({ removed: ['gone'], moment: '2026-11-21T10:00:00Z' });
  const { statusCode, body } = await pageOf('gone');
  expect(statusCode).toBe(404);
  expect(within(body, /<title>(.*)<\/title>/)).toMatch(/^Deze plek staat niet meer op de kaart/);
  expect(words(rootOf(body))).toContain('Tot 21 november 2026 was dit de pagina van Leeszaal &lt;b&gt; .');
  expect(body).toContain('<meta name="robots" content="noindex" />');
  expect((scriptOf(body, 'application/json') as PlacePageData).gone?.name).toBe('Leeszaal <b>');
});

test('the finder of a first visit can be read and asked for before any script runs; a question in the address waits for it', async () => {
  const headers = { accept: 'text/html', host: 'kaart.example' };
  const { statusCode, body } = await tiny.app.inject({ url: '/', headers });
  expect(statusCode).toBe(200);
  expect(within(body, /<title>(.*)<\/title>/)).toBe('Plekken zoeken · De sociale basis van Drieweg');
  expect(within(body, /<link rel="canonical" href="([^"]*)"/)).toBe('http://kaart.example/');
  expect(words(rootOf(body))).toContain('Zoek een plek bij u in de buurt');
  expect(words(rootOf(body))).toContain('Mensen ontmoeten');
  expect(scriptOf(body, 'application/json').catalogue.name).toBe('Drieweg');
  const asked = await tiny.app.inject({ url: '/?kind=library', headers });
  expect(asked.body).toContain('<div id="root"></div>');
});

test('on a Node that has a navigator too the page is the same: the browser takes it over as it stands', async () => {
  const drawn = async (navigator: object | undefined) => {
    vi.stubGlobal('navigator', navigator);
    const { body } = await pageOf(library.id);
    // What stands in a page besides what it was drawn from, which has the moment in it.
    return [rootOf(body), pageRenderer.finder(scriptOf(body, 'application/json')).html];
  };
  const without = await drawn(undefined);
  expect(without.join()).toContain('Zoek dicht bij mij');
  expect(await drawn({ language: 'en-US', userAgent: 'Node.js/22' })).toEqual(without);
  vi.unstubAllGlobals();
});

test('without a catalogue the page is the plain index', async () => {
  const empty = await tinyApp({
    empty: true,
    config: { webDirectory: join(directory, 'web') },
    parts: () => ({ pageRenderer }),
  });
  const { statusCode, body } = await empty.app.inject('/plek/a');
  await empty.close();
  expect(statusCode).toBe(200);
  expect(body).toContain('<div id="root"></div>');
});

test('the sitemap lists every place under the address that was asked, and robots.txt names it', async () => {
  const headers = { host: 'kaart.example' };
  const map = await tiny.app.inject({ url: '/sitemap.xml', headers });
  expect(map.headers['content-type']).toBe('application/xml; charset=utf-8');
  const listed = [...map.body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  for (const { id } of tinyPlaces)
    expect(listed).toContain(`http://kaart.example/plek/${encodeURIComponent(id)}`);
  expect(map.body).toContain('<lastmod>2020-01-01</lastmod>');
  const robots = await tiny.app.inject({ url: '/robots.txt', headers });
  expect(robots.body).toContain('Sitemap: http://kaart.example/sitemap.xml');
  expect(robots.body).toContain('Disallow: /verwijzen/blad');
  expect(robots.body).toContain('Disallow: /embed');
  expect((await tiny.app.inject('/sitemap-1.xml')).statusCode).toBe(200);
  expect((await tiny.app.inject('/sitemap-2.xml')).statusCode).toBe(404);
});
