// Which municipality or neighbourhood a frame is about, found by name.
import { useTranslations } from 'use-intl';
import { ComboField, type Named } from '../ui/combo-field.tsx';

interface Props {
  areas: readonly Named[];
  chosenId: string | null;
  onChoose(id: string | null): void;
}

export function EmbedAreaField({ areas, chosenId, onChoose }: Props) {
  const t = useTranslations('embedMaker');
  return (
    <ComboField
      label={t('area')}
      placeholder={t('areaHint')}
      none={t('areaNone')}
      defaultItems={areas}
      chosenId={chosenId}
      onChoose={(id) => {
        // Emptied to type another name, the last choice stays.
        if (id !== null) onChoose(id);
      }}
    />
  );
}
