// Judges a presence, a ratio or a catchment by another number than its own, with the server's own rules.
import type { AmountCurve } from '../../../server/contract/coverage-curves.ts';
import { amountShort, judgeAmount } from '../../../server/domain/norm/verdict.ts';
import type { JudgedAmount, JudgedCurve, OpenRange } from './judgement.ts';

/** `times`: the number that is tried, as a multiple of the norm's own; what is needed grows with it. */
export function judgeAmountCurve(curve: AmountCurve, times: number): JudgedCurve {
  const { requirementId, form } = curve;
  const areas = curve.areas.map((area) => ({ form, requirementId, ...judgeArea(form, area, times) }));
  const verdictOf = new Map(curve.areas.map(({ code }, index) => [code, areas[index].verdict]));
  return { areas, total: { form, requirementId, verdictOf } };
}

type Figures = Omit<JudgedAmount, 'form' | 'requirementId'>;

function judgeArea(
  form: AmountCurve['form'],
  { applicable, residents, amount, needed }: AmountCurve['areas'][number],
  times: number,
): Figures {
  const nothing = { residents, amount: null, needed: null };
  if (!applicable || residents === 0) return { verdict: 'not-applicable', ...nothing };
  // An average over people whose number nobody knows.
  if (form === 'catchment' && residents === null) return { verdict: 'unknown', ...nothing };
  const asked = {
    lower: needed.lower * times,
    upper: needed.upper === null ? null : needed.upper * times,
  };
  return { verdict: judgeAmount(amount, asked), residents, amount, needed: asked };
}

/** What still has to come, from what there is at most to what there is at least; `null` where nothing can be said. */
export function missingOf({ amount, needed }: JudgedAmount): OpenRange | null {
  if (amount === null || needed === null) return null;
  return {
    lower: amount.upper === null ? 0 : amountShort(amount.upper, needed.lower),
    upper: needed.upper === null ? null : amountShort(amount.lower, needed.upper),
  };
}
