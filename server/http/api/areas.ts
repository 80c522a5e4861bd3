// Municipalities, districts and neighbourhoods with their residents; with outlines as GeoJSON.
import type { MultiPolygon } from 'geojson';
import { Type } from 'typebox';
import * as contract from '../../contract/area.ts';
import type * as domain from '../../domain/areas/area.ts';
import type { Bbox } from '../../domain/lon-lat.ts';
import type { DistrictRecord, MunicipalityRecord, NeighbourhoodRecord } from '../../store/area-store.ts';
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

/** Of a row with an outline or with its box, without either. */
export function toNeighbourhood(area: domain.Neighbourhood | NeighbourhoodRecord): contract.Neighbourhood {
  const { code, name, districtCode, municipalityCode, population, urbanity, innerPoint } = area;
  return { code, name, districtCode, municipalityCode, population, urbanity, innerPoint: [...innerPoint] };
}

/** By municipality, around its neighbourhoods. */
function boundsByMunicipality(neighbourhoods: readonly NeighbourhoodRecord[]): Map<string, Bbox> {
  const boxes = new Map<string, Bbox>();
  for (const { municipalityCode, bounds } of neighbourhoods) {
    const [west, south, east, north] = boxes.get(municipalityCode) ?? bounds;
    boxes.set(municipalityCode, [
      Math.min(west, bounds[0]),
      Math.min(south, bounds[1]),
      Math.max(east, bounds[2]),
      Math.max(north, bounds[3]),
    ]);
  }
  return boxes;
}

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
      const inside = areas.neighbourhoodRecords();
      const population = sumPopulation(inside, (area) => area.municipalityCode);
      const boxes = boundsByMunicipality(inside);
      const toRecord = ({ code, name }: MunicipalityRecord) => {
        const bounds = boxes.get(code);
        return { code, name, population: population(code), bounds: bounds ? [...bounds] : null };
      };
      reply.type(format);
      if (format === json) return { municipalities: areas.municipalityRecords().map(toRecord) };
      const features = areas.municipalities().map((area) => toFeature(area.geometry, toRecord(area)));
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
      const population = sumPopulation(
        areas.neighbourhoodRecords({ municipality }),
        (area) => area.districtCode,
      );
      const toRecord = ({ code, name, municipalityCode }: DistrictRecord) => ({
        code,
        name,
        municipalityCode,
        population: population(code),
      });
      reply.type(format);
      if (format === json) return { districts: areas.districtRecords(municipality).map(toRecord) };
      const found = areas
        .districts()
        .filter((district) => municipality === undefined || district.municipalityCode === municipality);
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
    ({ query: { bbox, ...filter }, format }, reply) => {
      const wanted = { ...filter, bbox: readBbox(bbox) };
      reply.type(format);
      if (format === json) return { neighbourhoods: areas.neighbourhoodRecords(wanted).map(toNeighbourhood) };
      const features = areas
        .neighbourhoods(wanted)
        .map((area) => toFeature(area.geometry, toNeighbourhood(area)));
      return { type: 'FeatureCollection' as const, features };
    },
  );

  api.post(
    '/neighbourhood-names',
    {
      schema: {
        operationId: 'nameNeighbourhoods',
        summary: 'Names of some neighbourhoods',
        description:
          'For who shows some places of a country. Asked by POST, as what lies around someone tells where they are. Nothing is stored or logged.',
        tags: ['Areas'],
        body: contract.NeighbourhoodNamesRequest,
        response: answer('Those that are in the catalogue, by code.', {
          [json]: contract.NeighbourhoodNames,
        }),
      },
    },
    ({ body: { codes } }) => ({ neighbourhoods: areas.neighbourhoodNames(codes) }),
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
