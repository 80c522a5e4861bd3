// Sends every failure to the one table of problems, and tells a wrong method from a wrong path.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { ConnectionError, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { describeValidation } from './describe-validation.ts';
import { negotiate } from './negotiate.ts';
import { apiVersion } from './openapi.ts';
import { ProblemError, rawProblem, sendProblem } from './problems.ts';

/** What Fastify itself refuses, in our words. */
const frameworkProblems: Record<string, (error: FastifyError) => ProblemError> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new ProblemError('payload-too-large', 'The body may be 1 MB at most.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () =>
    new ProblemError('unsupported-media-type', 'The body must be JSON, with Content-Type: application/json.'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new ProblemError('validation', 'The body is empty, and must be JSON.'),
  FST_ERR_CTP_INVALID_JSON_BODY: () => new ProblemError('validation', 'The body is not valid JSON.'),
  FST_ERR_BAD_URL: () => new ProblemError('validation', 'The path is not validly percent-encoded.'),
  FST_ERR_MAX_PARAM_LENGTH: () => new ProblemError('not-found', 'No path here is that long.'),
};

/** Never tells the inside of the server: what is not known here becomes `internal`. */
export function toProblem(error: FastifyError | ProblemError, request: FastifyRequest): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error.validation) {
    const part = (error.validationContext ?? 'body') as Parameters<typeof describeValidation>[1];
    const errors = describeValidation(error.validation, part, request.routeOptions.schema);
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more, see errors)` : '';
    return new ProblemError('validation', `${errors[0].detail}${more}`, { errors });
  }
  const known = frameworkProblems[error.code];
  if (known) return known(error);
  if (error.statusCode === 400) return new ProblemError('validation', 'The request could not be read.');
  return new ProblemError(
    'internal',
    'Something went wrong on the server; its log names this request by the same instance.',
  );
}

/** What is no HTTP at all, or a method that HTTP does not know. */
export function refuseMalformed(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new ProblemError('validation', 'The request is no HTTP that this server understands.');
  socket.end(rawProblem(problem, randomUUID(), { 'api-version': apiVersion }));
}

/** Methods by path pattern, for the Allow header of a 405. */
type RouteTable = Map<string, { pattern: RegExp; methods: Set<string> }>;

function collectRoutes(app: FastifyInstance): RouteTable {
  const table: RouteTable = new Map();
  app.addHook('onRoute', ({ url, method }) => {
    if (url.endsWith('*')) return;
    const pattern = new RegExp(`^${url.replace(/[.]/g, '\\.').replace(/:[^/]+/g, '[^/]+')}$`);
    const route = table.get(url) ?? { pattern, methods: new Set() };
    for (const each of [method].flat()) route.methods.add(each);
    table.set(url, route);
  });
  return table;
}

function notFound(path: string, method: string, routes: RouteTable): ProblemError {
  const methods = [...routes.values()]
    .filter(({ pattern }) => pattern.test(path))
    .flatMap((r) => [...r.methods]);
  if (methods.length === 0 || methods.includes(method))
    return new ProblemError('not-found', `There is nothing at ${path}.`);
  const allow = methods.sort().join(', ');
  return new ProblemError('method-not-allowed', `Here one can use ${allow}.`, { headers: { allow } });
}

/** Call before any route is registered. People get the page that says so, programs a problem. */
export function handleErrors(app: FastifyInstance, webDirectory: string): void {
  const routes = collectRoutes(app);

  app.setErrorHandler((error: FastifyError | ProblemError, request, reply) => {
    const problem = toProblem(error, request);
    if (problem.kind === 'internal') request.log.error({ err: error }, 'request failed');
    return sendProblem(request, reply, problem);
  });

  app.setNotFoundHandler(async (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0];
    const problem = notFound(path, request.method, routes);
    const forPeople = negotiate(request.headers.accept ?? 'application/json', [
      'application/problem+json',
      'text/html',
    ]);
    if (problem.kind === 'not-found' && forPeople === 'text/html' && !path.startsWith('/api/')) {
      // Where no page is built yet, the problem serves people too.
      const page = await readFile(join(webDirectory, 'index.html')).catch(() => null);
      if (page)
        return reply
          .code(404)
          .type('text/html; charset=utf-8')
          .header('cache-control', 'no-cache')
          .send(page);
    }
    return sendProblem(request, reply, problem);
  });
}
