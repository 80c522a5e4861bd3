// The whole HTTP side as one Fastify instance that does not listen yet.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyRequest } from 'fastify';
import { Settings } from 'typebox/system';
import { areaRoutes } from './api/areas.ts';
import { candidateSiteRoutes } from './api/candidate-sites.ts';
import { catalogueRoutes } from './api/catalogue.ts';
import { coverageRoutes } from './api/coverage.ts';
import { coverageQuestionRoutes } from './api/coverage-questions.ts';
import { healthOf, healthRoutes } from './api/health.ts';
import { historyRoutes } from './api/history.ts';
import { isochroneRoutes } from './api/isochrones.ts';
import { nearbyPlacesRoutes } from './api/nearby-places.ts';
import { normRoutes } from './api/norms.ts';
import { placeRoutes } from './api/places.ts';
import { routeRoutes } from './api/routes.ts';
import { searchRoutes } from './api/search.ts';
import { suggestedSitesRoutes } from './api/suggested-sites.ts';
import { teamRoutes } from './api/teams.ts';
import type { Api, AppParts } from './app-parts.ts';
import { answerConditionally } from './conditional.ts';
import { handleErrors, refuseMalformed, toProblem } from './errors.ts';
import { apiPath, apiVersion, describeApi } from './openapi.ts';
import { servePages } from './pages.ts';
import { sendProblem } from './problems.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { sitemapRoutes } from './sitemap.ts';
import { placeTileRoutes } from './tiles/place-tile-routes.ts';
import { styleRoute } from './tiles/style-route.ts';
import { tileRoutes } from './tiles/tile-routes.ts';

const bodyLimitBytes = 1_000_000;

/** A union of forms reports every form that it is not; with fewer, the form that was meant is not heard. */
Settings.Set({ maxErrors: 256 });

/** Method and path: no query, no address, no header, since those can say where someone lives. */
const loggedRequest = (request: FastifyRequest) => ({
  method: request.method,
  path: request.url.split('?')[0],
});

function createServer({ config, logTo }: AppParts): Api {
  return Fastify({
    bodyLimit: bodyLimitBytes,
    trustProxy: config.trustProxy,
    genReqId: () => randomUUID(),
    logger: { level: config.logLevel, serializers: { req: loggedRequest }, stream: logTo },
    clientErrorHandler: refuseMalformed,
    frameworkErrors: (error, request, reply) => {
      reply.header('api-version', apiVersion);
      sendProblem(request, reply, toProblem(error, request));
    },
  }).withTypeProvider<TypeBoxTypeProvider>();
}

/** Resolves when all plugins are loaded; `listen` and `close` are the caller's. */
export async function buildApp(parts: AppParts): Promise<Api> {
  const app = createServer(parts);
  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  // Answers are typed by their schemas and built field by field; checking them again at run time buys
  // nothing and would cost most of the time of a large answer. The tests check them.
  app.setSerializerCompiler(() => JSON.stringify);
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('api-version', apiVersion);
  });

  handleErrors(app, parts.config.webDirectory);
  await addSecurityHeaders(app, parts.config);
  await app.register(compress, {
    // The highest level of brotli, its default, is for files that are compressed once.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await describeApi(app);
  await app.register(
    async (api: Api) => {
      answerConditionally(api, parts);
      catalogueRoutes(api, parts);
      placeRoutes(api, parts);
      historyRoutes(api, parts);
      nearbyPlacesRoutes(api, parts);
      routeRoutes(api, parts);
      searchRoutes(api, parts);
      candidateSiteRoutes(api, parts);
      areaRoutes(api, parts);
      teamRoutes(api, parts);
      normRoutes(api, parts);
      coverageRoutes(api, parts);
      coverageQuestionRoutes(api, parts);
      suggestedSitesRoutes(api, parts);
      isochroneRoutes(api, parts);
      healthRoutes(api, parts);
    },
    { prefix: apiPath },
  );
  // The same answer at the place where hosting looks for it.
  app.get('/health', { schema: { hide: true } }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return healthOf(parts);
  });
  tileRoutes(app, parts);
  placeTileRoutes(app, parts);
  styleRoute(app, parts);
  sitemapRoutes(app, parts);
  await servePages(app, parts);
  await app.ready();
  return app;
}
