// Reads the neighbourhoods, districts and municipalities of a CBS Wijk- en Buurtkaart, with their residents.
import type { Areas, District, Municipality, Neighbourhood } from '../../domain/areas/area.ts';
import { type Problem, type Sourced, SourceError } from '../../domain/problem.ts';
import {
  type CbsColumn,
  findColumns,
  findLayer,
  type Level,
  officialColumn,
  officialLayer,
} from './cbs-columns.ts';
import { completeAreas } from './complete-areas.ts';
import { innerPoint } from './inner-point.ts';
import { type Geopackage, type Layer, type Row, withGeopackage } from './open-geopackage.ts';
import { outline } from './outline.ts';
import { OutlineError } from './parse-geopackage-geometry.ts';
import { readFigures } from './read-figures.ts';

export interface ReadAreas extends Sourced<Areas> {
  /** Rows that are no neighbourhood (water, abroad) and were left out by rule. */
  waterRows: number;
}

const codePatterns: Record<Level, RegExp> = {
  neighbourhoods: /^BU[A-Z0-9]{8}$/,
  districts: /^WK[A-Z0-9]{6}$/,
  municipalities: /^GM\d{4}$/,
};
const abroad = 'GM0998';

/**
 * Areas by code, in WGS84 degrees rounded to 1e-7. With `municipalities` only those (`GM0503`).
 * A row with a wrong code or outline is refused as a problem; districts and municipalities that the file
 * lacks are made of their neighbourhoods. Throws SourceError when the file, the layer `buurten`, one of its
 * columns, its coordinate system or an asked municipality is not there, or when no neighbourhood is left.
 */
export function readAreas(path: string, options: { municipalities?: string[] } = {}): ReadAreas {
  return withGeopackage(path, (geopackage) => new AreaReader(geopackage, options.municipalities).read());
}

/** What every layer's rows share. */
interface ReadRow {
  row: Row;
  code: string;
  name: string;
  geometry: Neighbourhood['geometry'];
}

class AreaReader {
  private readonly problems: Problem[] = [];
  private readonly geopackage: Geopackage;
  private readonly municipalities: string[] | null;
  private waterRows = 0;

  constructor(geopackage: Geopackage, municipalities: string[] | undefined) {
    this.geopackage = geopackage;
    this.municipalities = municipalities?.length
      ? municipalities.map((code) => code.trim().toUpperCase())
      : null;
  }

  read(): ReadAreas {
    const layer = findLayer(this.geopackage, 'neighbourhoods');
    if (!layer) {
      throw new SourceError(
        `${this.geopackage.path}: has no layer "${officialLayer('neighbourhoods')}"; ` +
          `its layers are ${this.geopackage.layerNames().join(', ') || 'none'}.`,
      );
    }
    const { neighbourhoods, municipalityNames } = this.readNeighbourhoods(layer);
    const { waterRows } = this;
    const records = completeAreas(
      {
        neighbourhoods,
        districts: this.readDistricts(),
        municipalities: this.readMunicipalities(),
      },
      municipalityNames,
      (kind, at, message) => this.report('doubtful', kind, at, message),
    );
    return { records, problems: this.problems, waterRows };
  }

  private readNeighbourhoods(layer: Layer) {
    const columns = findColumns(
      this.geopackage,
      layer,
      ['neighbourhoodCode', 'neighbourhoodName', 'districtCode', 'municipalityCode', 'residents'],
      ['municipalityName', 'water', 'households', 'percentage0to14', 'percentage65plus', 'urbanity'],
    );
    this.checkMunicipalities(layer, columns.municipalityCode!);
    for (const column of ['households', 'percentage0to14', 'percentage65plus', 'urbanity'] as const) {
      if (columns[column]) continue;
      this.report(
        'doubtful',
        'missing-column',
        layer.name,
        `has no column ${officialColumn(column)}; that figure is unknown everywhere`,
      );
    }
    const neighbourhoods: Neighbourhood[] = [];
    const municipalityNames = new Map<string, string>();
    for (const { row, code, name, geometry } of this.rows('neighbourhoods', layer, columns)) {
      const districtCode = codeOf(row.districtCode);
      const municipalityCode = codeOf(row.municipalityCode);
      if (!codePatterns.districts.test(districtCode) || !codePatterns.municipalities.test(municipalityCode)) {
        this.report(
          'refused',
          'malformed-code',
          code,
          `lies in district "${districtCode}" of municipality "${municipalityCode}", which are no CBS codes`,
        );
        continue;
      }
      const { population, urbanity, doubts } = readFigures(row);
      for (const doubt of doubts)
        this.report('doubtful', 'unreadable-figure', code, `${doubt}; taken as unknown`);
      neighbourhoods.push({
        code,
        name,
        geometry,
        districtCode,
        municipalityCode,
        population,
        urbanity,
        innerPoint: innerPoint(geometry),
      });
      if (row.municipalityName) municipalityNames.set(municipalityCode, String(row.municipalityName).trim());
    }
    if (neighbourhoods.length === 0) {
      const first = this.problems.find((problem) => problem.severity === 'refused');
      throw new SourceError(
        `${this.geopackage.path}: layer "${layer.name}" has no usable neighbourhood` +
          (first ? `; the first refused: ${first.at} ${first.message}` : '.'),
      );
    }
    return { neighbourhoods, municipalityNames };
  }

