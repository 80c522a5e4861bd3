// Pages that the server draws: the index with what is known in it, so that it reads without scripts, in previews and by search engines.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DrawnPage, FinderPageData, PageRenderer, PlacePageData } from '../contract/drawn-page.ts';
import { toNeighbourhood } from './api/areas.ts';
import { catalogueTeller } from './api/catalogue.ts';
import { timeNow } from './api/open-at.ts';
import { placeOnWire } from './api/place-on-wire.ts';
import { teamsAround } from './api/teams.ts';
import type { Api, AppParts } from './app-parts.ts';
import { fillIndex } from './fill-index.ts';
import { inlineFirst } from './inline-first.ts';
import { originOf } from './origin-of.ts';

interface PlacePath {
  id: string;
}

/** What `npm run build` made beside the pages; `null`: nothing is built. */
export async function loadPageRenderer(webDirectory: string): Promise<PageRenderer | null> {
  const file = join(webDirectory, '../render/page-renderer.js');
  if (!existsSync(file)) return null;
  const { pageRenderer } = (await import(pathToFileURL(file).href)) as { pageRenderer: PageRenderer };
  return pageRenderer;
}

type SendIndex = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/** `sendIndex` answers with the index as it is: where there is no catalogue, or nothing to draw with. */
export function drawnPages(app: Api, parts: AppParts, sendIndex: SendIndex): void {
  const { store, config, pageRenderer } = parts;
  const catalogueNow = catalogueTeller(parts);
  const drawnAt = () => timeNow(parts).toISOString();
  // Read once: a server is started anew when its pages are built anew.
  const index = pageRenderer && inlineFirst(config);
  const sendHtml = (reply: FastifyReply, html: string) =>
    reply.headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }).send(html);

  /** The finder begins the same for everyone, until the catalogue changes. */
  let finder: { version: number; data: FinderPageData; page: DrawnPage } | null = null;

  app.get('/', { schema: { hide: true } }, async (request, reply) => {
    const catalogue = pageRenderer && catalogueNow();
    // With a question in its address it begins otherwise.
    if (pageRenderer === null || catalogue === null || index === null || request.url !== '/')
      return sendIndex(request, reply);
    const { version } = catalogue;
    if (finder?.version !== version) {
      const data = { catalogue, drawnAt: drawnAt() };
      finder = { version, data, page: pageRenderer.finder(data) };
    }
    return sendHtml(reply, fillIndex(index, finder.page, finder.data, `${originOf(request)}/`));
  });

  function dataOf(id: string): PlacePageData | null {
    const catalogue = catalogueNow();
    if (catalogue === null) return null;
    const place = store.places.get(id);
    const neighbourhood = place?.neighbourhoodCode
      ? store.areas.neighbourhood(place.neighbourhoodCode)
      : null;
    return {
      id,
      place: place && placeOnWire(parts)(place),
      neighbourhood: neighbourhood && toNeighbourhood(neighbourhood),
      teams: neighbourhood ? teamsAround(neighbourhood.code, store) : [],
      ...tracesOf(id, place !== null),
      catalogue,
      drawnAt: drawnAt(),
    };
  }

  function tracesOf(id: string, isThere: boolean): Pick<PlacePageData, 'history' | 'gone'> {
    const changes = store.history.ofPlace(id);
    const since = store.history.since();
    const changedAt = changes.find(({ what }) => what !== 'checked')?.moment ?? null;
    if (isThere) return { history: since === null ? null : { since, changedAt }, gone: null };
    const [last] = changes;
    return { history: null, gone: last?.what === 'gone' ? { name: last.name, at: last.moment } : null };
  }

  app.get<{ Params: PlacePath }>('/plek/:id', { schema: { hide: true } }, async (request, reply) => {
    const { id } = request.params;
    const data = pageRenderer && dataOf(id);
    if (pageRenderer === null || data === null || index === null) return sendIndex(request, reply);
    const url = `${originOf(request)}/plek/${encodeURIComponent(id)}`;
    reply.code(data.place === null ? 404 : 200);
    return sendHtml(reply, fillIndex(index, pageRenderer.place(data), data, url));
  });
}
