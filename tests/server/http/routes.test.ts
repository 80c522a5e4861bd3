// Every route of the API answers what its schema promises.
import type { TSchema } from 'typebox';
import { Check, Clean } from 'typebox/value';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as area from '../../../server/contract/area.ts';
import { CandidateSiteFeatures, CandidateSiteList } from '../../../server/contract/candidate-site.ts';
import { Catalogue, Health } from '../../../server/contract/catalogue.ts';
import { Coverage, CoverageVerdicts } from '../../../server/contract/coverage.ts';
import { CoverageCurves } from '../../../server/contract/coverage-curves.ts';
import { CheckFirstList, FragilityList } from '../../../server/contract/coverage-questions.ts';
import { ChangeList, PlaceHistory } from '../../../server/contract/history.ts';
import { NormList, NormVersions } from '../../../server/contract/norm.ts';
import { Place, PlaceFeatures, PlaceList } from '../../../server/contract/place.ts';
import { NeighbourhoodTeams, TeamList } from '../../../server/contract/team.ts';
import { getWell, type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());

const geoJson = 'application/geo+json';

const cases: [path: string, accept: string, schema: TSchema][] = [
  ['/catalogue', 'application/json', Catalogue],
  ['/health', 'application/json', Health],
  ['/places', 'application/json', PlaceList],
  ['/places', geoJson, PlaceFeatures],
  ['/places/library', 'application/json', Place],
  ['/places/library/history', 'application/json', PlaceHistory],
  ['/changes', 'application/json', ChangeList],
  ['/candidate-sites', 'application/json', CandidateSiteList],
  ['/candidate-sites', geoJson, CandidateSiteFeatures],
  ['/municipalities', 'application/json', area.MunicipalityList],
  ['/municipalities', geoJson, area.MunicipalityFeatures],
  ['/districts', 'application/json', area.DistrictList],
  ['/districts', geoJson, area.DistrictFeatures],
  ['/neighbourhoods', 'application/json', area.NeighbourhoodList],
  ['/neighbourhoods', geoJson, area.NeighbourhoodFeatures],
  ['/neighbourhoods/BU99010003', 'application/json', area.Neighbourhood],
  ['/neighbourhoods/BU99010003', geoJson, area.NeighbourhoodFeature],
  ['/teams', 'application/json', TeamList],
  ['/neighbourhoods/BU99010001/teams', 'application/json', NeighbourhoodTeams],
  ['/norms', 'application/json', NormList],
  ['/norms/samen', 'application/json', NormVersions],
  ['/coverage', 'application/json', Coverage],
  ['/coverage-verdicts', 'application/json', CoverageVerdicts],
  ['/coverage-curves', 'application/json', CoverageCurves],
  ['/fragility', 'application/json', FragilityList],
  ['/check-first', 'application/json', CheckFirstList],
];
test.each(cases)('%s as %s holds what the schema names and nothing else', async (path, accept, schema) => {
  const answer = await getWell(tiny, path, accept);
  expect(answer.headers['content-type']).toBe(`${accept}; charset=utf-8`);
  const body: unknown = answer.json();
  expect(Check(schema, body)).toBe(true);
  expect(Clean(schema, structuredClone(body))).toEqual(body);
});
