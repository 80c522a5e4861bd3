// Which drawing and which marker shape stand for a kind of place, so that colour is never the only sign.
import type { PictogramName } from './pictograms.ts';

/** Outlines on a 32-pixel grid. The five main kinds have one of their own, the others share the disc. */
export const markerShapes = {
  gable: 'M16 2.5 29 13v15.500H3V13Z',
  tile: 'M4 4h24v24H4Z',
  shield: 'M4 4h24v14L16 29.5 4 18Z',
  hexagon: 'M16 2 28.5 9v14L16 30 3.5 23V9Z',
  heart:
    'M16 30C7.5 23.5 2 18.5 2 11.8 2 7 5.5 4 9.3 4c2.8 0 5.3 1.5 6.7 4 1.4-2.5 3.9-4 6.7-4C26.5 4 30 7 30 11.8 30 18.5 24.5 23.5 16 30Z',
  /** Not of a place: signs of the basemap stand on it. */
  plate: 'M9 3h14a6 6 0 0 1 6 6v14a6 6 0 0 1-6 6H9a6 6 0 0 1-6-6V9a6 6 0 0 1 6-6Z',
  disc: 'M30 16a14 14 0 1 1-28 0 14 14 0 1 1 28 0Z',
} as const;
export type MarkerShape = keyof typeof markerShapes;

export interface KindSign {
  pictogram: PictogramName;
  shape: MarkerShape;
}

const disc = (pictogram: PictogramName): KindSign => ({ pictogram, shape: 'disc' });

const signs: Record<string, KindSign> = {
  'community-centre': { pictogram: 'house', shape: 'gable' },
  library: { pictogram: 'book', shape: 'tile' },
  clubhouse: { pictogram: 'pennant', shape: 'shield' },
  'volunteer-hub': { pictogram: 'hands', shape: 'hexagon' },
  'caregiver-support': { pictogram: 'heart', shape: 'heart' },
  'youth-centre': disc('star'),
  'senior-centre': disc('people'),
  'neighbourhood-garden': disc('leaf'),
  'repair-cafe': disc('wrench'),
  'food-support': disc('basket'),
  'sports-hall': disc('hall'),
  'sports-club': disc('ball'),
  'arts-centre': disc('palette'),
  'toy-library': disc('swing'),
  'walk-in-house': disc('cup'),
  'language-cafe': disc('speech'),
};

/** Kinds with a sign of their own, each with a drawing that no other has. */
export const signedKinds: readonly (readonly [kind: string, sign: KindSign])[] = Object.entries(signs);

/** Of any other kind. */
export const otherSign: KindSign = disc('dot');

/** The sign of a place by its main kind. A kind that the catalogue knows and this table does not is a plain disc. */
export function kindSign(kind: string): KindSign {
  return signs[kind] ?? otherSign;
}

/** How far down the middle of each shape lies, on its grid: a drawing stands in the widest part. */
const middleY: Record<MarkerShape, number> = {
  gable: 18,
  tile: 16,
  shield: 14,
  hexagon: 16,
  heart: 15,
  plate: 16,
  disc: 16,
};

/** Where a pictogram stands in its marker: centred at (16, `middleY`), drawn at `scale`. */
export const pictogramPlace = ({ shape }: KindSign) => ({
  middleY: middleY[shape],
  scale: shape === 'heart' ? 0.5 : 0.62,
});
