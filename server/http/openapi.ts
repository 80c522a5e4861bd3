// The API's own description: OpenAPI 3.1 from the schemas that check and type the routes, and pages to read it.
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import type { TSchema } from 'typebox';
import * as area from '../contract/area.ts';
import { CandidateSite, CandidateSiteFeatures, CandidateSiteList } from '../contract/candidate-site.ts';
import { Catalogue, Health } from '../contract/catalogue.ts';
import * as coverage from '../contract/coverage.ts';
import { CoverageCurves } from '../contract/coverage-curves.ts';
import { Outline, Point } from '../contract/geojson.ts';
import { ChangeList, FieldChange, PlaceChange, PlaceHistory } from '../contract/history.ts';
import { Isochrone, IsochroneRequest } from '../contract/isochrone.ts';
import { NearbyPlaces, NearbyPlacesRequest } from '../contract/nearby-places.ts';
import { Norm, NormList, NormVersions } from '../contract/norm.ts';
import { Place, PlaceFeatures, PlaceList } from '../contract/place.ts';
import { ProblemDetails } from '../contract/problem-details.ts';
import { Route, RouteRequest } from '../contract/route.ts';
import { SearchAnswer, SearchRequest, SearchResult } from '../contract/search.ts';
import { NeighbourhoodTeam, NeighbourhoodTeams, Team, TeamList } from '../contract/team.ts';
import { Requirement } from '../domain/norm/norm.ts';
import { type ProblemKind, problemKinds } from './problems.ts';

export const apiVersion = '1.0.0';
export const apiPath = '/api/v1';

/** Schemas with a name of their own in the document; all others stand where they are used. */
const namedSchemas: Record<string, TSchema> = {
  Catalogue,
  Health,
  Place,
  PlaceList,
  PlaceFeatures,
  PlaceHistory,
  PlaceChange,
  FieldChange,
  ChangeList,
  NearbyPlaces,
  NearbyPlacesRequest,
  Route,
  RouteRequest,
  SearchAnswer,
  SearchRequest,
  SearchResult,
  CandidateSite,
  CandidateSiteList,
  CandidateSiteFeatures,
  Municipality: area.Municipality,
  MunicipalityList: area.MunicipalityList,
  MunicipalityFeatures: area.MunicipalityFeatures,
  District: area.District,
  DistrictList: area.DistrictList,
  DistrictFeatures: area.DistrictFeatures,
  Neighbourhood: area.Neighbourhood,
  NeighbourhoodList: area.NeighbourhoodList,
  NeighbourhoodFeature: area.NeighbourhoodFeature,
  NeighbourhoodFeatures: area.NeighbourhoodFeatures,
  Team,
  TeamList,
  NeighbourhoodTeam,
  NeighbourhoodTeams,
  Point,
  Outline,
  Norm,
  NormList,
  NormVersions,
  Requirement,
  Outcome: coverage.Outcome,
  Coverage: coverage.Coverage,
  CoverageRequest: coverage.CoverageRequest,
  CoverageCurves,
  AreaResult: coverage.AreaResult,
  RequirementResult: coverage.RequirementResult,
  VerdictCounts: coverage.VerdictCounts,
  Provenance: coverage.Provenance,
  Reason: coverage.Reason,
  Isochrone,
  IsochroneRequest,
  ProblemDetails,
};

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };
const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts a reference where a named schema stands in full. */
function withReferences(value: Json, names: Map<string, string>): Json {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, names));
  if (!isObject(value)) return value;
  const name = names.get(JSON.stringify(value));
  return name ? { $ref: `#/components/schemas/${name}` } : childrenWithReferences(value, names);
}

const childrenWithReferences = (value: JsonObject, names: Map<string, string>): JsonObject =>
  Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withReferences(child, names)]));

const headerText = (description: string) => ({ description, schema: { type: 'string' } });
const headers = {
  'API-Version': { $ref: '#/components/headers/ApiVersion' },
};

const etagHeader = { ETag: { $ref: '#/components/headers/ETag' } };

