// The areas that a frame can be about: municipalities first, then neighbourhoods by name.
import { useEffect, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { scaleOf } from '../store/scale-of.ts';
import { useStore } from '../store/store.ts';
import type { Named } from '../ui/combo-field.tsx';

/** `null`: not known yet. Asks for what is not there. Of a country only neighbourhoods with places: others have nothing to show. */
export function useEmbedAreas(): readonly Named[] | null {
  const t = useTranslations('embedMaker');
  const locale = useLocale();
  const scale = useStore(scaleOf);
  const municipalities = useStore((state) => state.municipalities);
  const neighbourhoods = useStore((state) => state.neighbourhoods);
  useEffect(() => {
    const state = useStore.getState();
    if (scale === null) return;
    if (state.municipalities.status === 'idle') void state.loadMunicipalities();
    if (state.neighbourhoods.status === 'idle')
      void state.loadNeighbourhoods({ withPlaces: scale === 'country' });
  }, [scale]);
  return useMemo(() => {
    const collator = new Intl.Collator(locale);
    const named = (of: typeof municipalities | typeof neighbourhoods, more: string) =>
      (of.status === 'ready' ? of.data : [])
        .map(({ code: id, name }) => ({ id, name, more }))
        .sort((one, other) => collator.compare(one.name, other.name));
    // A field reads its list once. One of the two that cannot come is done without.
    const isAwaited = [municipalities, neighbourhoods].some(
      ({ status }) => status === 'idle' || status === 'loading',
    );
    if (isAwaited) return null;
    return [...named(municipalities, t('municipality')), ...named(neighbourhoods, t('neighbourhood'))];
  }, [municipalities, neighbourhoods, locale, t]);
}
