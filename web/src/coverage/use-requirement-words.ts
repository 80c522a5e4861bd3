// Says a requirement and its figures in the visitor's language, as parts of sentences.
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Requirement } from '../../../server/contract/norm.ts';
import { useKindName } from '../i18n/use-kind-name.ts';

export interface RequirementWords {
  /** `80%` */
  share(share: number): string;
  /** `800 meter`, `10 minuten` */
  threshold(unit: Requirement['within']['unit'], value: number): string;
  mode(requirement: Requirement): string;
  /** `een bibliotheek`, `2 plekken om mensen te ontmoeten` */
  places(requirement: Requirement): string;
  /** `1.035 inwoners`, in whole people. */
  people(group: Requirement['group'], count: number): string;
  /** `inwoners van 65 jaar en ouder`, without a number. */
  group(group: Requirement['group']): string;
}

export function useRequirementWords(): RequirementWords {
  const t = useTranslations('coverage');
  const format = useFormatter();
  const kindName = useKindName();
  return useMemo(() => {
    const anyOf = (words: string[]) => format.list(words, { type: 'disjunction' });
    const places = ({ count, places: filter }: Requirement) => {
      const { kinds = [], functions = [] } = filter;
      const named =
        kinds.length > 0
          ? t('places.ofKind', { count, kinds: anyOf(kinds.map((kind) => kindName(kind).toLowerCase())) })
          : t('places.any', { count });
      const purposes = anyOf(functions.map((one) => t(`places.purpose.${one}`)));
      return purposes ? `${named} ${purposes}` : named;
    };
    return {
      share: (share) => format.number(share, { style: 'percent', maximumFractionDigits: 1 }),
      threshold: (unit, value) => t(`threshold.${unit}`, { value }),
      mode: (requirement) => t(`mode.${requirement.mode}`),
      places,
      group: (group) => t(`residents.${group}`, { count: 0 }),
      people: (group, fractional) => {
        const count = Math.round(fractional);
        return `${format.number(count)} ${t(`residents.${group}`, { count })}`;
      },
    };
  }, [t, format, kindName]);
}
