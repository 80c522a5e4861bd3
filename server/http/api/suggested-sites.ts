// Where next: a search that may take seconds, so that it tells how far it is, and ends when nobody waits for it any more.
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SearchLine, SuggestedSites, SuggestedSitesRequest } from '../../contract/suggested-sites.ts';
import { SearchAborted } from '../../domain/coverage/sites/site-question.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { SearchOptions } from '../../engine/engine.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { invalidField, ProblemError } from '../problems.ts';
import { answer, json } from './answer.ts';
import { bodyFields, normReferences } from './norm-reference.ts';

const lines = 'application/x-ndjson';

interface Position {
  lonLat: LonLat;
  name?: string;
}

export function suggestedSitesRoutes(api: Api, parts: AppParts): void {
  const { engine, store } = parts;
  const norms = normReferences(parts);

  function positionsOf({ candidates, municipality }: SuggestedSitesRequest): Position[] | null {
    if (candidates === undefined) return null;
    if (Array.isArray(candidates))
      return candidates.map(({ lon, lat, name }) => ({ lonLat: [lon, lat], name }));
    const found = store.candidateSites.find({ kinds: candidates.kinds, municipality });
    if (found.length > 0) return found.map(({ lonLat, name }) => ({ lonLat, name: name ?? undefined }));
    const detail = `The catalogue holds no candidate site of ${candidates.kinds.join(', ')}; see /candidate-sites.`;
    throw invalidField({ in: 'body', field: '/candidates/kinds', detail });
  }

  async function search(body: SuggestedSitesRequest, options: SearchOptions): Promise<SuggestedSites> {
    const judged = norms.referred(body.norm, bodyFields);
    norms.checkMunicipality(body.municipality, bodyFields);
    const positions = positionsOf(body);
    const asked = {
      requirementId: body.requirement,
      count: body.count,
      objective: body.objective ?? 'people',
      positions: positions?.map(({ lonLat }) => lonLat) ?? null,
      municipalityCode: body.municipality,
      changes: body.scenario?.changes,
    };
    const fields = { ...bodyFields, requirements: '/requirement' };
    const found = await norms.refusingImpossible(fields, engine.suggestSites(judged, asked, options));
    const { sites, ...rest } = found.result;
    return {
      provenance: norms.provenance(judged, found),
      ...rest,
      sites: sites.map(({ position, lonLat: [lon, lat], ...site }) => ({
        ...site,
        lonLat: [lon, lat],
        street: store.addresses.nearestStreet([lon, lat]),
        name: position === null ? null : (positions?.[position].name ?? null),
      })),
    };
  }

  api.post(
    '/suggested-sites',
    {
      // A compressed stream would be held back until it is long enough.
      compress: false,
      schema: {
        operationId: 'suggestSites',
        summary: 'Where one to five new places would help most',
        description:
          'Nothing is stored. A search ends when the connection does. As application/x-ndjson the answer begins at once, with lines that tell how far it is.',
        tags: ['Coverage'],
        body: SuggestedSitesRequest,
        response: answer('Sites, with what they gain and how much more is possible.', {
          [json]: SuggestedSites,
          [lines]: SearchLine,
        }),
      },
    },
    async (request, reply) => {
      const signal = whileConnected(reply);
      if (request.format !== lines) return search(request.body, { signal });
      // What is wrong with the question is said before the first line.
      norms.referred(request.body.norm, bodyFields);
      norms.checkMunicipality(request.body.municipality, bodyFields);
      positionsOf(request.body);
      return reply.type(lines).send(Readable.from(told(request, signal)) as never);
    },
  );

  async function* told(
    request: FastifyRequest<{ Body: SuggestedSitesRequest }>,
    signal: AbortSignal,
  ): AsyncGenerator<string> {
    const heard: object[] = [];
    let wake = () => {};
    const tell = (line: object) => {
      heard.push(line);
      wake();
    };
    const done = search(request.body, {
      signal,
      onProgress: (progress, best) => tell({ progress, best }),
    }).then(
      (result) => tell({ result }),
      (error: unknown) => tell(problemLine(error, request)),
    );
    for (;;) {
      const line = heard.shift();
      if (line === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (heard.length > 0) resolve();
        });
        continue;
      }
      yield `${JSON.stringify(line)}\n`;
      if (!('progress' in line)) break;
    }
    await done;
  }
}

function problemLine(error: unknown, request: FastifyRequest): object {
  if (error instanceof ProblemError) return { problem: { detail: error.message } };
  if (!(error instanceof SearchAborted)) request.log.error({ err: error }, 'search for sites failed');
  return { problem: { detail: 'The search was stopped before it had an answer.' } };
}

/** Aborts when the caller is gone before the answer is. */
function whileConnected(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.on('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
