// What the service worker keeps, and above all what it does not.
import { expect, test } from 'vitest';
import { cacheRuleOf } from '../../../web/src/offline/cache-rules.ts';

const origin = 'https://kaart.example';
const ruleOf = (path: string, more: Partial<Request> = {}) =>
  cacheRuleOf(
    { method: 'GET', mode: 'cors', cache: 'default', url: new URL(path, origin).href, ...more },
    origin,
  );

test.each([
  ['/assets/index-1a2b.js', 'file'],
  ['/api/v1/places?limit=1000', 'answer'],
  ['/api/v1/places/osm-n1', 'answer'],
  ['/api/v1/catalogue', 'answer'],
  ['/api/v1/neighbourhoods?withPlaces=true', 'answer'],
  ['/api/v1/neighbourhoods/BU99010001/teams', 'answer'],
  ['/tiles/tiles.json', 'answer'],
  ['/tiles/14/8400/5400.mvt?v=1-abc', 'tile'],
])('%s is kept as %s', (path, rule) => {
  expect(ruleOf(path)).toBe(rule);
});

test.each([
  '/api/v1/places?q=Kerkstraat+12&limit=100',
  '/api/v1/norms',
  '/api/v1/coverage',
  '/api/v1/place-counts?q=koffie',
  '/api/v1/search',
  '/api/v1/nearby-places',
  '/api/v1/routes',
  '/tiles/14/8400/5400.mvt',
  '/theme.css',
  'https://elders.example/api/v1/places',
])('%s is left alone', (path) => {
  expect(ruleOf(path)).toBeNull();
});

test('nothing that is sent is kept, nor what a page asks for near where someone is', () => {
  expect(ruleOf('/api/v1/places', { method: 'POST' })).toBeNull();
  expect(ruleOf('/tiles/14/8400/5400.mvt?v=1-abc', { cache: 'no-store' })).toBeNull();
});

test('every page has the shell to fall back on, save the one that others frame', () => {
  expect(ruleOf('/plek/osm-n1', { mode: 'navigate' })).toBe('page');
  expect(ruleOf('/embed?municipality=GM9901', { mode: 'navigate' })).toBeNull();
});
