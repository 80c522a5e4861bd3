// The finder's state as the query of its address, both ways, so that a link reopens what the sender saw.
import type { FinderState, PlaceFunction } from './finder-slice.ts';

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

/** Without question mark; empty when there is nothing to tell. */
export function writeFinderUrl(finder: FinderState): string {
  const query = new URLSearchParams();
  if (finder.text) query.set('q', finder.text);
  if (finder.function) query.set('function', finder.function);
  if (finder.kinds.length > 0) query.set('kind', finder.kinds.join(','));
  if (finder.neighbourhoodCode) query.set('neighbourhood', finder.neighbourhoodCode);
  if (finder.selectedPlaceId) query.set('place', finder.selectedPlaceId);
  if (finder.view === 'map') query.set('view', 'map');
  return query.toString().replaceAll('%2C', ',');
}
