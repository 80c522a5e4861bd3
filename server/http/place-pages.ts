// The page of one place: the index with the place in it, so that it reads without scripts, in previews and by search engines.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PlacePageData, RenderPlacePage } from '../contract/place-page.ts';
import { toNeighbourhood } from './api/areas.ts';
import { catalogueTeller } from './api/catalogue.ts';
import { timeNow } from './api/open-at.ts';
import { placeOnWire } from './api/place-on-wire.ts';
import type { Api, AppParts } from './app-parts.ts';
import { fillIndex } from './fill-index.ts';
import { originOf } from './origin-of.ts';

interface PlacePath {
  id: string;
}

/** What `npm run build` made beside the pages; `null`: nothing is built. */
export async function loadPlaceRenderer(webDirectory: string): Promise<RenderPlacePage | null> {
  const file = join(webDirectory, '../render/render-place-page.js');
  if (!existsSync(file)) return null;
  const { renderPlacePage } = (await import(pathToFileURL(file).href)) as {
    renderPlacePage: RenderPlacePage;
  };
  return renderPlacePage;
}

/** `sendIndex` answers with the index as it is: where there is no catalogue, or nothing to draw with. */
export function placePages(
  app: Api,
  parts: AppParts,
  sendIndex: (request: FastifyRequest, reply: FastifyReply) => FastifyReply,
): void {
  const { store, config, renderPlacePage } = parts;
  const catalogueNow = catalogueTeller(parts);

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
      catalogue,
    };
  }

  app.get<{ Params: PlacePath }>('/plek/:id', { schema: { hide: true } }, async (request, reply) => {
    const { id } = request.params;
    const data = renderPlacePage && dataOf(id);
    const index = await readFile(join(config.webDirectory, 'index.html'), 'utf8').catch(() => null);
    if (renderPlacePage === null || data === null || index === null) return sendIndex(request, reply);
    const url = `${originOf(request)}/plek/${encodeURIComponent(id)}`;
    return reply
      .code(data.place === null ? 404 : 200)
      .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
      .send(fillIndex(index, renderPlacePage(data, timeNow(parts)), data, url));
  });
}
