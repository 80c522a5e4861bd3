// The table that is taken along as a file: every figure with its bounds, and what it was made with.
import { expect, it } from 'vitest';
import type { Requirement } from '../../../server/contract/norm.ts';
import type { AreaFacts } from '../../../web/src/coverage/area-facts.ts';
import type { JudgedArea } from '../../../web/src/coverage/judgement.ts';
import { csvFile, normFile, xlsxFile } from '../../../web/src/report/export-files.ts';
import { fileNameOf } from '../../../web/src/report/save-file.ts';
import { type ColumnWords, exportTable, type Origin } from '../../../web/src/report/table-export.ts';
import { norm, reach } from '../../worlds/records.ts';

const words = new Proxy({} as ColumnWords, {
  get: (_, name) =>
    name === 'verdicts'
      ? { meets: 'voldoet', fails: 'voldoet niet', unknown: 'onbekend', 'not-applicable': 'geldt niet' }
      : String(name),
});

const requirements: Requirement[] = [
  reach({ id: 'near', title: 'Dichtbij' }),
  { id: 'there', form: 'presence', title: '=Er', level: 'neighbourhood', count: 1, places: {} },
];

const origin: Origin = {
  norm: { id: 'samen', title: 'Samen', version: 2 },
  provenance: {
    engineVersion: '9.9.9',
    catalogueVersion: 7,
    normId: 'samen',
    normVersion: 2,
    asOf: '2026-11-01',
    horizonMetres: { walking: 3000, cycling: 6000 },
  },
  remark: 'een proef',
};

const area = (code: string, name: string): AreaFacts => ({
  code,
  name,
  districtCode: null,
  municipalityCode: null,
  districtName: null,
  municipalityName: 'Stad',
  residents: 100,
  lonLat: null,
});

const judged = new Map<string, JudgedArea>([
  [
    'BU1',
    {
      code: 'BU1',
      verdict: 'unknown',
      requirements: [
        {
          form: 'reach',
          requirementId: 'near',
          verdict: 'unknown',
          residents: 100,
          covered: { lower: 70, upper: 90 },
          shortfall: { lower: 0, upper: 10 },
        },
        {
          form: 'presence',
          requirementId: 'there',
          verdict: 'meets',
          residents: 100,
          amount: { lower: 1, upper: null },
          needed: { lower: 1, upper: 1 },
        },
      ],
    },
  ],
]);

const table = () =>
  exportTable([area('BU1', 'Oost, "Oud"'), area('BU2', 'Leeg')], judged, requirements, origin, words);

it('has a row for each neighbourhood that was judged, with lower and upper bounds apart', () => {
  const { columns, rows } = table();
  expect(rows).toHaveLength(1);
  const cell = (column: string) => rows[0][columns.indexOf(column)];
  expect(cell('Dichtbij: coveredLower')).toBe(70);
  expect(cell('Dichtbij: shortUpper')).toBe(10);
  expect(cell('=Er: amountUpper')).toBeNull();
  expect(cell('verdict')).toBe('onbekend');
});

it('names on each row what the figures were made with', () => {
  const { columns, rows } = table();
  const made = columns.slice(-6).map((column, index) => [column, rows[0].slice(-6)[index]]);
  expect(Object.fromEntries(made)).toEqual({
    norm: 'Samen',
    norm_version: 2,
    remark: 'een proef',
    as_of: '2026-11-01',
    catalogue_version: 7,
    engine_version: '9.9.9',
  });
});

it('as CSV quotes what must be quoted, runs no formula, and opens in Excel as UTF-8', async () => {
  const bytes = new Uint8Array(await csvFile(table()).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain('"Oost, ""Oud"""');
  expect(text).toContain(",'=Er: requirementVerdict,");
  expect(text.split('\r\n')).toHaveLength(3);
});

it('as XLSX is a zip archive with numbers as numbers', async () => {
  const { unzipSync, strFromU8 } = await import('fflate');
  const files = unzipSync(new Uint8Array(await (await xlsxFile(table(), 'Buurten')).arrayBuffer()));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']);
  expect(sheet).toMatch(/<c [^>]*><v>70<\/v><\/c>/);
});

it('gives the norm with the numbers that are tried', async () => {
  const whole = norm({ requirements, title: 'Samen' });
  const file = JSON.parse(await normFile(whole, { near: { threshold: 650, share: 0.5 } }).text());
  expect(file.requirements[0]).toMatchObject({ share: 0.5, within: { value: 650 } });
  expect(file.title).toBe('Samen');
});

it('makes a file name of any title', () => {
  expect(fileNameOf('Basisafspraak Lindewaard 2026')).toBe('basisafspraak-lindewaard-2026');
  expect(fileNameOf('Één/ander: “plan”')).toBe('een-ander-plan');
  expect(fileNameOf('…')).toBe('file');
});
