// The web pages as built by Vite, that of a place with the place in it, and the stylesheet of the house style.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Api, AppParts } from './app-parts.ts';
import { drawnPages } from './drawn-pages.ts';
import { ProblemError } from './problems.ts';
import { framedByAnyone } from './security-headers.ts';

/** Paths that the web application draws itself, from the one index.html. */
const pagePaths = [
  '/dekking',
  '/dekking/rapport',
  '/verwijzen',
  '/verwijzen/blad',
  '/over',
  '/privacy',
  '/embed/maken',
  '/toegankelijkheid',
];

/** Vite puts a hash of the content into these names, so they never change. */
const isHashed = (path: string) => /[\\/]assets[\\/]/.test(path);

export async function servePages(app: Api, parts: AppParts): Promise<void> {
  const { theme, webDirectory } = parts.config;
  await app.register(fastifyStatic, {
    root: webDirectory,
    suppressWarning: true,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });

  const sendIndex = (_request: FastifyRequest, reply: FastifyReply) => {
    if (!existsSync(join(webDirectory, 'index.html')))
      throw new ProblemError('not-found', 'The web pages are not built yet; run npm run build.');
    return reply.sendFile('index.html');
  };
  for (const path of pagePaths) app.get(path, { schema: { hide: true } }, sendIndex);
  app.get('/embed', { schema: { hide: true }, helmet: framedByAnyone(parts.config) }, sendIndex);
  drawnPages(app, parts, sendIndex);

  // Always there, so that the page can link it without knowing whether a house style was set.
  app.get('/theme.css', { schema: { hide: true } }, async (_request, reply) => {
    reply.header('cache-control', 'no-cache');
    if (theme !== null && 'url' in theme) return reply.redirect(theme.url);
    reply.type('text/css; charset=utf-8');
    if (theme === null) return '';
    return readFile(theme.file).catch(() => {
      throw new ProblemError('not-found', `The stylesheet ${basename(theme.file)} is gone.`);
    });
  });
}
