// Buildings where a new meeting place could open: schools, sports halls, places of worship, empty premises.
import {
  type CandidateSite,
  CandidateSiteFeatures,
  CandidateSiteList,
  CandidateSiteQuery,
} from '../../contract/candidate-site.ts';
import type { LocatedCandidateSite } from '../../domain/places/candidate-site.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { answer, geoJson, json } from './answer.ts';
import { pointFeature } from './point-feature.ts';

const toWire = (site: LocatedCandidateSite): CandidateSite => ({ ...site, lonLat: [...site.lonLat] });

export function candidateSiteRoutes(api: Api, { store }: AppParts): void {
  api.get(
    '/candidate-sites',
    {
      schema: {
        operationId: 'listCandidateSites',
        summary: 'Buildings where a new meeting place could open, by kind',
        tags: ['Places'],
        querystring: CandidateSiteQuery,
        response: answer(
          'The sites asked for; without a municipality also those up to 1 km across the border.',
          {
            [json]: CandidateSiteList,
            [geoJson]: CandidateSiteFeatures,
          },
        ),
      },
    },
    ({ query: { kind, municipality }, format }, reply) => {
      const candidateSites = store.candidateSites.find({ kinds: kind?.split(','), municipality }).map(toWire);
      reply.type(format);
      if (format === json) return { candidateSites };
      return { type: 'FeatureCollection' as const, features: candidateSites.map(pointFeature) };
    },
  );
}
