// The same facts as files: a table for a spreadsheet, areas for a map program, the norm for another catalogue.
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { csvRow } from '../../../server/contract/csv-row.ts';
import type { Norm } from '../../../server/contract/norm.ts';
import type { NeighbourhoodFeatures } from '../api/neighbourhoods.ts';
import type { JudgedArea } from '../coverage/judgement.ts';
import { type NumbersOf, triedRequirements } from '../store/requirement-numbers.ts';
import type { ExportTable, Origin } from './table-export.ts';

/** With a byte order mark, without which Excel takes UTF-8 for something else. */
export const csvFile = ({ columns, rows }: ExportTable): Blob =>
  new Blob(['\uFEFF', [columns, ...rows].map(csvRow).join('')], { type: 'text/csv;charset=utf-8' });

export async function xlsxFile({ columns, rows }: ExportTable, sheet: string): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const head = columns.map((value) => ({ value, fontWeight: 'bold' as const, wrap: true }));
  const body = rows.map((row) => row.map((value) => (value === null ? null : { value })));
  return writeExcelFile([head, ...body], {
    sheet,
    stickyRowsCount: 1,
    columns: columns.map((_, index) => ({ width: index === 1 || index === 2 ? 28 : 16 })),
  }).toBlob();
}

/** Outlines of the neighbourhoods with verdicts and figures; says of itself what it was made with. */
export function geojsonFile(
  { features }: NeighbourhoodFeatures,
  judged: ReadonlyMap<string, JudgedArea>,
  { norm, provenance, remark }: Origin,
): Blob {
  const collection: FeatureCollection<MultiPolygon> & Record<string, unknown> = {
    type: 'FeatureCollection',
    norm: { id: norm.id, title: norm.title, version: norm.version },
    remark,
    provenance,
    features: features.flatMap(({ geometry, properties: { code, name, districtCode, municipalityCode } }) => {
      const of = judged.get(code);
      if (of === undefined) return [];
      const { verdict, requirements } = of;
      const properties = { code, name, districtCode, municipalityCode, verdict, requirements };
      return [{ type: 'Feature' as const, id: code, geometry, properties }];
    }),
  };
  return new Blob([JSON.stringify(collection)], { type: 'application/geo+json' });
}

/** As `npm run import -- --norm` reads it, with the numbers in force. */
export function normFile(norm: Norm, numbers: NumbersOf): Blob {
  const whole = { ...norm, requirements: triedRequirements(norm, numbers) };
  return new Blob([JSON.stringify(whole, null, 2)], { type: 'application/json' });
}
