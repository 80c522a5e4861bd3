// Finds a neighbourhood by name, for those who know where they want to look and for the keyboard.
import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { AreaLevel } from '../../../server/contract/norm.ts';
import { ComboField } from '../ui/combo-field.tsx';
import type { AreaFacts } from './area-facts.ts';

interface Props {
  areas: readonly AreaFacts[];
  level: AreaLevel;
  selectedCode: string | null;
  onSelect(code: string | null): void;
}

/** Rests while a slider moves: a list of a hundred names is dear to build. */
export const AreaPicker = memo(function AreaPicker({ areas, level, selectedCode, onSelect }: Props) {
  const t = useTranslations('coverage');
  const levels = useTranslations('levels');
  const words =
    level === 'neighbourhood'
      ? { label: t('pickArea'), none: t('pickAreaNone') }
      : { label: levels(`pick.${level}.label`), none: levels(`pick.${level}.none`) };
  const named = useMemo(
    () =>
      areas.map(({ code, name, districtName }) => ({
        id: code,
        name,
        more: districtName === name ? null : districtName,
      })),
    [areas],
  );
  return (
    <ComboField
      {...words}
      placeholder={words.label}
      defaultItems={named}
      chosenId={selectedCode}
      onChoose={onSelect}
    />
  );
});
