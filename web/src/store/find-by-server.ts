// Asks the server which places fit, where there are too many to hold: by name, or nearest first from where the visitor is.
import type { NearbyPlaces } from '../../../server/contract/nearby-places.ts';
import type { PlaceCounts, PlaceCountsQuery, PlaceList } from '../../../server/contract/place.ts';
import { dutchMoment } from '../../../server/domain/places/calendar-date.ts';
import { fetchNearbyPlaces } from '../api/nearby-places.ts';
import { fetchPlacePage } from '../api/places.ts';
import type { Answer } from '../api/request.ts';
import { openAtForApi } from '../finder/asked-moment.ts';
import { type CountedDrop, dropsOf, type FilterName, usefulDrops } from '../finder/filters.ts';
import type { FinderFilters } from './finder-slice.ts';
import { filtersAsQuery } from './finder-url.ts';
import { farthestMinutes, type TravelMode, type TravelOrigin } from './travel-slice.ts';

export const pageSize = 100;

const nothing: PlaceList = { places: [], total: 0, next: null };
/** Nearest first there is one page, and no more. */
const mostNearby = 200;

export interface FoundPage extends PlaceList {
  /** The whole question in the words of the API, where there may be a next page. */
  asked: string;
  /** Nearest first from where the visitor is, with the minutes by id; `null`: by name. */
  minutesTo: ReadonlyMap<string, number> | null;
  /** By which they are. */
  mode: TravelMode | null;
}

export async function findByName(filters: FinderFilters, signal: AbortSignal): Promise<Answer<FoundPage>> {
  const query = placeQueryOf(filters);
  const page = orNothing(await fetchPlacePage(query, { limit: pageSize, cursor: null }, signal), query);
  return page.ok
    ? { ...page, data: { ...page.data, minutesTo: null, mode: null, asked: query.toString() } }
    : page;
}

/** What is near is not found by words, nor in one area. */
export const canBeNearby = ({ text, neighbourhoodCode, municipalityCode }: FinderFilters) =>
  text.trim() === '' && neighbourhoodCode === null && municipalityCode === null;

export async function findNearby(
  filters: FinderFilters,
  { lonLat: [lon, lat] }: TravelOrigin,
  mode: TravelMode,
  signal: AbortSignal,
  limit = mostNearby,
): Promise<Answer<FoundPage>> {
  const { function: doing, activities, kinds, languages, wheelchair, free, openAt, withinMinutes } = filters;
  const answer = await fetchNearbyPlaces(
    {
      origin: { lonLat: [lon, lat] },
      mode,
      maxMinutes: Math.min(withinMinutes ?? farthestMinutes[mode], farthestMinutes[mode]),
      limit,
      filter: {
        ...(doing && { functions: [doing] }),
        ...(activities.length > 0 && { activities }),
        ...(kinds.length > 0 && { kinds }),
        ...(languages.length > 0 && { languages }),
        ...(wheelchair && { wheelchair: 'yes' as const }),
        ...(free && { free: true as const }),
        ...(openAt && {
          openAt: openAtForApi(openAt, dutchMoment(new Date())),
          openAtUnknown: 'include' as const,
        }),
      },
    },
    signal,
  );
  return answer.ok ? { ...answer, data: toPage(answer.data) } : answer;
}

const toPage = ({ places, total, mode }: NearbyPlaces): FoundPage => ({
  places: places.map(({ place }) => place),
  total,
  next: null,
  minutesTo: new Map(places.map(({ place, minutes }) => [place.id, minutes])),
  mode,
  asked: '',
});

/** The whole question in the words of the API, save from where. */
export function placeQueryOf(filters: FinderFilters): URLSearchParams {
  const query = filtersAsQuery(filters);
  if (filters.openAt === null) return query;
  query.set('openAt', openAtForApi(filters.openAt, dutchMoment(new Date())));
  query.set('openAtUnknown', 'include');
  return query;
}

/** A link may ask for a kind or a neighbourhood that cannot be: then nothing fits, and nothing is broken. */
function orNothing(answer: Answer<PlaceList>, query: URLSearchParams): Answer<PlaceList> {
  const isOfLink = !answer.ok && answer.problem.status === 400 && query.size > 0;
  return isOfLink ? { ok: true, data: nothing, version: null } : answer;
}

const nameInApi: Record<FilterName, keyof PlaceCountsQuery | null> = {
  text: 'q',
  function: 'function',
  activities: 'activity',
  kinds: 'kind',
  languages: 'language',
  neighbourhoodCode: 'neighbourhood',
  municipalityCode: 'municipality',
  openAt: 'openAt',
  wheelchair: 'wheelchair',
  free: 'free',
  // Where places are found by name it filters nothing.
  withinMinutes: null,
};

/** Of places found by name. */
export const dropsIn = ({ without }: PlaceCounts, filters: FinderFilters): CountedDrop[] =>
  usefulDrops(dropsOf(filters).map((drop) => ({ ...drop, count: without[nameInApi[drop.name] ?? ''] ?? 0 })));

/** The counts know no distance, so each is asked for as it would be found. */
export async function dropsNearby(
  filters: FinderFilters,
  origin: TravelOrigin,
  mode: TravelMode,
  signal: AbortSignal,
): Promise<CountedDrop[]> {
  const counted = dropsOf(filters).map(async (drop) => {
    const page = await findNearby({ ...filters, ...drop.change }, origin, mode, signal, 1);
    return { ...drop, count: page.ok ? page.data.total : 0 };
  });
  return usefulDrops(await Promise.all(counted));
}
