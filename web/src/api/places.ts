// Asks for places of the catalogue: all, a page of those that fit a filter, or how many do.
import type { Place, PlaceCounts, PlaceList } from '../../../server/contract/place.ts';
import { type Answer, request } from './request.ts';

const pageSize = 1000;

/** Every place that fits, page after page. A problem on any page is the answer: half a list would look like a whole one. */
export async function fetchPlaces(
  filter = new URLSearchParams(),
  signal?: AbortSignal,
): Promise<Answer<Place[]>> {
  const places: Place[] = [];
  let cursor: string | null = null;
  let version: string | null = null;
  do {
    const page: Answer<PlaceList> = await fetchPlacePage(filter, { limit: pageSize, cursor }, signal);
    if (!page.ok) return page;
    places.push(...page.data.places);
    version = page.version;
    cursor = page.data.next;
  } while (cursor);
  return { ok: true, data: places, version };
}

interface PageWanted {
  limit: number;
  /** `next` of the page before; `null`: the first. */
  cursor: string | null;
}

/** `filter`: in the words of the API. */
export function fetchPlacePage(
  filter: URLSearchParams,
  { limit, cursor }: PageWanted,
  signal?: AbortSignal,
): Promise<Answer<PlaceList>> {
  const query = new URLSearchParams(filter);
  query.set('limit', String(limit));
  if (cursor !== null) query.set('cursor', cursor);
  return request(`/api/v1/places?${query}`, { signal });
}

export const fetchPlaceCounts = (
  filter: URLSearchParams,
  signal?: AbortSignal,
): Promise<Answer<PlaceCounts>> => request(withQuery('/api/v1/place-counts', filter), { signal });

export const fetchPlace = (id: string, signal?: AbortSignal): Promise<Answer<Place>> =>
  request(`/api/v1/places/${encodeURIComponent(id)}`, { signal });

const withQuery = (path: string, query: URLSearchParams) => (query.size > 0 ? `${path}?${query}` : path);

/** Where the tiles of what fits are described. Whole, as a worker that fetches tiles knows no page to which an address could be relative. */
export const placeTilesAt = (query: string): string =>
  new URL(query === '' ? '/tiles/places.json' : `/tiles/places.json?${query}`, location.origin).href;
