// The finder's state as the query of its address, both ways, so that a link reopens what the sender saw.
import type { FinderFilters, FinderState, PlaceFunction } from './finder-slice.ts';

const functions: readonly PlaceFunction[] = ['meet', 'learn', 'relax', 'support'];
const longestText = 200;

/** Reads what it knows and ignores the rest, so that an old or broken link still opens the finder. */
export function readFinderUrl(search: string): FinderState {
  const query = new URLSearchParams(search);
  return {
    text: (query.get('q') ?? '').slice(0, longestText),
    function: functions.find((known) => known === query.get('function')) ?? null,
    kinds: [...new Set((query.get('kind') ?? '').split(',').filter(Boolean))],
    neighbourhoodCode: query.get('neighbourhood') || null,
    selectedPlaceId: query.get('place') || null,
    view: query.get('view') === 'map' ? 'map' : 'list',
  };
}

/** The filters alone, in the words of the address and of the API. */
export function filtersAsQuery({ text, function: doing, kinds, neighbourhoodCode }: FinderFilters) {
  const query = new URLSearchParams();
  if (text) query.set('q', text);
  if (doing) query.set('function', doing);
  if (kinds.length > 0) query.set('kind', kinds.join(','));
  if (neighbourhoodCode) query.set('neighbourhood', neighbourhoodCode);
  return query;
}

/** Without question mark; empty when there is nothing to tell. */
export function writeFinderUrl(finder: FinderState): string {
  const query = filtersAsQuery(finder);
  if (finder.selectedPlaceId) query.set('place', finder.selectedPlaceId);
  if (finder.view === 'map') query.set('view', 'map');
  return query.toString().replaceAll('%2C', ',');
}