/** The problems that an operation can end in, by its shape. */
function problemsOf(path: string, method: string, operation: JsonObject): ProblemKind[] {
  const kinds: ProblemKind[] = ['not-acceptable', 'internal'];
  if (operation.parameters || operation.requestBody) kinds.push('validation');
  if (path.includes('{') || path.startsWith('/coverage')) kinds.push('not-found');
  if (method === 'post') kinds.push('payload-too-large', 'unsupported-media-type');
  if (path !== '/health') kinds.push('catalogue-empty');
  return kinds;
}

function describeResponses(path: string, method: string, operation: JsonObject): JsonObject {
  const own = operation.responses as Record<string, JsonObject>;
  const cacheable = method === 'get' && path !== '/health';
  const responses: JsonObject = {};
  for (const [status, response] of Object.entries(own)) {
    responses[status] = { ...response, headers: cacheable ? { ...headers, ...etagHeader } : headers };
  }
  if (cacheable)
    responses[304] = { description: 'Nothing changed since the answer with this ETag.', headers };
  for (const kind of problemsOf(path, method, operation)) {
    const { status, title } = problemKinds[kind];
    responses[status] = {
      description: title,
      headers,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetails' } } },
    };
  }
  return { ...operation, responses };
}

/** Adds to what the routes say of themselves what holds for all of them. */
function complete(document: JsonObject): JsonObject {
  const schemas = JSON.parse(JSON.stringify(namedSchemas)) as Record<string, JsonObject>;
  const names = new Map(Object.entries(schemas).map(([name, schema]) => [JSON.stringify(schema), name]));
  const paths: JsonObject = {};
  for (const [path, operations] of Object.entries(document.paths as Record<string, JsonObject>)) {
    paths[path] = Object.fromEntries(
      Object.entries(operations).map(([method, operation]) => [
        method,
        describeResponses(path, method, withReferences(operation, names) as JsonObject),
      ]),
    );
  }
  return {
    ...document,
    paths,
    components: {
      headers: {
        ApiVersion: headerText(`Version of the API, such as ${apiVersion}.`),
        ETag: headerText('Send it back as If-None-Match to hear whether anything changed.'),
      },
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [name, childrenWithReferences(schema, names)]),
      ),
    },
  };
}

/** Call before the routes are registered. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    convertConstToEnum: false,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Places where a neighbourhood meets, and the level that was agreed',
        version: apiVersion,
        description:
          'Reads the catalogue of places, areas and norms, and judges every neighbourhood by a norm. ' +
          'Follows the NLGov REST API Design Rules. Nothing that is asked is stored or logged.',
        license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
        contact: {
          name: 'The operator of this server',
          url: 'https://example.org',
          email: 'operator@example.org',
        },
      },
      servers: [{ url: apiPath }],
      tags: [
        { name: 'Catalogue', description: 'What is in the catalogue and how fresh it is.' },
        {
          name: 'Places',
          description:
            'Places where people meet, learn, relax and find support, and sites where one could open.',
        },
        {
          name: 'Areas',
          description:
            'Municipalities, districts and neighbourhoods with their residents, and who works there.',
        },
        { name: 'Norms', description: 'Agreements on the basic level, and proposals.' },
        { name: 'Coverage', description: 'Which neighbourhoods meet a norm, in people.' },
      ],
    },
    transformObject: (parts) =>
      complete(
        JSON.parse(JSON.stringify('openapiObject' in parts ? parts.openapiObject : parts.swaggerObject)),
      ),
  });
  await app.register(swaggerUi, {
    routePrefix: `${apiPath}/docs`,
    uiConfig: { layout: 'BaseLayout', docExpansion: 'list', defaultModelsExpandDepth: 0, validatorUrl: null },
    theme: { title: 'API' },
  });
  app.get(`${apiPath}/openapi.json`, { schema: { hide: true } }, (_request, reply) =>
    // The document is for everyone, also for tools that run in another site's page.
    reply.header('access-control-allow-origin', '*').header('cache-control', 'no-cache').send(app.swagger()),
  );
}
