// Says a requirement and its figures in the visitor's language, as parts of sentences.
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { RatioRequirement, ReachRequirement } from '../../../server/contract/norm.ts';

export type Base = RatioRequirement['base'];

export interface RequirementWords {
  /** `80%` */
  share(share: number): string;
  /** `800 meter`, `10 minuten` */
  threshold(unit: ReachRequirement['within']['unit'], value: number): string;
  mode(mode: ReachRequirement['mode']): string;
  /** `1.035 inwoners`, in whole people. */
  people(group: Base, count: number): string;
  /** `inwoners van 65 jaar en ouder`, without the number; left out: many. */
  group(group: Base, count?: number): string;
}

export function useRequirementWords(): RequirementWords {
  const t = useTranslations('coverage');
  const format = useFormatter();
  return useMemo(
    () => ({
      share: (share) => format.number(share, { style: 'percent', maximumFractionDigits: 1 }),
      threshold: (unit, value) => t(`threshold.${unit}`, { value }),
      mode: (mode) => t(`mode.${mode}`),
      group: (group, count = 0) => t(`residents.${group}`, { count }),
      people: (group, fractional) => {
        const count = Math.round(fractional);
        return `${format.number(count)} ${t(`residents.${group}`, { count })}`;
      },
    }),
    [t, format],
  );
}
