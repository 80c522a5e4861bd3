// The rows of the table and the orders they can stand in.
import { type Verdict, verdicts } from '../../../server/domain/norm/verdict.ts';
import type { AreaFacts } from './area-facts.ts';
import { missingOf } from './judge-amount-curve.ts';
import { notMet, stillNeeded } from './judge-curves.ts';
import type { JudgedArea, JudgedRequirement, Range } from './judgement.ts';

export interface TableRow extends AreaFacts {
  verdict: Verdict;
  requirements: readonly JudgedRequirement[];
  /**
   * All requirements together: people still to be reached, or where a requirement counts something else than people,
   * the requirements that are not met.
   */
  needed: Range & { of: 'people' | 'requirements' };
}

export type SortKey =
  | 'name'
  | 'district'
  | 'residents'
  | 'verdict'
  | 'needed'
  | `share:${string}`
  | `short:${string}`;

/** `share` and `short` are of an amount what there is, and what is missing. */
export interface Sort {
  key: SortKey;
  direction: 'ascending' | 'descending';
}

/** By what is still needed; never a ranking of better and worse. */
export const firstSort: Sort = { key: 'needed', direction: 'descending' };

/** `areas` that were not judged are left out: they have no row to fill. */
export function tableRows(areas: readonly AreaFacts[], judged: ReadonlyMap<string, JudgedArea>): TableRow[] {
  return areas.flatMap((area) => {
    const judgement = judged.get(area.code);
    if (judgement === undefined) return [];
    const { verdict, requirements } = judgement;
    return [{ ...area, verdict, requirements, needed: neededOf(judgement) }];
  });
}

function neededOf(area: JudgedArea): TableRow['needed'] {
  const countsPeople = area.requirements.every(({ form }) => form === 'reach');
  return countsPeople ? { of: 'people', ...stillNeeded(area) } : { of: 'requirements', ...notMet(area) };
}

/** Rows without a figure come last in both directions; equal rows keep the order of names. */
export function sortRows(rows: readonly TableRow[], { key, direction }: Sort, locale: string): TableRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, value: figureOf(row, key) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) {
      return Number(a.value === null) - Number(b.value === null) || compare(a.row.name, b.row.name);
    }
    const difference =
      typeof a.value === 'string' ? compare(a.value, String(b.value)) : a.value - Number(b.value);
    return sign * difference || compare(a.row.name, b.row.name);
  });
  return keyed.map(({ row }) => row);
}

/** Uncertain figures count by what may be needed at most, so that a doubt is not put away at the bottom. */
function figureOf(row: TableRow, key: SortKey): string | number | null {
  if (key === 'name') return row.name;
  if (key === 'district') return row.districtName;
  if (key === 'residents') return row.residents;
  if (key === 'verdict') return verdicts.indexOf(row.verdict);
  if (key === 'needed') {
    // Of as many requirements that may not be met, those first that are not for certain; a norm has at most 20.
    const { of, lower, upper } = row.needed;
    return of === 'people' ? upper : upper + lower / 100;
  }
  const [figure, requirementId] = key.split(':');
  const requirement = row.requirements.find((one) => one.requirementId === requirementId);
  if (requirement === undefined) return null;
  return figure === 'short' ? shortOf(requirement) : presentOf(requirement);
}

function shortOf(requirement: JudgedRequirement): number | null {
  if (requirement.form === 'reach') return requirement.shortfall?.upper ?? null;
  const missing = missingOf(requirement);
  // What has no upper bound may be anything, and comes before all that has one.
  return missing === null ? null : (missing.upper ?? Number.MAX_VALUE);
}

function presentOf(requirement: JudgedRequirement): number | null {
  if (requirement.form !== 'reach') return requirement.amount?.lower ?? null;
  const { covered, residents } = requirement;
  return covered && residents ? covered.lower / residents : null;
}
