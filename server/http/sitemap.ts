// What search engines are told: which pages there are, and which are not for them.
import type { FastifyRequest } from 'fastify';
import type { Api, AppParts } from './app-parts.ts';
import { escapeText } from './fill-index.ts';
import { originOf } from './origin-of.ts';
import { ProblemError } from './problems.ts';

/** Of one file: https://www.sitemaps.org/protocol.html says 50,000. */
const mostInFile = 40_000;

const pages = ['/', '/dekking', '/verwijzen', '/over', '/privacy'];
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const xml = (root: string, entries: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${entries.join('\n')}\n</${root}>\n`;

interface PartPath {
  part: string;
}

export function sitemapRoutes(app: Api, { store }: AppParts): void {
  const headers = { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-cache' };

  function entries(request: FastifyRequest): string[] {
    const origin = originOf(request);
    const entry = (path: string, date: string | null) =>
      `<url><loc>${escapeText(origin + path)}</loc>${date ? `<lastmod>${escapeText(date)}</lastmod>` : ''}</url>`;
    return [
      ...pages.map((path) => entry(path, null)),
      ...store.places
        .listed()
        .map(({ id, checkedOn }) => entry(`/plek/${encodeURIComponent(id)}`, checkedOn)),
    ];
  }

  app.get('/sitemap.xml', { schema: { hide: true } }, (request, reply) => {
    const all = entries(request);
    if (all.length <= mostInFile) return reply.headers(headers).send(xml('urlset', all));
    const parts = Array.from({ length: Math.ceil(all.length / mostInFile) }, (_, index) => {
      const loc = escapeText(`${originOf(request)}/sitemap-${index + 1}.xml`);
      return `<sitemap><loc>${loc}</loc></sitemap>`;
    });
    return reply.headers(headers).send(xml('sitemapindex', parts));
  });

  app.get<{ Params: PartPath }>(
    '/sitemap-:part(^[1-9][0-9]{0,2}$).xml',
    { schema: { hide: true } },
    (request, reply) => {
      const first = (Number(request.params.part) - 1) * mostInFile;
      const part = entries(request).slice(first, first + mostInFile);
      if (part.length === 0) throw new ProblemError('not-found', 'The map of this site has fewer parts.');
      return reply.headers(headers).send(xml('urlset', part));
    },
  );

  // A sheet for one client is for nobody else; a frame shows what the finder does.
  app.get('/robots.txt', { schema: { hide: true } }, (request, reply) =>
    reply
      .headers({ 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' })
      .send(
        `User-agent: *\nDisallow: /api/\nDisallow: /verwijzen/blad\nDisallow: /embed\n\nSitemap: ${originOf(request)}/sitemap.xml\n`,
      ),
  );
}
