// When nothing fits: which filter to leave out, and what that would give.
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTranslations } from 'use-intl';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { useLanguageNames } from '../i18n/use-language-names.ts';
import { useStore } from '../store/store.ts';
import { EmptyNotice } from '../ui/empty-notice.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { useIsEmbedded } from '../ui/use-is-embedded.ts';
import type { FilterName } from './filters.ts';
import type { FoundPlaces } from './found-places.ts';
import { useOpenAtText } from './use-open-at-text.ts';
import { useWholeFinder } from './use-whole-finder.ts';

interface NothingFoundProps {
  foundPlaces: FoundPlaces;
  /** Called after a filter was left out; this notice is about to go. */
  onDropped: () => void;
}

export function NothingFound({ foundPlaces, onDropped }: NothingFoundProps) {
  const t = useTranslations('finder');
  const embed = useTranslations('embed');
  const changeFinder = useStore((state) => state.changeFinder);
  const clearFinderFilters = useStore((state) => state.clearFinderFilters);
  const nameOfFilter = useFilterWords(foundPlaces);
  const { drops } = foundPlaces;
  const isEmbedded = useIsEmbedded();
  const wholeFinder = useWholeFinder();
  // What a frame shows is up to whose page it is in.
  if (isEmbedded) {
    return (
      <EmptyNotice title={embed('nothing')}>
        <PageLink href={wholeFinder}>{embed('whole')}</PageLink>
      </EmptyNotice>
    );
  }
  return (
    <EmptyNotice title={t('nothingTitle')}>
      <Paragraph>{t(drops.length > 0 ? 'nothingDrop' : 'nothingAtAll')}</Paragraph>
      {drops.map(({ name, change, count }) => (
        <Button
          key={name}
          purpose="secondary"
          onClick={() => {
            changeFinder(change);
            onDropped();
          }}
        >
          {t('drop', { filter: nameOfFilter(name), count })}
        </Button>
      ))}
      {drops.length === 0 && (
        <Button
          purpose="secondary"
          onClick={() => {
            clearFinderFilters();
            onDropped();
          }}
        >
          {t('clearFilters')}
        </Button>
      )}
    </EmptyNotice>
  );
}

/** What the visitor chose, in the words they chose it by. */
function useFilterWords({ neighbourhoods }: FoundPlaces): (name: FilterName) => string {
  const nameOfKind = useKindName();
  const nameOfFunction = useTranslations('functions');
  const nameOfActivity = useActivityName();
  const { nameOf } = useLanguageNames();
  const openAtText = useOpenAtText();
  const t = useTranslations('finder');
  const filters = useStore((state) => state.finder);
  const words: Record<FilterName, () => string> = {
    text: () => filters.text.trim(),
    function: () => (filters.function && nameOfFunction(filters.function)) || '',
    activities: () => filters.activities.map(nameOfActivity).join(', '),
    kinds: () => filters.kinds.map(nameOfKind).join(', '),
    languages: () => t('languageIs', { languages: filters.languages.map(nameOf).join(', ') }),
    neighbourhoodCode: () =>
      neighbourhoods.get(filters.neighbourhoodCode ?? '')?.name ?? filters.neighbourhoodCode ?? '',
    municipalityCode: () => filters.municipalityCode ?? '',
    openAt: () => (filters.openAt && openAtText(filters.openAt)) || '',
    wheelchair: () => t('wheelchairFilter'),
    free: () => t('freeFilter'),
    withinMinutes: () => t('from.within', { minutes: filters.withinMinutes ?? 0 }),
  };
  return (name) => words[name]();
}
