// Whether the server is up and has something to tell.
import { Health } from '../../contract/catalogue.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { answer, json } from './answer.ts';

export function healthOf({ store, engine }: AppParts): Health {
  const catalogueVersion = store.version();
  return {
    status: catalogueVersion === 0 ? 'empty' : 'ok',
    catalogueVersion,
    engineVersion: engine.engineVersion,
  };
}

export function healthRoutes(api: Api, parts: AppParts): void {
  api.get(
    '/health',
    {
      config: { worksWhenEmpty: true },
      schema: {
        operationId: 'getHealth',
        summary: 'Whether the server works',
        tags: ['Catalogue'],
        response: answer('`empty`: it works, and nothing was imported yet.', { [json]: Health }),
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return healthOf(parts);
    },
  );
}
