// Clusters say which kinds of place they hold, and how many of each.
import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { clustering } from '../../../server/domain/places/place-tile-set.ts';
import { clusterImageId, readImageId } from '../../../web/src/map/image-ids.ts';
import { placesStyle } from '../../../web/src/map/map-style.ts';
import { clusterCells } from '../../../web/src/map/pictograms/cluster-cells.ts';
import { kindSign, signedKinds } from '../../../web/src/map/pictograms/kind-signs.ts';
import type { PictogramName } from '../../../web/src/map/pictograms/pictograms.ts';
import { clusterSource } from '../../../web/src/map/sources.ts';
import { samplePalette } from './sample-palette.ts';

const counts = (known: Partial<Record<PictogramName, number>>) =>
  new Map(Object.entries(known) as [PictogramName, number][]);

describe('a plate', () => {
  it('shows the kinds with most places first', () => {
    expect(clusterCells(counts({ book: 1, house: 3, heart: 0 }))).toEqual([
      { pictogram: 'house', text: '3' },
      { pictogram: 'book', text: '1' },
    ]);
  });

  it('has room for four kinds', () => {
    const cells = clusterCells(counts({ house: 1, book: 1, heart: 1, cup: 1 }));
    expect(cells.map(({ pictogram }) => pictogram)).toEqual(['house', 'book', 'heart', 'cup']);
  });

  it('counts the places of all further kinds together', () => {
    const cells = clusterCells(counts({ house: 5, book: 4, heart: 3, cup: 2, leaf: 2 }));
    expect(cells.map(({ text }) => text)).toEqual(['5', '4', '3', '+4']);
    expect(cells[3].pictogram).toBeNull();
  });

  it('counts thousands, and stays small where there are more', () => {
    expect(clusterCells(counts({ house: 4321 }))[0].text).toBe('4321');
    expect(clusterCells(counts({ house: 43210 }))[0].text).toBe('9999+');
  });
});

describe('the image of a cluster', () => {
  it('is named after the counts of its feature', () => {
    const parsed = createExpression(clusterImageId(samplePalette), 'layers[0].layout.icon-image');
    if (parsed.result !== 'success') throw new Error(JSON.stringify(parsed.value));
    const counts = { 'community-centre': 3, library: 0, 'sewing-circle': 2 };
    const feature = { type: 1 as const, properties: { ...counts, point_count: 5 } };
    const wanted = readImageId(String(parsed.value.evaluate({ zoom: 11 }, feature)));
    expect(wanted).toMatchObject({ image: 'cluster', fill: samplePalette.markerHalo });
    const read = wanted?.image === 'cluster' ? wanted.counts : new Map();
    expect([...read].filter(([, count]) => count > 0)).toEqual([
      ['house', 3],
      ['dot', 2],
    ]);
  });
});

describe('the source of clusters', () => {
  it('counts every kind that has a drawing of its own, and no drawing has two kinds', () => {
    const { clusterProperties } = clusterSource({});
    expect(Object.keys(clusterProperties ?? {}).sort()).toEqual(signedKinds.map(([kind]) => kind).sort());
    const drawings = signedKinds.map(([, { pictogram }]) => pictogram);
    expect(new Set([...drawings, kindSign('sewing-circle').pictogram]).size).toBe(drawings.length + 1);
  });

  it('joins as the server does where places come as tiles', () => {
    expect(clusterSource({})).toMatchObject({
      clusterMaxZoom: clustering.upToZoom,
      clusterRadius: clustering.radiusPx,
      clusterMinPoints: clustering.fewest,
    });
    const { sources, layers } = placesStyle(samplePalette, { placeTiles: '/tiles/places.json' });
    expect(sources['place-tiles']).toMatchObject({ type: 'vector', url: '/tiles/places.json' });
    expect(sources).not.toHaveProperty('place-clusters');
    for (const id of ['place-dot', 'place-symbol', 'place-cluster']) {
      expect(layers.find((one) => one.id === id)).toMatchObject({
        source: 'place-tiles',
        'source-layer': 'place',
      });
    }
    expect(layers.find(({ id }) => id === 'place-marked')).toMatchObject({ source: 'places' });
  });

  it('leaves the chosen place and the one under the pointer to a source without clusters', () => {
    const { layers } = placesStyle(samplePalette, {});
    const sourceOf = (id: string) => {
      const layer = layers.find((one) => one.id === id);
      return layer && 'source' in layer ? layer.source : null;
    };
    expect(sourceOf('place-marked')).toBe('places');
    expect(sourceOf('place-cluster')).toBe('place-clusters');
  });
});
