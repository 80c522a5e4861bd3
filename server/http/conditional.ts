// What every answer of the API has in common: a format, a version of the catalogue, and 304 when nothing changed.
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dutchMoment } from '../domain/places/calendar-date.ts';
import { timeNow } from './api/open-at.ts';
import type { AppParts } from './app-parts.ts';
import { negotiate } from './negotiate.ts';
import { ProblemError } from './problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The media type to answer in, one that the route's 200 offers. */
    format: string;
    etag: string | null;
  }
  interface FastifyContextConfig {
    /** Answers without a catalogue too, and is never cached. */
    worksWhenEmpty?: boolean;
    /** Tells what is open now, whether that is asked for or not. */
    changesByMinute?: boolean;
  }
}

/** The media types of the route's own schema: what is documented is what is offered. */
function offeredTypes(request: FastifyRequest): string[] {
  const response = request.routeOptions.schema?.response as
    | Record<string, { content?: Record<string, unknown> }>
    | undefined;
  return Object.keys(response?.[200]?.content ?? {});
}

function chooseFormat(request: FastifyRequest): void {
  const offered = offeredTypes(request);
  if (offered.length === 0) return;
  const format = negotiate(request.headers.accept, offered);
  if (format === null)
    throw new ProblemError('not-acceptable', `This is available as ${offered.join(', ')}.`);
  request.format = format;
}

/**
 * Changes when the catalogue, the engine, the day of judgement, the settings, the question or the format does; also with the day in
 * the Netherlands, and with the minute where the question is what is open now.
 */
function etagOf(request: FastifyRequest, parts: AppParts): string {
  const { store, engine, config } = parts;
  const { date, minute } = dutchMoment(timeNow(parts));
  const isOfNow =
    request.routeOptions.config.changesByMinute || (request.query as { openAt?: unknown }).openAt === 'now';
  const asked = isOfNow ? `${date} ${minute}` : date;
  const hash = createHash('sha256');
  const settings = JSON.stringify([config.basemap, config.contact]);
  hash.update([engine.engineVersion, engine.asOf(), asked, settings, request.url, request.format].join('\n'));
  return `W/"${store.version()}-${hash.digest('base64url').slice(0, 16)}"`;
}

/** Whether the caller named this tag in `If-None-Match`. */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch?.split(',').some((tag) => opaque(tag) === opaque(etag)) ?? false;
}

const cacheHeaders = { 'cache-control': 'no-cache', vary: 'Accept' };

/** Adds the hooks to `api`, for every route registered on it after this call. */
export function answerConditionally(api: FastifyInstance, parts: AppParts): void {
  api.decorateRequest('format', 'application/json');
  api.decorateRequest('etag', null);

  api.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0];
    // The router takes `/places/` for a place without an id.
    if (path.endsWith('/'))
      throw new ProblemError('not-found', `There is nothing at ${path}; leave off the last slash.`);
    chooseFormat(request);
    if (request.routeOptions.config.worksWhenEmpty) return;
    if (parts.store.version() === 0)
      throw new ProblemError(
        'catalogue-empty',
        'Nothing was imported yet; run npm run import, then try again.',
      );
    if (request.method !== 'GET' && request.method !== 'HEAD') return;
    request.etag = etagOf(request, parts);
    if (isKnown(request.etag, request.headers['if-none-match']))
      return reply
        .code(304)
        .headers({ ...cacheHeaders, etag: request.etag })
        .send();
  });

  api.addHook('onSend', async (request, reply) => {
    if (reply.statusCode !== 200 || request.routeOptions.config.worksWhenEmpty) return;
    reply.headers(cacheHeaders);
    if (request.etag !== null) reply.header('etag', request.etag);
  });
}
