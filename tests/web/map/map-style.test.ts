// The two styles of the map: whole, valid, and in the right order.
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../server/contract/place.ts';
import { drawOrder } from '../../../web/src/map/draw-order.ts';
import { coverageStyle, placesStyle } from '../../../web/src/map/map-style.ts';
import type { MapContents } from '../../../web/src/map/sources.ts';
import { nothingMore } from '../../worlds/records.ts';
import { samplePalette } from './sample-palette.ts';

const place: Place = {
  id: 'list-1',
  name: 'De Brug',
  kinds: ['community-centre'],
  functions: ['meet'],
  lonLat: [5.3, 52.6],
  ...nothingMore,
  openingDays: null,
  checkedOn: null,
  source: 'test',
  neighbourhoodCode: 'BU99010001',
};

const contents: MapContents = {
  areas: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: 'BU99010001', name: 'Oude Haven' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [5, 52],
              [5.1, 52],
              [5.1, 52.1],
              [5, 52],
            ],
          ],
        },
      },
    ],
  },
  labels: [{ code: 'BU99010001', name: 'Oude Haven', lonLat: [5.05, 52.02], weight: 1200 }],
  places: [place],
};

const styles = [
  ['coverage', coverageStyle(samplePalette, contents)],
  ['places', placesStyle(samplePalette, contents)],
  ['places of one neighbourhood', placesStyle(samplePalette, contents, 'areas')],
  [
    'places of one municipality of a country',
    placesStyle(samplePalette, { areaTiles: '/tiles/areas.json' }, 'municipalities'),
  ],
  ['empty coverage', coverageStyle(samplePalette, {})],
  [
    'districts of people',
    coverageStyle(
      samplePalette,
      { ...contents, peoplePoints: [{ code: 'WK990100', lonLat: [5.05, 52.02] }] },
      { of: 'districts', circles: { perRoot: 0.5, leastRadiusPx: 2 } },
    ),
  ],
  [
    'municipalities of a country',
    coverageStyle(samplePalette, { areaTiles: '/tiles/areas.json' }, { of: 'municipalities', circles: null }),
  ],
  ['country', coverageStyle(samplePalette, { areaTiles: '/tiles/areas.json' })],
  ['places of a country', placesStyle(samplePalette, { areaTiles: '/tiles/areas.json' })],
  ['many places', placesStyle(samplePalette, { placeTiles: '/tiles/places.json' })],
  [
    'coverage by many places',
    coverageStyle(samplePalette, { ...contents, placeTiles: '/tiles/places.json' }),
  ],
] as const;

describe.each(styles)('the %s style', (_name, style) => {
  const ids = style.layers.map(({ id }) => id);
  const at = (id: string) => {
    expect(ids).toContain(id);
    return ids.indexOf(id);
  };

  it('is valid by the specification of MapLibre', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('names every layer once, and each has a place in the draw order', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !drawOrder.some((known) => known === id))).toEqual([]);
  });

  it('draws from the bottom up as the draw order says', () => {
    expect(ids).toEqual(drawOrder.filter((id) => ids.includes(id)));
  });

  it('has the source of every layer', () => {
    const wanted = style.layers.flatMap((layer) => ('source' in layer ? [String(layer.source)] : []));
    expect(wanted.filter((source) => !(source in style.sources))).toEqual([]);
  });

  it('draws names and markers over everything else', () => {
    const types = style.layers.map(({ type }) => type);
    const names = types.slice(types.indexOf('symbol'));
    expect(names.filter((type) => type !== 'symbol')).toEqual([]);
  });

  it('gives our own names of neighbourhoods room before those of the basemap', () => {
    for (const id of ['house-number', 'street-name', 'area-name', 'water-name', 'village-name']) {
      expect(at(id)).toBeLessThan(at(ids.includes('level-label') ? 'level-label' : 'area-label'));
    }
  });

  it('draws the surroundings of a place under streets and names, and their edge over both streets and verdicts', () => {
    for (const above of ['street', 'street-name', 'place-symbol']) {
      expect(at('isochrone-fill')).toBeLessThan(at(above));
    }
    for (const below of ['street-bridge', 'railway-bridge']) {
      expect(at('isochrone-line')).toBeGreaterThan(at(below));
    }
  });

  it('draws bridges over water and over what they cross', () => {
    for (const id of ['street-bridge', 'cycleway-bridge', 'railway-bridge']) {
      for (const below of ['water', 'waterway', 'street', 'railway'])
        expect(at(id)).toBeGreaterThan(at(below));
    }
    expect(at('street-bridge')).toBeGreaterThan(at('street-bridge-casing'));
  });

  it('asks nothing of any address', () => {
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
  });
});

