// What a visitor of the finder asked for, and the place they look at.
import type { StateCreator } from 'zustand';
import type { Place } from '../../../server/contract/place.ts';

export type PlaceFunction = Place['functions'][number];

export interface FinderFilters {
  /** As typed. */
  text: string;
  function: PlaceFunction | null;
  /** Any of these; none: all. */
  kinds: string[];
  neighbourhoodCode: string | null;
}

export interface FinderState extends FinderFilters {
  selectedPlaceId: string | null;
  /** On a narrow screen one of the two; a wide screen shows both. */
  view: 'list' | 'map';
}

export const emptyFinder: FinderState = {
  text: '',
  function: null,
  kinds: [],
  neighbourhoodCode: null,
  selectedPlaceId: null,
  view: 'list',
};

export interface FinderSlice {
  finder: FinderState;
  changeFinder(change: Partial<FinderState>): void;
  /** Opens a place, or closes it when it is the open one. */
  toggleFinderPlace(placeId: string): void;
  clearFinderFilters(): void;
}

export const createFinderSlice: StateCreator<FinderSlice> = (set) => ({
  finder: emptyFinder,
  changeFinder: (change) => set(({ finder }) => ({ finder: { ...finder, ...change } })),
  toggleFinderPlace: (placeId) =>
    set(({ finder }) => ({
      finder: { ...finder, selectedPlaceId: finder.selectedPlaceId === placeId ? null : placeId },
    })),
  clearFinderFilters: () =>
    set(({ finder }) => ({
      finder: { ...emptyFinder, selectedPlaceId: finder.selectedPlaceId, view: finder.view },
    })),
});
