// In which languages besides Dutch someone is helped at a place; nothing where nobody said.
import { useFormatter, useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { useLanguageNames } from '../i18n/use-language-names.ts';

export function SpokenHere({ languages }: Pick<Place, 'languages'>) {
  const t = useTranslations('finder');
  const format = useFormatter();
  const { nameOf, inOrder } = useLanguageNames();
  const spoken = inOrder(languages ?? []);
  if (spoken.length === 0) return null;
  return <p>{t('spoken', { languages: format.list(spoken.map(nameOf)) })}</p>;
}
