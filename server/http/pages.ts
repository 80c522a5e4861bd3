// The web pages as built by Vite, and the stylesheet of the house style.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { ProblemError } from './problems.ts';

/** Paths that the web application draws itself, from the one index.html. */
const pagePaths = ['/', '/dekking', '/dekking/rapport', '/over', '/toegankelijkheid', '/plek/:id'];

/** Vite puts a hash of the content into these names, so they never change. */
const isHashed = (path: string) => /[\\/]assets[\\/]/.test(path);

export async function servePages(app: FastifyInstance, { theme, webDirectory }: Config): Promise<void> {
  await app.register(fastifyStatic, {
    root: webDirectory,
    suppressWarning: true,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });

  for (const path of pagePaths) {
    app.get(path, { schema: { hide: true } }, (_request, reply) => {
      if (!existsSync(join(webDirectory, 'index.html')))
        throw new ProblemError('not-found', 'The web pages are not built yet; run npm run build.');
      return reply.sendFile('index.html');
    });
  }

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
