// What can be said of the doubts while a slider moves and the server was not asked.
import type { RequirementResult } from '../../../server/contract/coverage.ts';
import type { Requirement } from '../../../server/contract/norm.ts';
import type { JudgedRequirement } from './judgement.ts';

type ServerReason = RequirementResult['reasons'][number];

/**
 * `records-in-doubt`: some records, but not which, nor why. `sizes-unknown` and `hours-unknown`: places count, but
 * nobody knows for how much.
 */
export type Reason = Omit<ServerReason, 'code'> & {
  code: ServerReason['code'] | 'records-in-doubt' | 'sizes-unknown' | 'hours-unknown';
};

const ofRecords: readonly string[] = ['stale-records', 'unknown-records'];

/**
 * Streets and residents do not change with a slider, and of an amount no reason does. Which records matter to the reach
 * of a place does, and only the server knows.
 */
export function reasonsForAnyNumbers(
  requirement: Requirement,
  judged: JudgedRequirement,
  asAgreed: RequirementResult | null,
): Reason[] {
  if (judged.form !== 'reach') return asAgreed?.reasons ?? [];
  const lasting = asAgreed?.reasons.filter(({ code }) => !ofRecords.includes(code)) ?? [];
  const isBetweenBounds = judged.covered !== null && judged.covered.lower < judged.covered.upper;
  if (!isBetweenBounds) return lasting;
  return [{ code: asksOfRecords(requirement) ? 'records-in-doubt' : 'stale-records' }, ...lasting];
}

/** Whether a record can leave out something that is asked. */
function asksOfRecords({ places }: Requirement): boolean {
  const { activities = [], open = [], weeklyHours, wheelchair, freeOfCharge } = places;
  const asked = [weeklyHours, wheelchair, freeOfCharge].some((one) => one !== undefined);
  return asked || activities.length > 0 || open.length > 0;
}

/** Why an amount is uncertain though no record is in doubt; empty where the records or nothing is. */
export function supplyReasons(
  requirement: Requirement,
  judged: JudgedRequirement,
  told: readonly Reason[],
): Reason[] {
  if (requirement.form !== 'ratio' && requirement.form !== 'catchment') return [];
  if (judged.form === 'reach' || judged.amount === null) return [];
  const { lower, upper } = judged.amount;
  // Only a floor area can be anything; hours end at 168 a week.
  if (requirement.of === 'squareMetres' && upper === null) return [{ code: 'sizes-unknown' }];
  const isTold = told.some(({ code }) => ofRecords.includes(code));
  return requirement.of === 'openingHours' && lower !== upper && !isTold ? [{ code: 'hours-unknown' }] : [];
}
