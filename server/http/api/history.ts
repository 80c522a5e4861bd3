// What changed in places: of one, also when it is gone, and of all since a moment, page by page.
import { stringify } from 'node:querystring';
import { Type } from 'typebox';
import { ChangeList, ChangeQuery, type PlaceChange, PlaceHistory } from '../../contract/history.ts';
import { weekdays } from '../../domain/places/calendar-date.ts';
import type { RecordedChange } from '../../store/history-store.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { apiPath } from '../openapi.ts';
import { invalidField, ProblemError } from '../problems.ts';
import { answer, json } from './answer.ts';

const defaultLimit = 100;

const PlacePath = Type.Object({ id: Type.String({ maxLength: 100, description: 'Id of the place.' }) });

/** The contract's lists can be written to, and so differ by type alone. */
const toWire = (change: RecordedChange): PlaceChange => change as PlaceChange;

function readInstant(since: string | undefined): string | undefined {
  if (since === undefined) return undefined;
  const instant = new Date(since);
  if (Number.isNaN(instant.getTime()))
    throw invalidField({ in: 'query', field: 'since', detail: `There is no time ${since}.` });
  return instant.toISOString();
}

export function historyRoutes(api: Api, parts: AppParts): void {
  const { store, openings } = parts;

  /** `null`: no place ever had this id. */
  function historyOf(id: string): PlaceHistory | null {
    const place = store.places.get(id);
    const changes = store.history.ofPlace(id);
    const [last] = changes;
    const name = place?.name ?? last?.name;
    const keptSince = store.history.since();
    if (name === undefined || keptSince === null) return null;
    return {
      id,
      name,
      isThere: place !== null,
      goneAt: place === null && last.what === 'gone' ? last.moment : null,
      keptSince,
      changes: changes.map(toWire),
      openingWeeks: openingWeeksOf(changes),
    };
  }

  /** As they are in the ordinary week on which the catalogue's own hours are judged. */
  function openingWeeksOf(changes: readonly RecordedChange[]): PlaceHistory['openingWeeks'] {
    const monday = store.facts()?.hoursAsOf ?? null;
    const texts = changes.flatMap(({ fields }) =>
      fields.flatMap((change) => (change.field === 'openingHours' ? [change.before, change.after] : [])),
    );
    const known = [...new Set(texts)].filter((text) => text !== null);
    return known.map((openingHours) => {
      const days = monday && openings.days(openingHours, monday, weekdays.length);
      return { openingHours, week: days ? days.map(({ intervals }) => intervals) : null };
    });
  }

  api.get(
    '/places/:id/history',
    {
      schema: {
        operationId: 'getPlaceHistory',
        summary: 'What changed in one place, also when it is gone',
        tags: ['Places'],
        params: PlacePath,
        response: answer('The changes, newest first.', { [json]: PlaceHistory }),
      },
    },
    ({ params: { id } }) => {
      const history = store.snapshot(() => historyOf(id));
      if (history === null) throw new ProblemError('not-found', `There never was a place with id ${id}.`);
      return history;
    },
  );

  api.get(
    '/changes',
    {
      schema: {
        operationId: 'listChanges',
        summary: 'What changed in places, oldest first, page by page',
        tags: ['Places'],
        querystring: ChangeQuery,
        response: answer('A page; the Link header leads to the next one.', { [json]: ChangeList }),
      },
    },
    ({ query }, reply) => {
      const { limit = defaultLimit, cursor } = query;
      const after = cursor === undefined ? undefined : Number(cursor);
      const search = { since: readInstant(query.since), after, limit };
      const { page, keptSince } = store.snapshot(() => ({
        page: store.history.find(search),
        keptSince: store.history.since() as string,
      }));
      const next = page.next === null ? null : String(page.next);
      if (next !== null)
        reply.header('link', `<${apiPath}/changes?${stringify({ ...query, cursor: next })}>; rel="next"`);
      return { keptSince, changes: page.changes.map(toWire), next };
    },
  );
}
