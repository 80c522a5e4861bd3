// Names of images: what goes in must come out, for every sign and any notation of a colour.
import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { hatchImageId, markerImageId, readImageId } from '../../../web/src/map/image-ids.ts';
import { kindSign } from '../../../web/src/map/pictograms/kind-signs.ts';
import { samplePalette } from './sample-palette.ts';

const palette = { ...samplePalette, marker: 'rgb(28 25 23 / 50%)', hatch: 'hsl(0, 10%, 20%)' };

describe('names of images', () => {
  it('say of a marker its colours, shape and pictogram', () => {
    const sign = kindSign('library');
    const parsed = createExpression(markerImageId(palette, 'plain'), 'layers[0].layout.icon-image');
    expect(parsed.result).toBe('success');
    if (parsed.result !== 'success') return;
    const feature = { type: 1 as const, properties: { kind: 'library' } };
    const id = parsed.value.evaluate({ zoom: 12 }, feature);
    expect(readImageId(String(id))).toEqual({
      image: 'marker',
      fill: palette.marker,
      halo: palette.markerHalo,
      line: palette.onMarker,
      sign,
    });
  });

  it('say of a hatch its colour', () => {
    expect(readImageId(hatchImageId(palette))).toEqual({ image: 'hatch', colour: palette.hatch });
  });

  it('are told from those of others', () => {
    expect(readImageId('airport-15')).toBeNull();
  });
});
