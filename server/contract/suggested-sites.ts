// Where a few new places would help most, on the wire.
import { type Static, Type } from 'typebox';
import { Scenario } from '../domain/scenario/change.ts';
import { municipalityCode } from './area.ts';
import { NormReference, Provenance } from './coverage.ts';
import { LonLat, nullable, oneOf } from './schema.ts';

const position = Type.Object(
  {
    lon: Type.Number({ minimum: -180, maximum: 180 }),
    lat: Type.Number({ minimum: -90, maximum: 90 }),
    name: Type.Optional(Type.String({ maxLength: 200 })),
  },
  { additionalProperties: false },
);

const candidateKinds = Type.Object(
  { kinds: Type.Array(Type.String({ pattern: '^[a-z0-9-]{1,80}$' }), { minItems: 1, maxItems: 20 }) },
  { additionalProperties: false },
);

export const SuggestedSitesRequest = Type.Object(
  {
    norm: NormReference,
    requirement: Type.String({ maxLength: 80, description: 'The id of a reach requirement of the norm.' }),
    count: Type.Integer({ minimum: 1, maximum: 5, description: 'New sites; existing places are kept.' }),
    objective: Type.Optional(
      oneOf(['people', 'verdicts'], {
        description:
          'As many people as possible who come to be covered, or as many neighbourhoods as possible whose shortfall is made up. Default: people.',
      }),
    ),
    candidates: Type.Optional(
      Type.Union([Type.Array(position, { minItems: 1, maxItems: 5000 }), candidateKinds], {
        description:
          'Positions to choose from, or the kinds of `/candidate-sites` to choose among; left out: anywhere along the streets.',
      }),
    ),
    municipality: Type.Optional(municipalityCode),
    scenario: Type.Optional(Scenario),
  },
  { additionalProperties: false },
);
export type SuggestedSitesRequest = Static<typeof SuggestedSitesRequest>;

export const SuggestedSites = Type.Object({
  provenance: Provenance,
  sites: Type.Array(
    Type.Object({
      lonLat: LonLat,
      name: nullable(Type.String()),
      street: nullable(Type.String({ description: 'Of the nearest address; null: not known.' })),
      neighbourhoodCode: nullable(Type.String()),
      gained: Type.Number({ description: 'People whom this site alone would cover.' }),
      gainedInOrder: Type.Number({ description: 'People it adds to the sites before it; these add up.' }),
    }),
    { description: 'Those worth most first; fewer than asked for where more would gain nothing.' },
  ),
  gained: Type.Number({ description: 'People of the group who would come to be covered for certain.' }),
  turned: Type.Integer({ description: 'Neighbourhoods whose shortfall would be made up.' }),
  waiting: Type.Number({ description: 'People of the group who are not covered for certain now.' }),
  bound: Type.Number({ description: 'No choice of sites gains more of the objective than this.' }),
  gap: Type.Number({ description: '(bound − objective) / bound, 0 to 1.' }),
  isOptimal: Type.Boolean(),
  method: oneOf(['exact', 'heuristic']),
  candidates: Type.Integer({ description: 'Positions there were to choose from.' }),
  searched: Type.Integer({ description: 'Positions that were looked at one by one.' }),
});
export type SuggestedSites = Static<typeof SuggestedSites>;

/** A line of `application/x-ndjson`: how far the search is, and at the end its result or the problem. */
export const SearchLine = Type.Union([
  Type.Object({
    progress: Type.Number({ description: 'Share of the work done, 0 to 1.' }),
    best: Type.Number({ description: 'Best objective so far.' }),
  }),
  Type.Object({ result: SuggestedSites }),
  Type.Object({ problem: Type.Object({ detail: Type.String() }) }),
]);
export type SearchLine = Static<typeof SearchLine>;
