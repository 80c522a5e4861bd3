// One box for what and where: asked by POST, as what people type may be where they live.
import { SearchAnswer, SearchRequest, type SearchResult } from '../../contract/search.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { Found } from '../../engine/search.ts';
import type { SearchEntry } from '../../store/search-row.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { invalidField } from '../problems.ts';
import { answer, json } from './answer.ts';

const defaultLimit = 10;

export function searchRoutes(api: Api, { store, search }: AppParts): void {
  function positionOf(near: string | undefined): LonLat | null {
    if (near === undefined) return null;
    const position = store.areas.neighbourhood(near)?.innerPoint ?? store.places.get(near)?.lonLat;
    if (position === undefined)
      throw invalidField({
        in: 'body',
        field: '/near',
        detail: `There is no neighbourhood and no place ${near} in the catalogue.`,
      });
    return position;
  }

  api.post(
    '/search',
    {
      schema: {
        operationId: 'search',
        summary: 'Places, things to do, areas, streets, postcodes and addresses by what someone types',
        description: 'Bears typing errors, synonyms and words written apart. Nothing is stored or logged.',
        tags: ['Places'],
        body: SearchRequest,
        response: answer('What may be meant, best first.', { [json]: SearchAnswer }),
      },
    },
    async ({ body: { q, limit = defaultLimit, near } }) => {
      const found = await search.find(q, { limit, near: positionOf(near) });
      return { results: found.map(toResult) };
    },
  );
}

function toResult(found: Found): SearchResult {
  const common = {
    subtitle: null,
    lonLat: null,
    bbox: null,
    what: null,
    where: null,
    isCorrected: found.isCorrected,
  };
  if (found.kind === 'entry') {
    const { kind, id, title, subtitle, lonLat, bbox } = found.entry;
    return { ...common, kind, id, title, subtitle, lonLat: [...lonLat], bbox: bbox && [...bbox] };
  }
  if (found.kind === 'what') {
    const { what, places, where } = found;
    const { filter, id, title } = what;
    const area = where && toArea(where);
    return {
      ...common,
      kind: 'what',
      id: `${filter}:${id}`,
      title,
      what: { filter, id, places },
      where: area,
    };
  }
  if (found.kind === 'postcode') {
    const { postcode, city, middle, bbox } = found.postcode;
    return {
      ...common,
      kind: 'postcode',
      id: postcode,
      title: postcode,
      subtitle: city,
      lonLat: [...middle],
      bbox: [...bbox],
    };
  }
  const { street, houseNumber, postcode, city, lonLat } = found.address;
  const title = `${street} ${houseNumber}`;
  const subtitle = [postcode, city].filter(Boolean).join(' ') || null;
  return {
    ...common,
    kind: 'address',
    id: [title, subtitle].filter(Boolean).join(', '),
    title,
    subtitle,
    lonLat: [...lonLat],
  };
}

function toArea({ kind, id, title, lonLat, bbox }: SearchEntry): SearchResult['where'] {
  if (kind === 'place' || kind === 'street') return null;
  return { kind, id, title, lonLat: [...lonLat], bbox: bbox && [...bbox] };
}
