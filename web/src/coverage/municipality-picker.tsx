// Finds a municipality of the country by name.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { ComboField } from '../ui/combo-field.tsx';

export function MunicipalityPicker({ selectedCode }: { selectedCode: string | null }) {
  const t = useTranslations('coverage');
  const changeCoverage = useStore((state) => state.changeCoverage);
  const municipalities = useStore((state) => state.municipalities);
  const named = useMemo(
    () =>
      municipalities.status === 'ready'
        ? municipalities.data.map(({ code: id, name }) => ({ id, name }))
        : [],
    [municipalities],
  );
  return (
    <ComboField
      label={t('pickMunicipality')}
      placeholder={t('pickMunicipality')}
      none={t('pickMunicipalityNone')}
      defaultItems={named}
      chosenId={selectedCode}
      onChoose={(municipalityCode) => changeCoverage({ municipalityCode, areaCode: null, placeId: null })}
    />
  );
}
