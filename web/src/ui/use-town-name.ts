// What the catalogue is of, in a few words: a title has no room for the names of a country's municipalities.
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';

const mostNamed = 3;

/** Names of a few municipalities, of more their number; `null` while it is not known. */
export function useTownName(): string | null {
  const t = useTranslations('shell');
  const catalogue = useStore((state) => state.catalogue);
  if (catalogue.status !== 'ready') return null;
  const { name, counts } = catalogue.data;
  return counts.municipalities > mostNamed ? t('municipalities', { count: counts.municipalities }) : name;
}
