// How CBS names the layers and columns of its Wijk- en Buurtkaart, over the years and in its shapefile days.
import { SourceError } from '../../domain/problem.ts';
import type { Geopackage, Layer } from './open-geopackage.ts';

export type Level = 'neighbourhoods' | 'districts' | 'municipalities';

/** With a year or a prefix too: `buurten_2024`, `cbs_wijken_2023`, `gemeenten2019`. */
const layerNames: Record<Level, { official: string; pattern: RegExp }> = {
  neighbourhoods: { official: 'buurten', pattern: /(^|_)buurt(en)?_?(\d{4})?(_v\d+)?$/i },
  districts: { official: 'wijken', pattern: /(^|_)wijk(en)?_?(\d{4})?(_v\d+)?$/i },
  municipalities: { official: 'gemeenten', pattern: /(^|_)gem(eenten?)?_?(\d{4})?(_v\d+)?$/i },
};

/** Compared in lower case without underscores, so that `aantalInwoners` is `aantal_inwoners`. The official name first. */
const columnNames = {
  neighbourhoodCode: ['buurtcode', 'bu_code'],
  neighbourhoodName: ['buurtnaam', 'bu_naam'],
  districtCode: ['wijkcode', 'wk_code'],
  districtName: ['wijknaam', 'wk_naam'],
  municipalityCode: ['gemeentecode', 'gm_code'],
  municipalityName: ['gemeentenaam', 'gm_naam'],
  water: ['water', 'h2o'],
  residents: ['aantal_inwoners', 'aant_inw'],
  households: ['aantal_huishoudens', 'aantal_hh'],
  percentage0to14: ['percentage_personen_0_tot_15_jaar', 'p_00_14_jr'],
  percentage65plus: ['percentage_personen_65_jaar_en_ouder', 'p_65_eo_jr'],
  urbanity: ['stedelijkheid_adressen_per_km2', 'sted'],
} satisfies Record<string, string[]>;
export type CbsColumn = keyof typeof columnNames;

export const officialLayer = (level: Level) => layerNames[level].official;
export const officialColumn = (column: CbsColumn) => columnNames[column][0];

/** `null` when the file has none. Throws SourceError when several would do. */
export function findLayer(geopackage: Geopackage, level: Level): Layer | null {
  const { official, pattern } = layerNames[level];
  const names = geopackage.layerNames();
  const exact = names.filter((name) => name.toLowerCase() === official);
  const fitting = exact.length > 0 ? exact : names.filter((name) => pattern.test(name));
  if (fitting.length > 1) {
    throw new SourceError(
      `${geopackage.path}: holds several layers of ${official} (${fitting.join(', ')}); keep the one of the year you mean.`,
    );
  }
  return fitting.length === 1 ? geopackage.layer(fitting[0]) : null;
}

/** The spelling in the file of each column that it has. Throws SourceError when one of `required` is not there. */
export function findColumns(
  geopackage: Geopackage,
  layer: Layer,
  required: CbsColumn[],
  optional: CbsColumn[],
): Partial<Record<CbsColumn, string>> {
  const spelled = new Map(layer.columns.map((column) => [comparable(column), column]));
  const found: Partial<Record<CbsColumn, string>> = {};
  for (const column of [...required, ...optional]) {
    const name = columnNames[column].find((known) => spelled.has(comparable(known)));
    if (name) found[column] = spelled.get(comparable(name));
  }
  const missing = required.filter((column) => !found[column]).map(officialColumn);
  if (missing.length > 0) {
    throw new SourceError(
      `${geopackage.path}: layer "${layer.name}" lacks column ${missing.join(', ')}; it has ${layer.columns.join(', ')}.`,
    );
  }
  return found;
}

const comparable = (name: string) => name.toLowerCase().replaceAll('_', '');
