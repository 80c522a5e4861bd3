// What web/src/map/READING.md promises of the basemap: what is shown at which zoom, and that its colours can be read in every flavour.
import { createExpression, featureFilter, latest } from '@maplibre/maplibre-gl-style-spec';
import type { FillLayerSpecification } from 'maplibre-gl';
import { describe, expect, it, test } from 'vitest';
import type { LayerId } from '../../../web/src/map/draw-order.ts';
import { coverageStyle, placesStyle } from '../../../web/src/map/map-style.ts';
import { contrast, difference, flavours, token } from './flavour-tokens.ts';
import { samplePalette } from './sample-palette.ts';

const style = placesStyle(samplePalette, {});

/** Ids of the layers that draw such a feature at a zoom. */
function layersFor(
  sourceLayer: string,
  properties: Record<string, string | number | boolean>,
  zoom: number,
  { drawn = style } = {},
): LayerId[] {
  return drawn.layers.flatMap((layer) => {
    if (!('source-layer' in layer) || layer['source-layer'] !== sourceLayer) return [];
    if (zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? 24)) return [];
    const type = layer.type === 'fill' ? 3 : layer.type === 'line' ? 2 : 1;
    const passes = featureFilter(layer.filter as never, 'layers[0].filter').filter({ zoom }, {
      type,
      properties,
    } as never);
    return passes ? [layer.id as LayerId] : [];
  });
}

describe('at zoom 10', () => {
  it('the town, villages and numbered roads have names, and the ground its colours', () => {
    expect(layersFor('place_name', { kind: 'town', name: 'Stad' }, 10)).toEqual(['town-name']);
    expect(layersFor('place_name', { kind: 'village', name: 'Dorp' }, 10)).toEqual(['village-name']);
    expect(layersFor('street', { kind: 'trunk', ref: 'N899' }, 10)).toContain('road-number');
    expect(layersFor('land', { kind: 'forest' }, 10)).toEqual(['land']);
    expect(layersFor('water', { kind: 'sea' }, 10)).toEqual(['water']);
    expect(layersFor('railway', { kind: 'rail' }, 10)).toEqual(['railway']);
  });

  it('there are no buildings, paths or names of streets', () => {
    expect(layersFor('building', {}, 10)).toEqual([]);
    expect(layersFor('street', { kind: 'cycleway', name: 'Fietspad' }, 10)).toEqual([]);
    expect(layersFor('street', { kind: 'footway' }, 10)).toEqual([]);
    expect(layersFor('street', { kind: 'residential', name: 'Laan' }, 10)).not.toContain('street-name');
  });

  it('names of neighbourhoods wait, so that the name of the town has room', () => {
    const names = style.layers.find(({ id }) => id === 'area-label');
    expect(names?.minzoom).toBeGreaterThan(10);
  });

  it('the town is one patch in the colour of its buildings, and close by each use has its own', () => {
    const land = style.layers.find(({ id }) => id === 'land')!;
    const colour = (land as FillLayerSpecification).paint?.['fill-color'];
    const parsed = createExpression(
      colour,
      'layers[0].paint.fill-color',
      latest.paint_fill['fill-color'] as never,
    );
    if (parsed.result === 'error') throw new Error(String(parsed.value));
    const colourOf = (kind: string, zoom: number) =>
      String(parsed.value.evaluate({ zoom }, { type: 3, properties: { kind } }));
    const one = colourOf('residential', 10);
    expect(colourOf('industrial', 10)).toBe(one);
    expect(colourOf('school', 10)).toBe(one);
    expect(colourOf('forest', 10)).not.toBe(one);
    expect(colourOf('residential', 13)).not.toBe(one);
    expect(colourOf('industrial', 13)).not.toBe(colourOf('residential', 13));
  });

  it('the name of a town stays away from verdicts, and not from places', () => {
    const drawn = coverageStyle(samplePalette, {});
    expect(layersFor('place_name', { kind: 'town', name: 'Stad' }, 10, { drawn })).toEqual([]);
  });
});

describe('at zoom 13', () => {
  it('streets, cycleways, ditches, stations and large names are there', () => {
    expect(layersFor('street', { kind: 'residential' }, 13)).toEqual(['street-casing', 'street']);
    expect(layersFor('street', { kind: 'cycleway' }, 13)).toEqual(['cycleway']);
    expect(layersFor('waterway', { kind: 'ditch' }, 13)).toEqual(['ditch']);
    expect(layersFor('station', { name: 'Halte' }, 13)).toEqual(['station']);
    expect(layersFor('area_name', { kind: 'park', name: 'Park', rank: 2 }, 13)).toEqual(['area-name']);
    expect(layersFor('structure', { kind: 'breakwater' }, 13)).toContain('structure-line');
  });

  it('footways and small names are not yet', () => {
    expect(layersFor('street', { kind: 'footway' }, 13)).toEqual([]);
    expect(layersFor('street', { kind: 'secondary', name: 'Ring' }, 13)).not.toContain('street-name');
    expect(layersFor('area_name', { kind: 'park', name: 'Park', rank: 4 }, 13)).toEqual([]);
  });
});

