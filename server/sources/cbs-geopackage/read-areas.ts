// Reads the neighbourhoods, districts and municipalities of a CBS Wijk- en Buurtkaart, with their residents.
import type { Areas, District, Municipality, Neighbourhood } from '../../domain/areas/area.ts';
import { type Sourced, SourceError } from '../../domain/problem.ts';
import { type AreaRow, AreaRows, codeOf, isCode } from './area-rows.ts';
import { findColumns, findLayer, officialColumn, officialLayer } from './cbs-columns.ts';
import { completeAreas } from './complete-areas.ts';
import { innerPoint } from './inner-point.ts';
import { type Geopackage, type Layer, withGeopackage } from './open-geopackage.ts';
import { readFigures } from './read-figures.ts';

export interface ReadAreas extends Sourced<Areas> {
  /** Rows that are no neighbourhood (water, abroad) and were left out by rule. */
  waterRows: number;
}

/**
 * Areas by code, in WGS84 degrees rounded to 1e-7. With `municipalities` only those (`GM0503`).
 * A row with a wrong code or outline is refused as a problem; districts and municipalities that the file
 * lacks are made of their neighbourhoods. Throws SourceError when the file, the layer `buurten`, one of its
 * columns, its coordinate system or an asked municipality is not there, or when no neighbourhood is left.
 */
export function readAreas(path: string, options: { municipalities?: string[] } = {}): ReadAreas {
  const municipalities = options.municipalities?.length ? options.municipalities.map(codeOf) : null;
  return withGeopackage(path, (geopackage) => {
    const layer = findLayer(geopackage, 'neighbourhoods');
    if (!layer) {
      const layers = geopackage.layerNames().join(', ') || 'none';
      throw new SourceError(
        `${path}: has no layer "${officialLayer('neighbourhoods')}"; its layers are ${layers}.`,
      );
    }
    const rows = new AreaRows(geopackage, municipalities);
    const { neighbourhoods, municipalityNames } = readNeighbourhoods(geopackage, layer, rows, municipalities);
    const given = {
      neighbourhoods,
      districts: readDistricts(geopackage, rows),
      municipalities: readMunicipalities(geopackage, rows),
    };
    const records = completeAreas(given, municipalityNames, (kind, at, message) =>
      rows.doubt(kind, at, message),
    );
    return { records, problems: rows.problems, waterRows: rows.waterRows };
  });
}

function readNeighbourhoods(
  geopackage: Geopackage,
  layer: Layer,
  rows: AreaRows,
  municipalities: string[] | null,
) {
  const figures = ['households', 'percentage0to14', 'percentage65plus', 'urbanity'] as const;
  const columns = findColumns(
    geopackage,
    layer,
    ['neighbourhoodCode', 'neighbourhoodName', 'districtCode', 'municipalityCode', 'residents'],
    ['municipalityName', 'water', ...figures],
  );
  if (municipalities) checkMunicipalities(geopackage, layer, columns.municipalityCode!, municipalities);
  for (const column of figures.filter((column) => !columns[column])) {
    const message = `has no column ${officialColumn(column)}; that figure is unknown everywhere`;
    rows.doubt('missing-column', `Layer ${layer.name}`, message);
  }
  const neighbourhoods: Neighbourhood[] = [];
  const municipalityNames = new Map<string, string>();
  for (const areaRow of rows.of('neighbourhoods', layer, columns)) {
    const neighbourhood = neighbourhoodOf(areaRow, rows);
    if (!neighbourhood) continue;
    neighbourhoods.push(neighbourhood);
    const { municipalityName } = areaRow.row;
    if (municipalityName)
      municipalityNames.set(neighbourhood.municipalityCode, String(municipalityName).trim());
  }
  if (neighbourhoods.length === 0) {
    const first = rows.problems.find((problem) => problem.severity === 'refused');
    const why = first ? `; the first one refused: ${first.message}` : '.';
    throw new SourceError(`${geopackage.path}: layer "${layer.name}" has no usable neighbourhood${why}`);
  }
  return { neighbourhoods, municipalityNames };
}

function neighbourhoodOf({ row, code, name, geometry }: AreaRow, rows: AreaRows): Neighbourhood | null {
  const districtCode = codeOf(row.districtCode);
  const municipalityCode = codeOf(row.municipalityCode);
  if (!isCode('districts', districtCode) || !isCode('municipalities', municipalityCode)) {
    const message = `lies in district "${districtCode}" of municipality "${municipalityCode}", which are not both CBS codes`;
    rows.refuse('malformed-code', code, message);
    return null;
  }
  const { population, urbanity, doubts } = readFigures(row);
  for (const doubt of doubts) rows.doubt('unreadable-figure', code, `${doubt}; taken as unknown`);
  const point = innerPoint(geometry);
  return { code, name, geometry, districtCode, municipalityCode, population, urbanity, innerPoint: point };
}

function readDistricts(geopackage: Geopackage, rows: AreaRows): District[] | null {
  const layer = findLayer(geopackage, 'districts');
  if (!layer) return null;
  const columns = findColumns(
    geopackage,
    layer,
    ['districtCode', 'districtName', 'municipalityCode'],
    ['water'],
  );
  return [...rows.of('districts', layer, columns)].map(({ row, code, name, geometry }) => {
    return { code, name, geometry, municipalityCode: codeOf(row.municipalityCode) };
  });
}

function readMunicipalities(geopackage: Geopackage, rows: AreaRows): Municipality[] | null {
  const layer = findLayer(geopackage, 'municipalities');
  if (!layer) return null;
  const columns = findColumns(geopackage, layer, ['municipalityCode', 'municipalityName'], ['water']);
  return [...rows.of('municipalities', layer, columns)].map(({ code, name, geometry }) => ({
    code,
    name,
    geometry,
  }));
}

function checkMunicipalities(geopackage: Geopackage, layer: Layer, column: string, asked: string[]): void {
  const available = geopackage.distinct(layer, column);
  const unknown = asked.find((code) => !available.includes(code));
  if (unknown === undefined) return;
  const distance = (code: string) => Math.abs(Number(code.slice(2)) - Number(unknown.replace(/\D/g, '')));
  const near = available
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, 5)
    .sort();
  const others = available.length > near.length ? ` and ${available.length - near.length} others` : '';
  throw new SourceError(
    `${geopackage.path}: has no municipality ${unknown}; it has ${near.join(', ') || 'none'}${others}.`,
  );
}
