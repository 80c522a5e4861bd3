// One neighbourhood, or all.
import { useDeferredValue, useId, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import type { FoundPlaces } from './found-places.ts';
import './neighbourhood-choice.css';

/** More than these are found sooner by typing than in a list. */
const mostListed = 300;

export function NeighbourhoodChoice({ foundPlaces }: { foundPlaces: FoundPlaces }) {
  const t = useTranslations('finder');
  const id = useId();
  const locale = useLocale();
  const chosen = useStore((state) => state.finder.neighbourhoodCode);
  const changeFinder = useStore((state) => state.changeFinder);
  const { counts } = foundPlaces;
  const neighbourhoods = useDeferredValue(useStore((state) => state.neighbourhoods));
  const isCounted = counts.neighbourhoods.size > 0;
  const byName = useMemo(() => {
    const collator = new Intl.Collator(locale);
    return (neighbourhoods.status === 'ready' ? neighbourhoods.data : []).toSorted((one, other) =>
      collator.compare(one.name, other.name),
    );
  }, [neighbourhoods, locale]);
  if (byName.length < 2 || byName.length > mostListed) return null;
  return (
    <div className="neighbourhood-choice" data-chosen={chosen !== null || undefined}>
      <label className="visually-hidden" htmlFor={id}>
        {t('neighbourhoodFilter')}
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target }) =>
          changeFinder({ neighbourhoodCode: target.value || null, selectedPlaceId: null })
        }
      >
        <option value="">{t('everyNeighbourhood')}</option>
        {byName.map(({ code, name }) => (
          <option key={code} value={code}>
            {isCounted ? t('optionWithCount', { name, count: counts.neighbourhoods.get(code) ?? 0 }) : name}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </div>
  );
}
