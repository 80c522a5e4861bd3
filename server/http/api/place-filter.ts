// Which places a caller asks for, in the words of the store.
import type { PlaceTileQuery } from '../../contract/place.ts';
import type { PlaceFilter } from '../../store/place-filter.ts';

/** What is not asked for is left out, so that the same question is the same text. */
export function readPlaceFilter(query: PlaceTileQuery): PlaceFilter {
  const {
    q,
    kind,
    function: doing,
    activity,
    language,
    wheelchair,
    free,
    neighbourhood,
    municipality,
  } = query;
  return {
    ...(q !== undefined && { q }),
    ...(kind !== undefined && { kinds: kind.split(',') }),
    ...(doing !== undefined && { functions: doing.split(',') }),
    ...(activity !== undefined && { activities: activity.split(',') }),
    ...(language !== undefined && { languages: language.split(',') }),
    ...(wheelchair !== undefined && { wheelchair }),
    ...(free !== undefined && { free: true as const }),
    ...(neighbourhood !== undefined && { neighbourhood }),
    ...(municipality !== undefined && { municipality }),
  };
}
