// Places: found by text, box, kind and area; as JSON, as GeoJSON for maps, as CSV for spreadsheets.
import { stringify } from 'node:querystring';
import { Type } from 'typebox';
import {
  Place,
  PlaceCounts,
  PlaceCountsQuery,
  PlaceFeatures,
  PlaceList,
  PlaceQuery,
} from '../../contract/place.ts';
import { dutchMoment } from '../../domain/places/calendar-date.ts';
import type { LocatedPlace } from '../../domain/places/place.ts';
import type { PlacePage, PlaceSearch } from '../../store/place-store.ts';
import { StoreError } from '../../store/store-error.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { apiPath } from '../openapi.ts';
import { invalidField, ProblemError } from '../problems.ts';
import { answer, csv, geoJson, json } from './answer.ts';
import { hoursOpenAt, thisEvening, timeNow } from './open-at.ts';
import { readPlaceFilter } from './place-filter.ts';
import { placeOnWire } from './place-on-wire.ts';
import { placesAsCsv } from './places-as-csv.ts';
import { pointFeature } from './point-feature.ts';
import { readBbox } from './read-bbox.ts';

const defaultLimit = 100;

const PlacePath = Type.Object({ id: Type.String({ maxLength: 100, description: 'Id of the place.' }) });

const toSearch = async (query: PlaceQuery, parts: AppParts): Promise<PlaceSearch> => ({
  ...readPlaceFilter(query),
  bbox: readBbox(query.bbox),
  openingHours: await hoursOpenAt(query, parts),
  limit: query.limit ?? defaultLimit,
  after: query.cursor,
});

/** RFC 8288, relative to this server: the same question from the next place on. */
function linkToNext(query: PlaceQuery, cursor: string): string {
  return `<${apiPath}/places?${stringify({ ...query, cursor })}>; rel="next"`;
}

export function placeRoutes(api: Api, parts: AppParts): void {
  const { store, engine } = parts;

  const shown = (places: LocatedPlace[]): Place[] => places.map(placeOnWire(parts));

  async function find(query: PlaceQuery): Promise<PlacePage> {
    const search = await toSearch(query, parts);
    try {
      return store.places.find(search);
    } catch (error) {
      if (error instanceof StoreError && error.code === 'malformed-cursor')
        throw invalidField({ in: 'query', field: 'cursor', detail: error.message });
      throw error;
    }
  }

  api.get(
    '/places',
    {
      schema: {
        operationId: 'listPlaces',
        summary: 'Places, by name, page by page',
        tags: ['Places'],
        querystring: PlaceQuery,
        response: answer('A page; the Link header leads to the next one.', {
          [json]: PlaceList,
          [geoJson]: PlaceFeatures,
          [csv]: Type.String({
            description: 'One row a place, with a header row; lists joined by semicolons.',
          }),
        }),
      },
    },
    async ({ query, format }, reply) => {
      const { places, total, next } = await find(query);
      if (next !== null) reply.header('link', linkToNext(query, next));
      reply.type(format === csv ? 'text/csv; charset=utf-8' : format);
      if (format === csv) return placesAsCsv(places);
      if (format === geoJson)
        return { type: 'FeatureCollection' as const, features: shown(places).map(pointFeature) };
      return { places: shown(places), total, next };
    },
  );

  api.get(
    '/place-counts',
    {
      config: { changesByMinute: true },
      schema: {
        operationId: 'countPlaces',
        summary: 'How many places match, and how many each value of each filter would give',
        tags: ['Places'],
        querystring: PlaceCountsQuery,
        response: answer('The counts.', { [json]: PlaceCounts }),
      },
    },
    async ({ query }) => {
      const { openAtUnknown } = query;
      const filter = { ...readPlaceFilter(query), openingHours: await hoursOpenAt(query, parts) };
      const openAt = async (moment: string) =>
        (await hoursOpenAt({ openAt: moment, openAtUnknown }, parts)) ?? [];
      const evening = thisEvening(dutchMoment(timeNow(parts)));
      const moments = { now: await openAt('now'), evening: await openAt(evening) };
      const { openAt: byMoment, ...counts } = (await engine.askPlaces('placeCounts', { filter, moments }))
        .result;
      return { ...counts, openAt: { now: byMoment.now, evening: byMoment.evening } };
    },
  );

  api.get(
    '/places/:id',
    {
      schema: {
        operationId: 'getPlace',
        summary: 'One place',
        tags: ['Places'],
        params: PlacePath,
        response: answer('The place.', { [json]: Place }),
      },
    },
    ({ params: { id } }) => {
      const place = store.places.get(id);
      if (place === null) throw new ProblemError('not-found', `There is no place with id ${id}.`);
      return shown([place])[0];
    },
  );
}
