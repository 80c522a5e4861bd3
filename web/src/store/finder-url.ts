// The finder's state as the query of its address, both ways, so that a link reopens what the sender saw. Where the visitor is never stands in it.
import { weekdays } from '../../../server/domain/places/calendar-date.ts';
import type { FinderFilters, FinderState, OpenAt, PlaceFunction } from './finder-slice.ts';

const functions: readonly PlaceFunction[] = ['meet', 'learn', 'relax', 'support'];
const longestText = 200;
const dayAndTime = new RegExp(`^(${weekdays.join('|')})-([01][0-9]|2[0-3]):[0-5][0-9]$`);

/** Reads what it knows and ignores the rest, so that an old or broken link still opens the finder. */
export function readFinderUrl(search: string): FinderState {
  const query = new URLSearchParams(search);
  const list = (name: string) => [...new Set((query.get(name) ?? '').split(',').filter(Boolean))];
  return {
    text: (query.get('q') ?? '').slice(0, longestText),
    function: functions.find((known) => known === query.get('function')) ?? null,
    activities: list('activity'),
    kinds: list('kind'),
    languages: list('spoken').filter(isCode),
    neighbourhoodCode: query.get('neighbourhood') || null,
    municipalityCode: query.get('municipality') || null,
    openAt: readOpenAt(query.get('open') ?? ''),
    wheelchair: query.get('wheelchair') === 'yes',
    free: query.get('free') === 'true',
    withinMinutes: null,
    selectedPlaceId: query.get('place') || null,
    view: query.get('view') === 'map' ? 'map' : 'list',
  };
}

const isCode = (text: string) => /^[a-z]{2,3}$/.test(text);

const readOpenAt = (text: string): OpenAt | null =>
  text === 'now' || text === 'evening' || dayAndTime.test(text) ? (text as OpenAt) : null;

/**
 * The filters that address and API have in common, in the words of both but for one: in an address `language` is that of the page,
 * as of a frame.
 */
export function filtersAsQuery(filters: FinderFilters, nameOfLanguages: 'language' | 'spoken' = 'language') {
  const {
    text,
    function: doing,
    activities,
    kinds,
    languages,
    neighbourhoodCode,
    municipalityCode,
    wheelchair,
    free,
  } = filters;
  const query = new URLSearchParams();
  if (text) query.set('q', text);
  if (doing) query.set('function', doing);
  if (activities.length > 0) query.set('activity', activities.join(','));
  if (kinds.length > 0) query.set('kind', kinds.join(','));
  if (languages.length > 0) query.set(nameOfLanguages, languages.join(','));
  if (neighbourhoodCode) query.set('neighbourhood', neighbourhoodCode);
  if (municipalityCode) query.set('municipality', municipalityCode);
  if (wheelchair) query.set('wheelchair', 'yes');
  if (free) query.set('free', 'true');
  return query;
}

/** A text with a digit in it may be where someone lives. */
const mayBeAddress = (text: string) => /\p{N}/u.test(text);

/** Without question mark; empty when there is nothing to tell. */
export function writeFinderUrl(finder: FinderState): string {
  const query = filtersAsQuery(finder, 'spoken');
  if (mayBeAddress(finder.text)) query.delete('q');
  if (finder.openAt) query.set('open', finder.openAt);
  if (finder.selectedPlaceId) query.set('place', finder.selectedPlaceId);
  if (finder.view === 'map') query.set('view', 'map');
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}
