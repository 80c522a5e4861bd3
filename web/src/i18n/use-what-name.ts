// Names what one can come for: a kind of place, an activity, a function, or to be helped in a language.
import { useLocale, useTranslations } from 'use-intl';
import type { SearchResult } from '../../../server/contract/search.ts';
import type { PlaceFunction } from '../store/finder-slice.ts';
import { useActivityName } from './use-activity-name.ts';
import { useKindName } from './use-kind-name.ts';
import { useLanguageNames } from './use-language-names.ts';

type What = NonNullable<SearchResult['what']>;

/** As a title: with a capital. */
export function useWhatName(): (what: Pick<What, 'filter' | 'id'>) => string {
  const nameOfKind = useKindName();
  const nameOfActivity = useActivityName();
  const nameOfFunction = useTranslations('functions');
  const { nameOf } = useLanguageNames();
  const t = useTranslations('finder');
  const locale = useLocale();
  return ({ filter, id }) => {
    if (filter === 'kinds') return nameOfKind(id);
    if (filter === 'functions') return nameOfFunction(id as PlaceFunction);
    if (filter === 'languages') return t('languageIs', { languages: nameOf(id) });
    const name = nameOfActivity(id);
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  };
}
