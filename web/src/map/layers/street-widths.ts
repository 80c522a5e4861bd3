// How wide streets and paths are drawn: true to scale close by, by importance from afar.
import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl';
import { type PathKind, type StreetKind, streetKinds } from '../basemap-schema.ts';

/** Between these zooms widths grow exponentially, as the land does. */
const zooms = [8, 11, 13, 15, 17, 19];

/** CSS pixels at each zoom; from 15 on near the real width. 0: not to be seen yet. */
const widths: Record<StreetKind, number[]> = {
  motorway: [1, 2.2, 3.6, 7, 18, 46],
  trunk: [0.9, 2, 3.4, 6.4, 17, 44],
  primary: [0.7, 1.7, 3.1, 6, 16, 42],
  secondary: [0.5, 1.4, 2.8, 5.4, 15, 40],
  tertiary: [0.2, 0.9, 2.2, 4.8, 14, 38],
  residential: [0, 0.2, 1.1, 3.8, 13, 36],
  living: [0, 0.2, 1, 3.2, 10, 28],
  pedestrian: [0, 0.2, 1, 3.2, 10, 28],
  service: [0, 0, 0.2, 1.7, 5.5, 16],
};
const pathWidths: Record<PathKind, number[]> = {
  cycleway: [0, 0, 0.6, 1.4, 3.4, 9],
  track: [0, 0, 0.7, 1.2, 2.6, 6],
  footway: [0, 0, 0.5, 1, 2, 5],
  steps: [0, 0, 0.5, 1.4, 3.4, 8],
};
/** CSS pixels of casing on each side. */
const edges = [0, 0.2, 0.35, 0.7, 1, 1.4];
/** A slip road, of the width of its street. */
const linkShare = 0.7;

type Width = DataDrivenPropertyValueSpecification<number>;

export const streetWidth = (): Width => byZoom((at) => ofStreet(at));
/** The street with its casing on both sides. */
export const streetCasingWidth = (): Width => byZoom((at) => ['+', ofStreet(at), 2 * edges[at]]);
export const pathWidth = (kind: PathKind): Width => byZoom((at) => pathWidths[kind][at]);
/** What carries a path over water: `sides` is 2 with the casing on both sides, 1 for the deck alone. */
export const pathDeckWidth = (sides: 1 | 2): Width =>
  byZoom((at) => pathWidths.cycleway[at] + 2 * sides * edges[at]);

const ofStreet = (at: number): ExpressionSpecification => [
  '*',
  ['case', ['has', 'link'], linkShare, 1],
  ['match', ['get', 'kind'], 'motorway', widths.motorway[at], ...others(at), 0],
];

/** Label and output of every kind but the first, which the type of `match` wants by itself. */
const others = (at: number) =>
  streetKinds.slice(1).flatMap((kind) => [kind, widths[kind][at]] as const) as [string, number];

function byZoom(width: (at: number) => ExpressionSpecification | number): Width {
  const [first, ...rest] = zooms.map((zoom, at) => [zoom, width(at)] as const);
  return ['interpolate', ['exponential', 1.6], ['zoom'], ...first, ...(rest.flat() as [number, number])];
}