  private readDistricts(): District[] | null {
    const layer = findLayer(this.geopackage, 'districts');
    if (!layer) return null;
    const columns = findColumns(
      this.geopackage,
      layer,
      ['districtCode', 'districtName', 'municipalityCode'],
      ['water'],
    );
    return [...this.rows('districts', layer, columns)].map(({ row, code, name, geometry }) => {
      return { code, name, geometry, municipalityCode: codeOf(row.municipalityCode) };
    });
  }

  private readMunicipalities(): Municipality[] | null {
    const layer = findLayer(this.geopackage, 'municipalities');
    if (!layer) return null;
    const columns = findColumns(this.geopackage, layer, ['municipalityCode', 'municipalityName'], ['water']);
    return [...this.rows('municipalities', layer, columns)].map(({ code, name, geometry }) => ({
      code,
      name,
      geometry,
    }));
  }

  /** The rows of a layer that are an area, have a code of their own and an outline. */
  private *rows(level: Level, layer: Layer, columns: Partial<Record<CbsColumn, string>>): Generator<ReadRow> {
    const codeColumn = codeColumns[level];
    const selected = { ...(columns as Record<string, string>), geometry: layer.geometryColumn };
    const where = this.municipalities && { column: columns.municipalityCode!, values: this.municipalities };
    const seen = new Set<string>();
    for (const row of this.geopackage.rows(layer, selected, where)) {
      const code = codeOf(row[codeColumn]);
      if (isWater(row.water) || codeOf(row.municipalityCode) === abroad) {
        if (level === 'neighbourhoods') this.waterRows += 1;
      } else if (!codePatterns[level].test(code)) {
        this.report(
          'refused',
          'malformed-code',
          code || 'a row without code',
          `of layer ${layer.name} is no CBS code`,
        );
      } else if (seen.has(code)) {
        this.report(
          'refused',
          'duplicate-code',
          code,
          `occurs twice in layer ${layer.name}; the first is kept`,
        );
      } else {
        seen.add(code);
        const geometry = this.outline(row.geometry, layer, code);
        const name = String(row[nameColumns[level]] ?? '').trim() || code;
        if (geometry) yield { row, code, name, geometry };
      }
    }
  }

  private outline(blob: unknown, layer: Layer, code: string): Neighbourhood['geometry'] | null {
    try {
      return outline(Buffer.isBuffer(blob) ? blob : null, layer.system);
    } catch (error) {
      if (!(error instanceof OutlineError)) throw error;
      this.report('refused', error.kind, code, `of layer ${layer.name}: the outline ${error.message}`);
      return null;
    }
  }

  private checkMunicipalities(layer: Layer, column: string): void {
    if (!this.municipalities) return;
    const available = this.geopackage.distinct(layer, column);
    const unknown = this.municipalities.find((code) => !available.includes(code));
    if (unknown === undefined) return;
    const distance = (code: string) => Math.abs(Number(code.slice(2)) - Number(unknown.replace(/\D/g, '')));
    const near = [...available]
      .sort((a, b) => distance(a) - distance(b))
      .slice(0, 5)
      .sort();
    const others = available.length > near.length ? ` and ${available.length - near.length} others` : '';
    throw new SourceError(
      `${this.geopackage.path}: has no municipality ${unknown}; it has ${near.join(', ') || 'none'}${others}.`,
    );
  }

  private report(severity: Problem['severity'], kind: string, at: string, message: string): void {
    const sentence = `${at} ${message}.`;
    this.problems.push({ kind, severity, message: sentence, file: this.geopackage.path, at });
  }
}

const codeColumns = {
  neighbourhoods: 'neighbourhoodCode',
  districts: 'districtCode',
  municipalities: 'municipalityCode',
} satisfies Record<Level, CbsColumn>;
const nameColumns = {
  neighbourhoods: 'neighbourhoodName',
  districts: 'districtName',
  municipalities: 'municipalityName',
} satisfies Record<Level, CbsColumn>;

const codeOf = (value: unknown) =>
  String(value ?? '')
    .trim()
    .toUpperCase();

/** CBS: NEE, JA, or B for the waters outside. Without the column or a value every row is land. */
const isWater = (value: unknown) => !['', 'NEE'].includes(codeOf(value));
