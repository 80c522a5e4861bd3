// Counts what an import put into the catalogue, for the report.
import { demandBasis } from '../domain/areas/demand.ts';
import type { CatalogueContent } from '../domain/catalogue.ts';
import type { StreetGraph } from '../domain/network/street-graph.ts';

export type ComputedContent = Omit<CatalogueContent, 'facts' | 'norms' | 'report'>;

/** Residents are those that are counted; neighbourhoods where they are unknown have a count of their own. */
export function countCatalogue(content: ComputedContent): Record<string, number> {
  const { areas, places, candidateSites, teams, addresses, networks, demand, basemap } = content;
  const residentsOf = (chosen: CatalogueContent['areas']['neighbourhoods']) =>
    Math.round(chosen.reduce((sum, { population }) => sum + (population.everyone ?? 0), 0));
  const inhabitedOn = (basis: number) =>
    areas.neighbourhoods.filter(
      ({ population }, b) => demand.basis[b] === basis && (population.everyone ?? 0) > 0,
    );
  const withoutStreets = inhabitedOn(demandBasis.innerPoint);
  const withoutAddresses = inhabitedOn(demandBasis.streets);
  const withTeam = new Set(teams.flatMap(({ areaCodes }) => areaCodes));
  return {
    municipalities: areas.municipalities.length,
    districts: areas.districts.length,
    neighbourhoods: areas.neighbourhoods.length,
    neighbourhoodsWithUnknownResidents: areas.neighbourhoods.filter(
      ({ population }) => population.everyone === null,
    ).length,
    neighbourhoodsWithoutStreets: withoutStreets.length,
    neighbourhoodsWithoutAddresses: withoutAddresses.length,
    residents: residentsOf(areas.neighbourhoods),
    residentsWithoutStreets: residentsOf(withoutStreets),
    residentsWithoutAddresses: residentsOf(withoutAddresses),
    places: places.length,
    placesAcrossBorder: places.filter((place) => place.neighbourhoodCode === null).length,
    placesWithOpeningHours: places.filter((place) => place.openingHours !== null).length,
    placesWithOpeningWeek: places.filter((place) => place.openingWeek !== null).length,
    candidateSites: candidateSites.length,
    teams: teams.length,
    neighbourhoodsWithoutTeam: areas.neighbourhoods.filter(
      ({ code, districtCode, municipalityCode }) =>
        ![code, districtCode, municipalityCode].some((area) => withTeam.has(area)),
    ).length,
    addresses: addresses.length,
    dwellings: addresses.reduce((sum, address) => sum + address.dwellings, 0),
    basemapTiles: basemap.tiles.length,
    demandPoints: demand.lonLat.length / 2,
    ...graphCounts('walking', networks.walking),
    ...graphCounts('cycling', networks.cycling),
  };
}

function graphCounts(mode: string, graph: StreetGraph): Record<string, number> {
  const metres = graph.edgeLengthDm.reduce((sum, length) => sum + length / 10, 0);
  return {
    [`${mode}StreetKm`]: Math.round(metres / 100) / 10,
    [`${mode}Nodes`]: graph.nodeLonLat.length / 2,
    [`${mode}Edges`]: graph.edgeFrom.length,
  };
}
