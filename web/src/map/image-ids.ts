// Names of the images that a style asks for. A name holds all that is needed to draw the image when it is first wanted.
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../theme/palette.ts';
import { type KindSign, type MarkerShape, otherSign, signedKinds } from './pictograms/kind-signs.ts';
import type { PictogramName } from './pictograms/pictograms.ts';

export type WantedImage =
  | { image: 'hatch'; colour: string }
  | { image: 'marker'; fill: string; halo: string; line: string; sign: KindSign }
  | { image: 'cluster'; fill: string; halo: string; line: string; counts: Map<PictogramName, number> };

/** Occurs in no CSS colour. */
const separator = '|';

/** In the name of an image. */
const signText = ({ shape, pictogram }: KindSign) => `${shape}${separator}${pictogram}`;

const signOfKind = [
  'match',
  ['get', 'kind'],
  ...signedKinds.flatMap(([kind, sign]) => [kind, signText(sign)]),
  signText(otherSign),
] as unknown as ExpressionSpecification;

export const hatchImageId = (palette: Palette) => ['hatch', palette.hatch].join(separator);

/** The image of a place, by the `kind` of its feature. */
export function markerImageId(palette: Palette, state: 'plain' | 'selected'): ExpressionSpecification {
  const colours =
    state === 'plain'
      ? [palette.marker, palette.markerHalo, palette.onMarker]
      : [palette.accent, palette.markerHalo, palette.onAccent];
  return ['concat', ['marker', ...colours, ''].join(separator), signOfKind];
}

/** A light plate, so that a station is not taken for a place. */
export const stationImageId = ({ mapLabelHalo, mapStreetLabel }: Palette) =>
  ['marker', mapLabelHalo, mapStreetLabel, mapStreetLabel, signText(stationSign)].join(separator);

const stationSign: KindSign = { shape: 'plate', pictogram: 'train' };

/** The plate of a cluster, by the counts that its feature has under the name of each kind; a kind without is not there. */
export function clusterImageId({ markerHalo, marker }: Palette): ExpressionSpecification {
  const ofKinds = signedKinds.map(([kind]) => ['coalesce', ['get', kind], 0]);
  const counts = signedKinds.flatMap(([, { pictogram }], at) => [`${pictogram}:`, ofKinds[at], ',']);
  const others = ['-', ['get', 'point_count'], ['+', ...ofKinds]];
  return [
    'concat',
    ['cluster', markerHalo, marker, marker, ''].join(separator),
    ...counts,
    `${otherSign.pictogram}:`,
    others,
  ] as unknown as ExpressionSpecification;
}

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
