// In which languages someone may be helped; nothing where no place tells of any.
import { useTranslations } from 'use-intl';
import { useLanguageNames } from '../i18n/use-language-names.ts';
import { useStore } from '../store/store.ts';
import { ChipGroup } from '../ui/chip-group.tsx';
import { LanguageName } from './language-name.tsx';

export function LanguageChoice({ counts }: { counts: ReadonlyMap<string, number> }) {
  const t = useTranslations('finder');
  const { choices } = useLanguageNames();
  const chosen = useStore((state) => state.finder.languages);
  const changeFinder = useStore((state) => state.changeFinder);
  if (choices.length === 0) return null;
  return (
    <div className="filter-row__languages">
      <p aria-hidden="true">{t('languageFilter')}</p>
      <ChipGroup
        label={t('languageFilter')}
        multiple
        wrap
        chips={choices.map((code) => ({
          id: code,
          label: <LanguageName code={code} />,
          count: counts.size === 0 ? undefined : (counts.get(code) ?? 0),
        }))}
        chosen={chosen}
        onChange={(languages) => changeFinder({ languages, selectedPlaceId: null })}
      />
      <p className="small soft">{t('languageUnknown')}</p>
    </div>
  );
}
