// Municipalities, districts and neighbourhoods with their residents; with outlines as GeoJSON.
import type { MultiPolygon } from 'geojson';
import { Type } from 'typebox';
import * as contract from '../../contract/area.ts';
import type * as domain from '../../domain/areas/area.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { ProblemError } from '../problems.ts';
import { answer, geoJson, json } from './answer.ts';
import { readBbox } from './read-bbox.ts';
import { sumPopulation } from './sum-population.ts';

const NeighbourhoodPath = Type.Object({ code: contract.neighbourhoodCode });

/** A tenth of a metre; more is noise, and doubles the size of an outline. */
const roundDegrees = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

const toOutline = ({ coordinates }: MultiPolygon): contract.NeighbourhoodFeature['geometry'] => ({
  type: 'MultiPolygon',
  coordinates: coordinates.map((polygon) =>
    polygon.map((ring) => ring.map(([lon, lat]) => [roundDegrees(lon), roundDegrees(lat)])),
  ),
});

function toFeature<T extends { code: string }>(geometry: MultiPolygon, properties: T) {
  return { type: 'Feature' as const, id: properties.code, geometry: toOutline(geometry), properties };
}

const toNeighbourhood = ({
  geometry: _,
  innerPoint,
  ...area
}: domain.Neighbourhood): contract.Neighbourhood => ({
  ...area,
  innerPoint: [...innerPoint],
});

export function areaRoutes(api: Api, { store: { areas } }: AppParts): void {
  api.get(
    '/municipalities',
    {
      schema: {
        operationId: 'listMunicipalities',
        summary: 'Municipalities, by code',
        tags: ['Areas'],
        response: answer('All municipalities in the catalogue.', {
          [json]: contract.MunicipalityList,
          [geoJson]: contract.MunicipalityFeatures,
        }),
      },
    },
    ({ format }, reply) => {
      const population = sumPopulation(areas.neighbourhoods(), (area) => area.municipalityCode);
      const toRecord = ({ code, name }: domain.Municipality) => ({
        code,
        name,
        population: population(code),
      });
      const found = areas.municipalities();
      reply.type(format);
      if (format === json) return { municipalities: found.map(toRecord) };
      const features = found.map((area) => toFeature(area.geometry, toRecord(area)));
      return { type: 'FeatureCollection' as const, features };
    },
  );

  api.get(
    '/districts',
    {
      schema: {
        operationId: 'listDistricts',
        summary: 'Districts, by code',
        tags: ['Areas'],
        querystring: contract.DistrictQuery,
        response: answer('The districts asked for.', {
          [json]: contract.DistrictList,
          [geoJson]: contract.DistrictFeatures,
        }),
      },
    },
    ({ query: { municipality }, format }, reply) => {
      const population = sumPopulation(areas.neighbourhoods({ municipality }), (area) => area.districtCode);
      const toRecord = ({ code, name, municipalityCode }: domain.District) => ({
        code,
        name,
        municipalityCode,
        population: population(code),
      });
      const found = areas
        .districts()
        .filter((district) => municipality === undefined || district.municipalityCode === municipality);
      reply.type(format);
      if (format === json) return { districts: found.map(toRecord) };
      const features = found.map((area) => toFeature(area.geometry, toRecord(area)));
      return { type: 'FeatureCollection' as const, features };
    },
  );

  api.get(
    '/neighbourhoods',
    {
      schema: {
        operationId: 'listNeighbourhoods',
        summary: 'Neighbourhoods, by code',
        tags: ['Areas'],
        querystring: contract.NeighbourhoodQuery,
        response: answer('The neighbourhoods asked for.', {
          [json]: contract.NeighbourhoodList,
          [geoJson]: contract.NeighbourhoodFeatures,
        }),
      },
    },
    ({ query: { municipality, district, bbox }, format }, reply) => {
      const found = areas.neighbourhoods({ municipality, district, bbox: readBbox(bbox) });
      reply.type(format);
      if (format === json) return { neighbourhoods: found.map(toNeighbourhood) };
      const features = found.map((area) => toFeature(area.geometry, toNeighbourhood(area)));
      return { type: 'FeatureCollection' as const, features };
    },
  );

  api.get(
    '/neighbourhoods/:code',
    {
      schema: {
        operationId: 'getNeighbourhood',
        summary: 'One neighbourhood',
        tags: ['Areas'],
        params: NeighbourhoodPath,
        response: answer('The neighbourhood.', {
          [json]: contract.Neighbourhood,
          [geoJson]: contract.NeighbourhoodFeature,
        }),
      },
    },
    ({ params: { code }, format }, reply) => {
      const found = areas.neighbourhood(code);
      if (found === null) throw new ProblemError('not-found', `There is no neighbourhood with code ${code}.`);
      reply.type(format);
      if (format === json) return toNeighbourhood(found);
      return toFeature(found.geometry, toNeighbourhood(found));
    },
  );
}
