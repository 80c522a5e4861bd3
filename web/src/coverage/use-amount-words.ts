// Says amounts: places, hours a week and floor area, as they are asked for and as they are there.
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Supply } from '../../../server/contract/norm.ts';
import type { OpenRange } from './judgement.ts';
import { type AmountRequirement, supplyOf } from './slider-steps.ts';
import { useRequirementWords } from './use-requirement-words.ts';

/** What there is is rounded down and what is needed up, so that what falls short never looks enough. */
export type Rounding = 'down' | 'up';

export interface AmountWords {
  /** `154,25`, without unit. */
  figure(value: number, rounding: Rounding): string;
  /** `2 plekken`, `31 uur per week`, `154,25 m²` */
  amount(of: Supply, value: number, rounding: Rounding): string;
  /** `1 tot 3 plekken`, `100 m² of meer` */
  range(of: Supply, range: OpenRange, rounding: Rounding): string;
  /** `1.000 woningen`, `begonnen 15.000 inwoners`: for what a ratio or catchment asks its amount. */
  times(requirement: Exclude<AmountRequirement, { form: 'presence' }>): string;
  /** `125 m² per 1.000 woningen` */
  asked(requirement: AmountRequirement, amount: number): string;
}

/** A catchment counts per so many of its group. */
const catchmentPer = 1000;

/** Whole from a thousand on, else two decimals, or for less than one, four; what falls short of a round figure by less than a millionth is that figure. */
export function roundedFor(value: number, rounding: Rounding): number {
  const parts = value < 1 ? 10_000 : value < 1000 ? 100 : 1;
  const scaled = value * parts;
  // Without the lower bound, rounding nothing up gives -0.
  return (rounding === 'down' ? Math.floor(scaled + 1e-6) : Math.max(0, Math.ceil(scaled - 1e-6))) / parts;
}

export function useAmountWords(): AmountWords {
  const t = useTranslations('requirement');
  const format = useFormatter();
  const words = useRequirementWords();
  return useMemo(() => {
    const figure = (value: number, rounding: Rounding) =>
      format.number(roundedFor(value, rounding), { maximumFractionDigits: 4 });
    const amount = (of: Supply, value: number, rounding: Rounding) => {
      const count = roundedFor(value, rounding);
      return t(`supply.${of}`, { value: figure(value, rounding), count });
    };
    const times = (requirement: Exclude<AmountRequirement, { form: 'presence' }>) => {
      const { per, base, rounding } =
        requirement.form === 'ratio'
          ? requirement
          : { per: catchmentPer, base: requirement.group, rounding: 'exact' as const };
      return t(`times.${rounding}`, { per, people: words.group(base, per) });
    };
    return {
      figure,
      amount,
      times,
      range: (of, { lower, upper }, rounding) => {
        if (upper === null) return t('orMore', { amount: amount(of, lower, rounding) });
        const [least, most] = [figure(lower, rounding), amount(of, upper, rounding)];
        return least === figure(upper, rounding) ? most : t('range', { lower: least, upper: most });
      },
      asked: (requirement, value) => {
        const said = amount(supplyOf(requirement), value, 'up');
        return requirement.form === 'presence'
          ? t('asked.presence', { amount: said, level: requirement.level })
          : t('asked.per', { amount: said, times: times(requirement) });
      },
    };
  }, [t, format, words]);
}
