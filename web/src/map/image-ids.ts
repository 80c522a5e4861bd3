// Names of the images that a style asks for. A name holds all that is needed to draw the image when it is first wanted.
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../theme/palette.ts';
import type { KindSign, MarkerShape } from './pictograms/kind-signs.ts';
import type { PictogramName } from './pictograms/pictograms.ts';

export type WantedImage =
  | { image: 'hatch'; colour: string }
  | { image: 'marker'; fill: string; halo: string; line: string; sign: KindSign };

/** Occurs in no CSS colour. */
const separator = '|';

export const hatchImageId = (palette: Palette) => ['hatch', palette.hatch].join(separator);

/** The image of a place, by the `sign` of its feature. */
export function markerImageId(palette: Palette, state: 'plain' | 'selected'): ExpressionSpecification {
  const colours =
    state === 'plain'
      ? [palette.marker, palette.markerHalo, palette.onMarker]
      : [palette.accent, palette.markerHalo, palette.onAccent];
  return ['concat', ['marker', ...colours, ''].join(separator), ['get', 'sign']];
}

/** A light plate, so that a station is not taken for a place. */
export const stationImageId = ({ mapLabelHalo, mapStreetLabel }: Palette) =>
  ['marker', mapLabelHalo, mapStreetLabel, mapStreetLabel, signProperty(stationSign)].join(separator);

const stationSign: KindSign = { shape: 'plate', pictogram: 'train' };

/** How a feature says which marker it wants. */
export const signProperty = ({ shape, pictogram }: KindSign) => `${shape}${separator}${pictogram}`;

/** `null` when the name is none of ours. */
export function readImageId(id: string): WantedImage | null {
  const [image, ...parts] = id.split(separator);
  if (image === 'hatch') return { image, colour: parts[0] };
  if (image !== 'marker') return null;
  const [fill, halo, line, shape, pictogram] = parts;
  return {
    image,
    fill,
    halo,
    line,
    sign: { shape: shape as MarkerShape, pictogram: pictogram as PictogramName },
  };
}