describe('at zoom 15', () => {
  it('buildings, bridges, piers, squares and names of streets are there', () => {
    expect(layersFor('building', {}, 15)).toContain('building');
    expect(layersFor('street', { kind: 'residential', bridge: true }, 15)).toEqual([
      'street-bridge-casing',
      'street-bridge',
    ]);
    expect(layersFor('street', { kind: 'cycleway', bridge: true }, 15)).toContain('path-bridge-casing');
    expect(layersFor('structure', { kind: 'bridge' }, 15)).toEqual(['structure-bridge']);
    expect(layersFor('structure', { kind: 'pier' }, 15)).toContain('structure-line');
    expect(layersFor('street_area', { kind: 'pedestrian' }, 15)).toEqual(['street-area']);
    expect(layersFor('street', { kind: 'residential', name: 'Laan' }, 15)).toContain('street-name');
    expect(layersFor('area_name', { kind: 'square', name: 'Markt', rank: 4 }, 15)).toEqual(['area-name']);
  });

  it('house numbers and hedges are not yet', () => {
    expect(layersFor('house_number', { number: '1' }, 15)).toEqual([]);
    expect(layersFor('structure', { kind: 'hedge' }, 15)).toEqual([]);
  });
});

test('at zoom 17 house numbers, hedges, trees, steps and the smallest names are there', () => {
  expect(layersFor('house_number', { number: '1' }, 17)).toEqual(['house-number']);
  expect(layersFor('structure', { kind: 'hedge' }, 17)).toEqual(['hedge']);
  expect(layersFor('structure', { kind: 'tree_row' }, 17)).toEqual(['tree-row']);
  expect(layersFor('street', { kind: 'steps', name: 'Trap' }, 17)).toEqual(['steps', 'street-name']);
});

test('over verdicts names of streets, parks and house numbers are ink', () => {
  const drawn = coverageStyle(samplePalette, {});
  for (const id of ['street-name', 'house-number', 'area-name']) {
    const layer = drawn.layers.find((one) => one.id === id);
    const colour = layer?.type === 'symbol' ? layer.paint?.['text-color'] : undefined;
    expect(JSON.stringify(colour), id).toContain(samplePalette.mapLabel);
    expect(JSON.stringify(colour), id).not.toContain(samplePalette.mapStreetLabel);
    expect(JSON.stringify(colour), id).not.toContain(samplePalette.mapGreenLabel);
  }
});

test('footways are dashed and cycleways are not', () => {
  const dashes = (id: LayerId) => {
    const layer = style.layers.find((one) => one.id === id);
    return layer?.type === 'line' ? layer.paint?.['line-dasharray'] : undefined;
  };
  expect(dashes('footway')).toBeDefined();
  expect(dashes('cycleway')).toBeUndefined();
});

describe.each(flavours)('in the %s flavour', (flavour) => {
  const colour = (name: string) => token(flavour, `map-${name}`);
  const apart = (one: string, other: string) => difference(colour(one), colour(other));
  const grounds = [
    'ground',
    'built',
    'work',
    'civic',
    'field',
    'wetland',
    'green',
    'forest',
    'pitch',
    'sand',
  ];

  it.each([
    ['label', [...grounds, 'street', 'main', 'motorway', 'label-halo']],
    ['street-label', [...grounds, 'street', 'label-halo']],
    ['water-label', ['water', 'label-halo']],
    ['green-label', ['green', 'forest', 'wetland', 'label-halo']],
  ])('%s can be read on every ground', (label, under) => {
    for (const ground of under)
      expect(contrast(colour(label), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  it('water is told at a glance from every ground', () => {
    for (const ground of grounds.filter((name) => name !== 'wetland'))
      expect(apart('water', ground), ground).toBeGreaterThan(10);
    expect(apart('water', 'wetland')).toBeGreaterThan(8);
  });

  it('cycleways are told from footways, from streets and from what they lie on', () => {
    for (const other of ['footway', 'street', 'built', 'green', 'field'])
      expect(apart('cycleway', other), other).toBeGreaterThan(20);
  });

  it('streets, squares, buildings and green are seen on built land, and that on the land around', () => {
    for (const other of ['building', 'green']) expect(apart(other, 'built'), other).toBeGreaterThan(4);
    for (const other of ['street', 'pedestrian']) {
      const edge = Math.max(apart(other, 'built'), apart('street-casing', 'built'));
      expect(edge, other).toBeGreaterThan(8);
    }
    expect(apart('built', 'field')).toBeGreaterThan(3);
    expect(apart('forest', 'field')).toBeGreaterThan(8);
  });

  it('the base is quieter than what it is for: markers stand out more than anything drawn on the ground', () => {
    const marker = difference(token(flavour, 'marker'), colour('ground'));
    for (const other of [...grounds, 'water', 'building', 'motorway', 'main', 'cycleway'])
      expect(apart(other, 'ground'), other).toBeLessThan(marker);
  });
});
