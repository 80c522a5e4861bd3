// Asks for the places of the catalogue.
import type { Place, PlaceList } from '../../../server/contract/place.ts';
import { type Answer, request } from './request.ts';

const pageSize = 1000;

/** Every place, page after page. A problem on any page is the answer: half a list would look like a whole one. */
export async function fetchPlaces(signal?: AbortSignal): Promise<Answer<Place[]>> {
  const places: Place[] = [];
  let cursor: string | null = null;
  let version: string | null = null;
  do {
    const query = new URLSearchParams({ limit: String(pageSize), ...(cursor ? { cursor } : {}) });
    const page: Answer<PlaceList> = await request(`/api/v1/places?${query}`, { signal });
    if (!page.ok) return page;
    places.push(...page.data.places);
    version = page.version;
    cursor = page.data.next;
  } while (cursor);
  return { ok: true, data: places, version };
}
