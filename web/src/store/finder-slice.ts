// What a visitor of the finder asked for, and the place they look at.
import type { StateCreator } from 'zustand';
import type { Place } from '../../../server/contract/place.ts';
import type { Weekday } from '../../../server/domain/places/calendar-date.ts';
import { keepSame } from './keep-same.ts';

export type PlaceFunction = Place['functions'][number];

/** Now, this evening, or a coming day at a time on Dutch clocks, such as `wed-10:00`. */
export type OpenAt = 'now' | 'evening' | `${Weekday}-${string}`;

export interface FinderFilters {
  /** As typed. */
  text: string;
  function: PlaceFunction | null;
  /** Any of these; none: all. */
  activities: string[];
  /** Any of these; none: all. */
  kinds: string[];
  /** Codes: someone is surely helped in any of these; none: all. */
  languages: string[];
  neighbourhoodCode: string | null;
  /** Only by a link; `null`: all of them, and what lies across their borders. */
  municipalityCode: string | null;
  /** `null`: at any time. */
  openAt: OpenAt | null;
  /** Only where one can surely come in with a wheelchair. */
  wheelchair: boolean;
  /** Only where one surely pays nothing to come in. */
  free: boolean;
  /** No further than this from where the visitor is; without that it filters nothing. `null`: however far. */
  withinMinutes: number | null;
}

export interface FinderState extends FinderFilters {
  selectedPlaceId: string | null;
  /** On a narrow screen one of the two; a wide screen shows both. */
  view: 'list' | 'map';
}

export const emptyFinder: FinderState = {
  text: '',
  function: null,
  activities: [],
  kinds: [],
  languages: [],
  neighbourhoodCode: null,
  municipalityCode: null,
  openAt: null,
  wheelchair: false,
  free: false,
  withinMinutes: null,
  selectedPlaceId: null,
  view: 'list',
};

export interface FinderSlice {
  finder: FinderState;
  /** What changes nothing draws nothing. */
  changeFinder(change: Partial<FinderState>): void;
  /** Opens a place, or closes it when it is the open one. */
  toggleFinderPlace(placeId: string): void;
  clearFinderFilters(): void;
}

export const createFinderSlice: StateCreator<FinderSlice> = (set) => ({
  finder: emptyFinder,
  changeFinder: (change) => set(({ finder }) => ({ finder: keepSame(finder, { ...finder, ...change }) })),
  toggleFinderPlace: (placeId) =>
    set(({ finder }) => ({
      finder: { ...finder, selectedPlaceId: finder.selectedPlaceId === placeId ? null : placeId },
    })),
  clearFinderFilters: () =>
    set(({ finder }) => ({
      finder: { ...emptyFinder, selectedPlaceId: finder.selectedPlaceId, view: finder.view },
    })),
});
