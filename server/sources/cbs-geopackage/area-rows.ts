// The rows of a layer that are an area of land, each with a code of its own and a sound outline; the others are reported.
import type { MultiPolygon } from 'geojson';
import type { Problem } from '../../domain/problem.ts';
import type { CbsColumn, Level } from './cbs-columns.ts';
import type { Geopackage, Layer, Row } from './open-geopackage.ts';
import { outline } from './outline.ts';
import { OutlineError } from './parse-geopackage-geometry.ts';

export interface AreaRow {
  /** By CbsColumn, as in the file. */
  row: Row;
  code: string;
  name: string;
  geometry: MultiPolygon;
}

const levels = {
  neighbourhoods: { code: 'neighbourhoodCode', name: 'neighbourhoodName', pattern: /^BU[A-Z0-9]{8}$/ },
  districts: { code: 'districtCode', name: 'districtName', pattern: /^WK[A-Z0-9]{6}$/ },
  municipalities: { code: 'municipalityCode', name: 'municipalityName', pattern: /^GM\d{4}$/ },
} satisfies Record<Level, { code: CbsColumn; name: CbsColumn; pattern: RegExp }>;
const abroad = 'GM0998';

export class AreaRows {
  readonly problems: Problem[] = [];
  /** Rows of water or abroad, which are no neighbourhoods by rule, and therefore no problems. */
  waterRows = 0;
  private readonly geopackage: Geopackage;
  private readonly municipalities: string[] | null;

  /** `municipalities`: read only rows of these; `null`: of all. */
  constructor(geopackage: Geopackage, municipalities: string[] | null) {
    this.geopackage = geopackage;
    this.municipalities = municipalities;
  }

  *of(level: Level, layer: Layer, columns: Partial<Record<CbsColumn, string>>): Generator<AreaRow> {
    const { code: codeColumn, name: nameColumn } = levels[level];
    const selected = { ...(columns as Record<string, string>), geometry: layer.geometryColumn };
    const where = this.municipalities && { column: columns.municipalityCode!, values: this.municipalities };
    const seen = new Set<string>();
    for (const row of this.geopackage.rows(layer, selected, where)) {
      const code = codeOf(row[codeColumn]);
      if (isWater(row.water) || codeOf(row.municipalityCode) === abroad) {
        if (level === 'neighbourhoods') this.waterRows += 1;
      } else if (!isCode(level, code)) {
        this.refuse('malformed-code', code || 'A row without code', `of layer ${layer.name} is no CBS code`);
      } else if (seen.has(code)) {
        this.refuse('duplicate-code', code, `occurs twice in layer ${layer.name}; the first is kept`);
      } else {
        seen.add(code);
        const geometry = this.outline(row.geometry, layer, code);
        const name = String(row[nameColumn] ?? '').trim() || code;
        if (geometry) yield { row, code, name, geometry };
      }
    }
  }

  /** `message` completes a sentence that begins with `at`, without full stop. */
  refuse(kind: string, at: string, message: string): void {
    this.problems.push(this.problem('refused', kind, at, message));
  }

  doubt(kind: string, at: string, message: string): void {
    this.problems.push(this.problem('doubtful', kind, at, message));
  }

  private problem(severity: Problem['severity'], kind: string, at: string, message: string): Problem {
    return { kind, severity, message: `${at} ${message}.`, file: this.geopackage.path, at };
  }

  private outline(blob: unknown, layer: Layer, code: string): MultiPolygon | null {
    try {
      return outline(Buffer.isBuffer(blob) ? blob : null, layer.system);
    } catch (error) {
      if (!(error instanceof OutlineError)) throw error;
      this.refuse(error.kind, code, `of layer ${layer.name} has no usable outline: it ${error.message}`);
      return null;
    }
  }
}

export const isCode = (level: Level, code: string) => levels[level].pattern.test(code);

export const codeOf = (value: unknown) =>
  String(value ?? '')
    .trim()
    .toUpperCase();

/** CBS: NEE, JA, or B for the waters outside. Without the column or a value every row is land. */
const isWater = (value: unknown) => !['', 'NEE'].includes(codeOf(value));