it('draws the way to a place over every street, over its surroundings, and under names and signs', () => {
  const line = { type: 'LineString' as const, coordinates: [[5, 52], place.lonLat] };
  const style = placesStyle(samplePalette, { ...contents, route: line });
  const ids = style.layers.map(({ id }) => id);
  expect(style.sources.route).toEqual({ type: 'geojson', data: line });
  for (const below of ['street-bridge', 'isochrone-line', 'route-casing'])
    expect(ids.indexOf(below)).toBeLessThan(ids.indexOf('route-line'));
  for (const above of ['street-name', 'place-symbol', 'place-marked'])
    expect(ids.indexOf(above)).toBeGreaterThan(ids.indexOf('route-line'));
  expect(coverageStyle(samplePalette, contents).layers.some(({ id }) => id === 'route-line')).toBe(false);
});

describe('the basemap', () => {
  const namesShown = (style: (typeof styles)[number][1]) =>
    JSON.stringify(style.layers.find(({ id }) => id === 'village-name'));

  it('comes from the address that the page gives', () => {
    const { sources } = placesStyle(samplePalette, { tiles: '/tiles/tiles.json' });
    expect(sources.basemap).toMatchObject({ type: 'vector', url: '/tiles/tiles.json' });
  });

  it('writes names of quarters only where the map has none of its own', () => {
    expect(namesShown(placesStyle(samplePalette, contents))).not.toContain('neighbourhood');
    expect(namesShown(placesStyle(samplePalette, {}))).toContain('neighbourhood');
  });

  it('does not write a name that the map writes itself', () => {
    expect(namesShown(placesStyle(samplePalette, contents))).toContain('Oude Haven');
  });
});

describe('the coverage style', () => {
  const style = coverageStyle(samplePalette, contents);
  const layer = (id: string) => style.layers.find((one) => one.id === id);

  it('takes the colour of each verdict from the palette', () => {
    const colours = JSON.stringify(layer('area-fill'));
    for (const verdict of ['meets', 'fails', 'unknown'] as const) {
      expect(colours).toContain(`"${verdict}","${samplePalette[verdict]}"`);
    }
  });

  it('draws verdicts over land, and under water, streets and names', () => {
    const ids = style.layers.map(({ id }) => id);
    const verdict = ids.indexOf('area-fill');
    expect(ids.indexOf('land')).toBeLessThan(verdict);
    for (const above of ['water', 'building', 'street', 'street-name']) {
      expect(ids.indexOf(above)).toBeGreaterThan(verdict);
    }
  });

  it('leaves colour to the verdicts: every street and cycleway is as light as a quiet street', () => {
    const coloured = [samplePalette.mapMotorway, samplePalette.mapMain, samplePalette.mapCycleway];
    const used = JSON.stringify(style.layers);
    expect(coloured.filter((colour) => used.includes(colour))).toEqual([]);
  });

  it('shows the hatch for unknown only, by opacity, as a pattern cannot follow the state of a feature', () => {
    expect(layer('area-hatch')).toMatchObject({
      paint: { 'fill-opacity': ['case', ['==', ['feature-state', 'verdict'], 'unknown'], 1, 0] },
    });
  });

  it('draws borders of districts heavier than those of neighbourhoods at every zoom', () => {
    const widths = (id: string) => {
      const found = layer(id);
      const width = found?.type === 'line' ? found.paint?.['line-width'] : null;
      return Array.isArray(width) ? [width[4], width[6]].map(Number) : [];
    };
    const [district, area] = [widths('district-outline'), widths('area-outline')];
    expect(district).toHaveLength(2);
    expect(district[0]).toBeGreaterThan(area[0]);
    expect(district[1]).toBeGreaterThan(area[1]);
  });

  it('lets areas and places be found by their own codes', () => {
    expect(style.sources.areas).toMatchObject({ promoteId: 'code' });
    expect(style.sources.places).toMatchObject({ promoteId: 'id' });
  });
});

describe('the style of a country', () => {
  const style = coverageStyle(samplePalette, { areaTiles: '/tiles/areas.json' });
  const layer = (id: string) => style.layers.find((one) => one.id === id);

  it('draws areas and their names from tiles, and finds them by their codes', () => {
    expect(style.sources.areas).toMatchObject({
      type: 'vector',
      url: '/tiles/areas.json',
      promoteId: 'code',
    });
    expect(layer('area-fill')).toMatchObject({ source: 'areas', 'source-layer': 'neighbourhood' });
    expect(layer('area-label')).toMatchObject({ source: 'areas', 'source-layer': 'area_label' });
    expect(layer('municipality-outline')).toMatchObject({ source: 'areas', 'source-layer': 'municipality' });
  });

  it('follows the state of neighbourhoods in no more than two layers where all of them are in sight', () => {
    const followers = style.layers.filter(
      (one) =>
        'source' in one &&
        one.source === 'areas' &&
        (one.minzoom ?? 0) < 8 &&
        JSON.stringify(one.paint ?? {}).includes('feature-state'),
    );
    expect(followers.map(({ id }) => id)).toEqual(['area-fill', 'area-hatch']);
  });

  it('names municipalities itself, so the basemap names no towns', () => {
    expect(layer('town-name')).toBeUndefined();
    expect(JSON.stringify(layer('village-name'))).not.toContain('neighbourhood');
  });
});
