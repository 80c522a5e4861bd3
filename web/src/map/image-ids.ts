// Names of the images that a style asks for. A name holds all that is needed to draw the image when it is first wanted.
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../theme/palette.ts';
import { type KindSign, kindPictograms, type MarkerShape } from './pictograms/kind-signs.ts';
import type { PictogramName } from './pictograms/pictograms.ts';

export type WantedImage =
  | { image: 'hatch'; colour: string }
  | { image: 'marker'; fill: string; halo: string; line: string; sign: KindSign }
  | { image: 'cluster'; fill: string; halo: string; line: string; counts: Map<PictogramName, number> };

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

/** The plate of a cluster, by the counts that its feature has under the name of each pictogram. */
export function clusterImageId({ markerHalo, marker }: Palette): ExpressionSpecification {
  const counts = kindPictograms.flatMap((name, at) => [at === 0 ? name : `,${name}`, ':', ['get', name]]);
  return [
    'concat',
    ['cluster', markerHalo, marker, marker, ''].join(separator),
    ...counts,
  ] as unknown as ExpressionSpecification;
}

/** How a feature says which marker it wants. */
export const signProperty = ({ shape, pictogram }: KindSign) => `${shape}${separator}${pictogram}`;

/** `null` when the name is none of ours. */
export function readImageId(id: string): WantedImage | null {
  const [image, ...parts] = id.split(separator);
  if (image === 'hatch') return { image, colour: parts[0] };
  if (image !== 'marker' && image !== 'cluster') return null;
  const [fill, halo, line, shape, pictogram] = parts;
  if (image === 'cluster') return { image, fill, halo, line, counts: readCounts(shape) };
  return {
    image,
    fill,
    halo,
    line,
    sign: { shape: shape as MarkerShape, pictogram: pictogram as PictogramName },
  };
}

/** `house:3,book:0` */
function readCounts(text: string): Map<PictogramName, number> {
  const entries = text.split(',').map((entry) => entry.split(':'));
  return new Map(entries.map(([name, count]) => [name as PictogramName, Number(count)]));
}
