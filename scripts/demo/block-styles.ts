// How each kind of quarter is cut into streets and blocks, and how its houses stand.
import type { Style } from './districts.ts';
import type { Highway } from './town-plan.ts';

export interface BlockStyle {
  /** Block size aimed at, metres from street to street, and along the street. */
  depth: number;
  length: number;
  /** Bend of a street as part of its length, and how far a cut strays from where it should be. */
  bend: number;
  stray: number;
  highway: Highway;
  /** Part of the blocks that are playground, park or pond. */
  green?: number;
  /** Blocks under this many m² are cut by cul-de-sacs that go on as a footpath. */
  culDeSacUnder?: number;
  /** Blocks over this many m² are first cut by a canal with a street on both sides. */
  canalOver?: number;
  houses?: HouseStyle;
}

export interface HouseStyle {
  /** Metres. */
  width: number;
  depth: number;
  /** From the middle of the street to the front. */
  setback: number;
  /** Houses in a row, fewest and most, and the gap after a row. */
  row: [fewest: number, most: number];
  gap: number;
  /** Part of the houses with a second address upstairs. */
  upstairs: number;
  /** Part of the blocks that hold flats amid grass. */
  flats: number;
}

export const blockStyles: Record<Style, BlockStyle | null> = {
  centre: {
    depth: 84,
    length: 118,
    bend: 0.15,
    stray: 0.3,
    highway: 'residential',
    green: 0.02,
    houses: { width: 7, depth: 13, setback: 5, row: [2, 12], gap: 0, upstairs: 0, flats: 0 },
  },
  nineteenth: {
    depth: 64,
    length: 175,
    bend: 0.015,
    stray: 0.08,
    highway: 'residential',
    green: 0.15,
    houses: { width: 8, depth: 10, setback: 7.5, row: [5, 12], gap: 4, upstairs: 0.02, flats: 0 },
  },
  garden: {
    depth: 74,
    length: 180,
    bend: 0.12,
    stray: 0.14,
    highway: 'residential',
    green: 0.12,
    houses: { width: 7.2, depth: 9, setback: 11, row: [2, 6], gap: 7, upstairs: 0, flats: 0 },
  },
  postwar: {
    depth: 118,
    length: 215,
    bend: 0.03,
    stray: 0.1,
    highway: 'residential',
    green: 0.26,
    houses: { width: 6.6, depth: 9, setback: 13, row: [5, 9], gap: 14, upstairs: 0, flats: 0.3 },
  },
  woonerf: {
    depth: 70,
    length: 125,
    bend: 0.08,
    stray: 0.16,
    highway: 'residential',
    culDeSacUnder: 42_000,
    green: 0.25,
    houses: { width: 8.2, depth: 9.5, setback: 11, row: [3, 7], gap: 9, upstairs: 0, flats: 0 },
  },
  vinex: {
    depth: 84,
    length: 200,
    bend: 0.1,
    stray: 0.1,
    highway: 'residential',
    canalOver: 62_000,
    green: 0.25,
    houses: { width: 8.8, depth: 10, setback: 11, row: [2, 6], gap: 11, upstairs: 0, flats: 0 },
  },
  industrial: { depth: 130, length: 230, bend: 0.02, stray: 0.1, highway: 'unclassified' },
  village: {
    depth: 80,
    length: 160,
    bend: 0.13,
    stray: 0.2,
    highway: 'residential',
    houses: { width: 8.4, depth: 10, setback: 11, row: [1, 3], gap: 9, upstairs: 0, flats: 0 },
  },
  park: { depth: 120, length: 170, bend: 0.22, stray: 0.2, highway: 'footway' },
  sports: { depth: 110, length: 150, bend: 0, stray: 0.05, highway: 'footway' },
  polder: null,
  lake: null,
};
