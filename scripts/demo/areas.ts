// Neighbourhoods, districts and the municipality as CBS publishes them, with figures that fit the homes counted.
import type { MultiPolygon } from 'geojson';
import type { HomeAddress } from './addresses.ts';
import { type DistrictPlan, districts, type NeighbourhoodPlan } from './districts.ts';
import { outlineOf } from './faces.ts';
import { lakeName, type TownPlan } from './plan-town.ts';
import { type Point, toRd } from './plane.ts';
import { areaOf } from './polygon.ts';
import type { GeopackageLayer } from './write-geopackage.ts';

export const municipality = { code: 'GM9901', name: 'Lindewaard', residents: 65_000 };

/** CBS: withheld, or not applicable. */
const withheld = -99997;
const waterDistrict = { code: 'WK990199', name: 'Lindewaard water' };

interface Figures {
  plan: NeighbourhoodPlan;
  district: DistrictPlan;
  code: string;
  districtCode: string;
  homes: number;
  residents: number;
  hectares: number;
  outline: Point[][];
}

export function describeAreas(town: TownPlan, addresses: HomeAddress[]): GeopackageLayer[] {
  const outline = (names: Set<string | null>) =>
    outlineOf(
      town.faces.filter(({ neighbourhood }) => names.has(neighbourhood)).map(({ nodes }) => nodes),
      town.points,
    );
  const figures = countResidents(addresses, (name) => outline(new Set([name])));
  const of = { gemeentecode: municipality.code, gemeentenaam: municipality.name };
  const lake = multiPolygon(outline(new Set([lakeName])));
  return [
    layer('buurten', [
      ...figures.map((figure) => ({
        geometry: multiPolygon(figure.outline),
        properties: { ...neighbourhoodRow(figure), ...of },
      })),
      {
        geometry: lake,
        properties: {
          ...of,
          buurtcode: 'BU99019997',
          buurtnaam: lakeName,
          wijkcode: waterDistrict.code,
          water: 'JA',
          stedelijkheid_adressen_per_km2: withheld,
          aantal_inwoners: withheld,
          aantal_huishoudens: withheld,
          percentage_personen_0_tot_15_jaar: withheld,
          percentage_personen_65_jaar_en_ouder: withheld,
          oppervlakte_land_in_ha: 0,
        },
      },
    ]),
    layer('wijken', [
      ...districts.map((district, index) => {
        const own = figures.filter((figure) => figure.district === district);
        const names = new Set(own.map(({ plan }) => plan.name));
        return {
          geometry: multiPolygon(outline(names)),
          properties: {
            ...of,
            wijkcode: districtCode(index),
            wijknaam: district.name,
            water: 'NEE',
            aantal_inwoners: sum(own.map(({ residents }) => residents)),
          },
        };
      }),
      {
        geometry: lake,
        properties: {
          ...of,
          wijkcode: waterDistrict.code,
          wijknaam: waterDistrict.name,
          water: 'JA',
          aantal_inwoners: withheld,
        },
      },
    ]),
    layer('gemeenten', [
      {
        geometry: multiPolygon(outline(new Set(figures.map(({ plan }) => plan.name)))),
        properties: { ...of, water: 'NEE', aantal_inwoners: sum(figures.map(({ residents }) => residents)) },
      },
    ]),
  ];
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const districtCode = (index: number) => `WK9901${String(index).padStart(2, '0')}`;
/** CBS rounds to multiples of five. */
const toFives = (value: number) => Math.round(value / 5) * 5;

function countResidents(addresses: HomeAddress[], outline: (name: string) => Point[][]): Figures[] {
  const rows = districts.flatMap((district, index) =>
    district.neighbourhoods.map((plan, number) => {
      const rings = outline(plan.name);
      return {
        plan,
        district,
        districtCode: districtCode(index),
        code: `BU9901${String(index).padStart(2, '0')}${String(number).padStart(2, '0')}`,
        homes: addresses.filter((address) => address.neighbourhood === plan.name && isHome(address)).length,
        hectares: sum(rings.map(areaOf)) / 10_000,
        outline: rings,
      };
    }),
  );
  const expected = sum(rows.map(({ homes, district }) => homes * district.personsPerDwelling));
  return rows.map((row) => ({
    ...row,
    residents: toFives((row.homes * row.district.personsPerDwelling * municipality.residents) / expected),
  }));
}

const isHome = ({ building }: HomeAddress) =>
  building.tags.building !== 'civic' && building.tags.building !== 'sports_hall';

function neighbourhoodRow({ plan, code, districtCode, homes, residents, hectares }: Figures) {
  return {
    buurtcode: code,
    buurtnaam: plan.name,
    wijkcode: districtCode,
    water: 'NEE',
    stedelijkheid_adressen_per_km2: urbanityClass((homes / hectares) * 100),
    aantal_inwoners: residents,
    aantal_huishoudens: toFives(homes * 0.98),
    percentage_personen_0_tot_15_jaar: plan.aged0to14 ?? withheld,
    percentage_personen_65_jaar_en_ouder: plan.aged65plus ?? withheld,
    oppervlakte_land_in_ha: Math.round(hectares),
  };
}

/** CBS stedelijkheid: 1 from 2,500 addresses per km² and 5 under 500. */
function urbanityClass(homesPerKm2: number): number {
  const bounds = [2500, 1500, 1000, 500];
  const found = bounds.findIndex((bound) => homesPerKm2 >= bound);
  return found < 0 ? 5 : found + 1;
}

/** Rings that turn left are outer ones, the others holes; a hole lies in the only outer ring here. */
function multiPolygon(rings: Point[][]): MultiPolygon {
  const closed = (ring: Point[]) => [...ring, ring[0]].map(toRd);
  const outers = rings.filter((ring) => areaOf(ring) > 0).map((ring) => [closed(ring)]);
  const holes = rings.filter((ring) => areaOf(ring) < 0).map(closed);
  if (holes.length && outers.length > 1)
    throw new Error('areas.ts: an outline with several parts has holes; tell which part holds them.');
  if (holes.length) outers[0].push(...holes);
  return { type: 'MultiPolygon', coordinates: outers };
}

function layer(name: string, features: GeopackageLayer['features']): GeopackageLayer {
  const columns = Object.entries(features[0].properties).map(([column, value]) => ({
    name: column,
    type: typeof value === 'number' ? ('INTEGER' as const) : ('TEXT' as const),
  }));
  return { name, srsId: 28992, columns, features };
}
