// A basemap from elsewhere: read with suspicion, kept apart from our own names, and laid under our layers.
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { letters } from '../../../web/src/map/letters.ts';
import { coverageStyle, placesStyle } from '../../../web/src/map/map-style.ts';
import { overGround } from '../../../web/src/map/over-ground.ts';
import { type Ground, readGround } from '../../../web/src/map/read-ground.ts';
import { samplePalette } from './sample-palette.ts';

const url = 'https://kaart.example.org/stijlen/standaard.json';
const origins = ['https://kaart.example.org', 'https://tegels.example.org'];

const foreign = {
  version: 8,
  glyphs: 'https://letters.example.org/{fontstack}/{range}.pbf',
  sprite: 'sprites/dag',
  sources: {
    basemap: { type: 'vector', tiles: ['https://tegels.example.org/{z}/{x}/{y}.pbf?a={b}'] },
    height: { type: 'raster', url: '/hoogte.json' },
  },
  layers: [
    { id: 'background', type: 'background', paint: { 'background-color': '#ffffff' } },
    { id: 'water', type: 'fill', source: 'basemap', 'source-layer': 'water' },
    {
      id: 'names',
      type: 'symbol',
      source: 'basemap',
      'source-layer': 'names',
      layout: { 'text-field': ['get', 'name'], 'text-font': ['Noto Sans Bold'] },
    },
  ],
};

function ground(style: unknown = foreign): Ground {
  const read = readGround(style, { url, origins });
  if (!read.ok) throw new Error(read.why);
  return read.ground;
}

describe('reading it', () => {
  it('makes its addresses whole, and leaves their placeholders as they are', () => {
    const { sources, sprite } = ground();
    expect(sources['ground:basemap']).toMatchObject({
      tiles: ['https://tegels.example.org/{z}/{x}/{y}.pbf?a={b}'],
    });
    expect(sources['ground:height']).toMatchObject({ url: 'https://kaart.example.org/hoogte.json' });
    expect(sprite).toBe('https://kaart.example.org/stijlen/sprites/dag');
  });

  it('writes its names in our letters, so that no letters are asked elsewhere', () => {
    const names = ground().layers[2];
    expect(names).toMatchObject({ layout: { 'text-font': letters.strong } });
    expect(JSON.stringify(ground())).not.toContain('letters.example.org');
  });

  it.each([
    ['a text', 'style'],
    ['nothing', null],
    ['an old version', { ...foreign, version: 7 }],
    ['no sources', { ...foreign, sources: undefined }],
    ['a source that is a text', { ...foreign, sources: { a: 'b' } }],
    ['no layers', { ...foreign, layers: {} }],
    ['a layer without a name', { ...foreign, layers: [{ type: 'fill' }] }],
  ])('refuses %s', (_name, style) => {
    expect(readGround(style, { url, origins }).ok).toBe(false);
  });

  it.each([
    ['tiles', { sources: { a: { type: 'vector', tiles: ['https://vreemd.example.org/{z}/{x}/{y}'] } } }],
    ['a description', { sources: { a: { type: 'vector', url: 'https://vreemd.example.org/tiles.json' } } }],
    ['signs', { sprite: [{ id: 'default', url: 'https://vreemd.example.org/signs' }] }],
  ])('says which host the operator did not name, when it asks one for %s', (_what, part) => {
    const read = readGround({ ...foreign, ...part }, { url, origins });
    expect(read).toEqual({ ok: false, why: expect.stringContaining('https://vreemd.example.org') });
  });

  it('names an address that is not of the web', () => {
    const sources = { a: { type: 'vector', url: 'mapbox://streets' } };
    const read = readGround({ ...foreign, sources }, { url, origins });
    expect(read).toEqual({ ok: false, why: expect.stringContaining('mapbox://streets') });
  });
});

describe.each([
  ['coverage', coverageStyle(samplePalette, { tiles: 'https://eigen.example.org/tiles.json' })],
  ['places', placesStyle(samplePalette, { tiles: 'https://eigen.example.org/tiles.json' })],
])('under the %s map', (_name, ours) => {
  const joined = overGround(ground(), ours);
  const ids = joined.layers.map(({ id }) => id);

  it('makes one valid style', () => {
    expect(validateStyleMin(joined)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes the place of our own basemap', () => {
    expect(JSON.stringify(joined)).not.toContain('eigen.example.org');
    expect(ids).not.toContain('water');
    expect(ids).not.toContain('background');
  });

  it('lies under our borders, and its names under our places', () => {
    expect(ids.indexOf('ground:water')).toBeLessThan(ids.findIndex((id) => id.startsWith('area-')));
    expect(ids.indexOf('district-outline')).toBeLessThan(ids.indexOf('ground:names'));
    expect(ids.indexOf('ground:names')).toBeLessThan(ids.indexOf('place-dot'));
    expect(ids.at(-1)).toBe('place-marked');
  });
});

it('is read through the colour of a verdict', () => {
  const fill = overGround(ground(), coverageStyle(samplePalette, {})).layers.find(
    ({ id }) => id === 'area-fill',
  );
  expect(fill).toMatchObject({ paint: { 'fill-opacity': 0.6 } });
});
