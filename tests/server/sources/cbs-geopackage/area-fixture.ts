// A small neighbourhood file in the columns of CBS, for tests to bend one thing of.
import { join } from 'node:path';
import type { MultiPolygon } from 'geojson';
import { type GeopackageLayer, writeGeopackage } from '../../../../scripts/demo/write-geopackage.ts';
import { box } from '../../../worlds/box.ts';
import { temporaryFolder } from '../../../worlds/temporary-folder.ts';

export type Feature = GeopackageLayer['features'][number];

/** A square with sides in the layer's own unit, its south-west corner given. */
export function square(x: number, y: number, side = 1000): MultiPolygon {
  return box(x, y, x + side, y + side);
}

/** Neighbourhood `GM9901 WK99010<district> BU99010<district>0<number>`, a square kilometre of RD New. */
export function neighbourhood(
  district: number,
  number: number,
  properties: Feature['properties'] = {},
): Feature {
  return {
    geometry: square(140_000 + district * 1000, 500_000 + number * 1000),
    properties: {
      buurtcode: `BU99010${district}0${number}`,
      buurtnaam: `Buurt ${district}.${number}`,
      wijkcode: `WK99010${district}`,
      gemeentecode: 'GM9901',
      gemeentenaam: 'Proefstad',
      water: 'NEE',
      stedelijkheid_adressen_per_km2: 2,
      aantal_inwoners: 1000,
      aantal_huishoudens: 450,
      percentage_personen_0_tot_15_jaar: 17,
      percentage_personen_65_jaar_en_ouder: 20,
      ...properties,
    },
  };
}

export const textColumns = ['buurtcode', 'buurtnaam', 'wijkcode', 'gemeentecode', 'gemeentenaam', 'water'];
export const figureColumns = [
  'stedelijkheid_adressen_per_km2',
  'aantal_inwoners',
  'aantal_huishoudens',
  'percentage_personen_0_tot_15_jaar',
  'percentage_personen_65_jaar_en_ouder',
];

export function layerOf(
  features: Feature[],
  { name = 'buurten', srsId = 28992 as GeopackageLayer['srsId'], without = [] as string[] } = {},
): GeopackageLayer {
  const columns: GeopackageLayer['columns'] = [
    ...textColumns.map((column) => ({ name: column, type: 'TEXT' as const })),
    ...figureColumns.map((column) => ({ name: column, type: 'INTEGER' as const })),
  ];
  return { name, srsId, features, columns: columns.filter((column) => !without.includes(column.name)) };
}

export function temporaryFile(name: string): string {
  return join(temporaryFolder(), name);
}

export function geopackageOf(...layers: GeopackageLayer[]): string {
  const path = temporaryFile('areas.gpkg');
  writeGeopackage(path, layers);
  return path;
}
