// The table of the coverage page as plain cells: one row a neighbourhood, with bounds in columns of their own.
import type { Coverage } from '../../../server/contract/coverage.ts';
import type { CsvCell } from '../../../server/contract/csv-row.ts';
import type { Norm, Requirement } from '../../../server/contract/norm.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import type { JudgedArea, JudgedRequirement } from '../coverage/judgement.ts';

/** What a column holds, in the words of the visitor. */
export interface ColumnWords {
  code: string;
  name: string;
  district: string;
  municipality: string;
  residents: string;
  verdict: string;
  requirementVerdict: string;
  group: string;
  coveredLower: string;
  coveredUpper: string;
  shortLower: string;
  shortUpper: string;
  amountLower: string;
  amountUpper: string;
  neededLower: string;
  neededUpper: string;
  verdicts: Record<JudgedArea['verdict'], string>;
}

/** What every figure was made with; on each row, so that no row goes about without it. */
export interface Origin {
  norm: Pick<Norm, 'id' | 'title' | 'version'>;
  provenance: Coverage['provenance'];
  /** In words: a trial, a proposal, a scenario; empty for the norm as it is. */
  remark: string;
}

export interface ExportTable {
  columns: string[];
  rows: CsvCell[][];
}

/** `areas` in the order of the rows; those that were not judged are left out. */
export function exportTable(
  areas: readonly AreaFacts[],
  judged: ReadonlyMap<string, JudgedArea>,
  requirements: readonly Requirement[],
  origin: Origin,
  words: ColumnWords,
): ExportTable {
  const own = requirements.map((requirement) => columnsOf(requirement, words));
  const { norm, provenance, remark } = origin;
  const made = {
    norm: norm.title,
    norm_version: norm.version,
    remark,
    as_of: provenance.asOf,
    catalogue_version: provenance.catalogueVersion,
    engine_version: provenance.engineVersion,
  };
  return {
    columns: [
      words.code,
      words.name,
      words.district,
      words.municipality,
      words.residents,
      words.verdict,
      ...requirements.flatMap(({ title }, r) => own[r].map(({ name }) => `${title}: ${name}`)),
      ...Object.keys(made),
    ],
    rows: areas.flatMap((area) => {
      const of = judged.get(area.code);
      if (of === undefined) return [];
      return [
        [
          area.code,
          area.name,
          area.districtName,
          area.municipalityName,
          area.residents,
          words.verdicts[of.verdict],
          ...of.requirements.flatMap((one, r) => own[r].map(({ read }) => read(one))),
          ...Object.values(made),
        ],
      ];
    }),
  };
}

interface Column {
  name: string;
  read(judged: JudgedRequirement): CsvCell;
}

function columnsOf({ form }: Requirement, words: ColumnWords): Column[] {
  const verdict = {
    name: words.requirementVerdict,
    read: (one: JudgedRequirement) => words.verdicts[one.verdict],
  };
  const group = { name: words.group, read: ({ residents }: JudgedRequirement) => residents };
  const figure = (name: string, read: Column['read']) => ({ name, read });
  if (form === 'reach') {
    return [
      verdict,
      group,
      figure(words.coveredLower, (one) => (one.form === 'reach' ? (one.covered?.lower ?? null) : null)),
      figure(words.coveredUpper, (one) => (one.form === 'reach' ? (one.covered?.upper ?? null) : null)),
      figure(words.shortLower, (one) => (one.form === 'reach' ? (one.shortfall?.lower ?? null) : null)),
      figure(words.shortUpper, (one) => (one.form === 'reach' ? (one.shortfall?.upper ?? null) : null)),
    ];
  }
  return [
    verdict,
    group,
    figure(words.amountLower, (one) => (one.form === 'reach' ? null : (one.amount?.lower ?? null))),
    figure(words.amountUpper, (one) => (one.form === 'reach' ? null : (one.amount?.upper ?? null))),
    figure(words.neededLower, (one) => (one.form === 'reach' ? null : (one.needed?.lower ?? null))),
    figure(words.neededUpper, (one) => (one.form === 'reach' ? null : (one.needed?.upper ?? null))),
  ];
}
