// What the finder shows: the places that fit, and what its filters need to show, however many places there are.
import type { NeighbourhoodName } from '../../../server/contract/area.ts';
import type { Place } from '../../../server/contract/place.ts';
import type { Problem } from '../api/problem.ts';
import type { FilterCounts } from './count-filters.ts';
import type { CountedDrop } from './filters.ts';

export interface FoundPlaces {
  state: { status: 'loading' } | { status: 'ready' } | { status: 'failed'; problem: Problem };
  /** Those that are at hand, in the order of the list. */
  places: readonly Place[];
  /** How many fit. */
  total: number;
  /** Nothing was asked for, and there is nothing. */
  isEmptyCatalogue: boolean;
  selected: Place | null;
  /** The chosen place is not in the catalogue. */
  selectedIsGone: boolean;
  counts: FilterCounts;
  /** Minutes on the way from where the visitor is, by a place's id; `null`: nobody knows from where. */
  minutesTo: ReadonlyMap<string, number> | null;
  /** When nothing fits: the filters that, left out alone, give something; the most first. */
  drops: readonly CountedDrop[];
  /** By code: all with a place in them, or of a country with many those of the places at hand. */
  neighbourhoods: ReadonlyMap<string, NeighbourhoodName>;
  /** Address of the tiles of all that fit; `null`: all are at hand. */
  tiles: string | null;
  /** Has more of them come to hand; `null`: all are. */
  more: (() => void) | null;
  retry(): void;
}
