// Says in words what the map shows at an area: people still to be reached, and how many of its neighbourhoods meet.
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Range, VerdictTallies } from '../coverage/judgement.ts';
import type { JudgedLevelArea, Parts } from './judge-level.ts';
import type { MapLook } from './map-look.ts';

export interface MetOf {
  met: number;
  /** Those to which it applies. */
  of: number;
}

export const metOf = ({ meets, unknown, fails }: VerdictTallies): MetOf => ({
  met: meets.areas,
  of: meets.areas + unknown.areas + fails.areas,
});

/** The areas by which a gathered one is judged, for what the map is about; `null` where it is judged as a whole. */
export function partsShown(area: JudgedLevelArea, requirementIndex: number): Parts | null {
  if (requirementIndex < 0) return { level: 'neighbourhood', tallies: area.neighbourhoods };
  return area.parts[requirementIndex] ?? null;
}

export function useLookWords() {
  const t = useTranslations('levels');
  const format = useFormatter();
  return useMemo(() => {
    const short = (range: Range | null): string => {
      if (range === null) return t('shortUnknown');
      const { lower, upper: people } = range;
      if (people === 0) return t('shortNone');
      if (lower === people) return t('short', { people });
      return lower === 0 ? t('shortMaybe', { people }) : t('shortRange', { lower, people });
    };
    const metOfShort = (tallies: VerdictTallies): string => {
      const counts = metOf(tallies);
      return counts.of === 0 ? '' : t('metOfShort', counts);
    };
    const partsOf = (look: MapLook, code: string): Parts | null => {
      const area = look.judged.get(code);
      return area !== undefined && 'parts' in area ? partsShown(area, look.requirementIndex) : null;
    };
    return {
      short,
      /** Empty where it applies to none. */
      metOfShort,
      /** Sentences about one area, for the pointer. */
      lines: (look: MapLook, code: string): string[] => {
        const parts = partsOf(look, code);
        const people = look.people?.short.get(code);
        return [
          ...(parts === null || metOf(parts.tallies).of === 0
            ? []
            : [t(`metOf.${parts.level}`, metOf(parts.tallies))]),
          ...(people === undefined ? [] : [short(people)]),
        ];
      },
      /** Under the name of a gathered area on the map; may be empty. */
      onMap: (look: MapLook, code: string): string => {
        if (look.people === null) {
          const parts = partsOf(look, code);
          return parts === null ? '' : metOfShort(parts.tallies);
        }
        const { lower, upper: people } = look.people.short.get(code) ?? { lower: 0, upper: 0 };
        if (people === 0) return '';
        return lower === people ? format.number(people) : t('shortOnMapRange', { lower, people });
      },
    };
  }, [t, format]);
}
