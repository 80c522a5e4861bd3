// Does what the visitor meant: opens a place, sets a filter, or looks from where they said.
import type { SearchResult } from '../../../server/contract/search.ts';
import { emptyFinder, type FinderState, type PlaceFunction } from '../store/finder-slice.ts';
import { useStore } from '../store/store.ts';
import type { Suggestion } from './suggestions.ts';

export function useChooseSuggestion(): (suggestion: Suggestion) => void {
  const changeFinder = useStore((state) => state.changeFinder);
  const setTravelOrigin = useStore((state) => state.setTravelOrigin);
  return (suggestion) => {
    if (suggestion.kind === 'text') {
      changeFinder({ text: suggestion.text, selectedPlaceId: null });
      return;
    }
    const { kind, id, title, lonLat, what, where } = suggestion.result;
    if (kind === 'place') {
      // A filter could leave out the very place that was asked for.
      const { view } = useStore.getState().finder;
      changeFinder({ ...emptyFinder, view, selectedPlaceId: id });
      return;
    }
    changeFinder({ ...(what && filterOf(what)), text: '', selectedPlaceId: null });
    const origin = where ?? (kind === 'what' || lonLat === null ? null : { title, lonLat });
    if (origin) setTravelOrigin({ lonLat: origin.lonLat, name: origin.title, isVisitor: false });
  };
}

function filterOf({ filter, id }: NonNullable<SearchResult['what']>): Partial<FinderState> {
  if (filter === 'functions') return { function: id as PlaceFunction };
  return { [filter]: [id] };
}
