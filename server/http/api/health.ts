// Whether the server is up and has something to tell.
import { Health } from '../../contract/catalogue.ts';
import type { Api, AppParts } from '../app.ts';
import { answer, json } from './answer.ts';

export function healthRoutes(api: Api, { store, engine }: AppParts): void {
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
    (_request, reply) => {
      const catalogueVersion = store.version();
      reply.header('cache-control', 'no-store');
      return {
        status: catalogueVersion === 0 ? ('empty' as const) : ('ok' as const),
        catalogueVersion,
        engineVersion: engine.engineVersion,
      };
    },
  );
}
