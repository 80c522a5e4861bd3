// What came out: how many, the list, or an honest word about why there is none.
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { startTransition, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { EmptyNotice } from '../ui/empty-notice.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useIsEmbedded } from '../ui/use-is-embedded.ts';
import { hasFilters } from './filters.ts';
import type { FoundPlaces } from './found-places.ts';
import { NothingFound } from './nothing-found.tsx';
import { PlaceCard } from './place-card.tsx';
import './finder-results.css';

/** A list that nobody reads to the end is not drawn to the end. */
const listStep = 100;
const firstCards = 6;

export function FinderResults({ foundPlaces }: { foundPlaces: FoundPlaces }) {
  const t = useTranslations('finder');
  const { state, isEmptyCatalogue, retry } = foundPlaces;
  if (state.status === 'failed') {
    return <FailureNotice problem={state.problem} stillWorks={t('failedStillWorks')} onRetry={retry} />;
  }
  if (state.status !== 'ready') return <Skeleton count={6} blockSize="164px" />;
  if (isEmptyCatalogue) {
    return (
      <EmptyNotice title={t('emptyCatalogueTitle')}>
        <Paragraph>{t('emptyCatalogue')}</Paragraph>
      </EmptyNotice>
    );
  }
  return <FoundList foundPlaces={foundPlaces} />;
}

function FoundList({ foundPlaces }: { foundPlaces: FoundPlaces }) {
  const t = useTranslations('finder');
  const finder = useStore((state) => state.finder);
  const toggleFinderPlace = useStore((state) => state.toggleFinderPlace);
  const clearFinderFilters = useStore((state) => state.clearFinderFilters);
  const { places, total, selected, selectedIsGone, neighbourhoods, minutesTo, more } = foundPlaces;
  const list = useKeepInView(selected?.id ?? null, finder.view);
  const count = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes away with what it cleared; the count says what came of it.
  const focusCount = () => count.current?.focus();
  const [length, setLength] = useState(firstCards);
  // The first screen at once; the others without holding up a finger.
  useEffect(() => startTransition(() => setLength((drawn) => Math.max(drawn, listStep))), []);
  const selectedIndex = places.findIndex(({ id }) => id === selected?.id);
  const shown = Math.min(places.length, Math.max(length, selectedIndex + 1));
  // Chosen on the map, a place may be on a page of the list that nobody asked for.
  const first = selected !== null && selectedIndex < 0 ? [selected] : [];
  // What a frame shows is up to whose page it is in.
  const isEmbedded = useIsEmbedded();
  const isFiltered = hasFilters(finder) && !isEmbedded;
  const showMore = () => {
    setLength(shown + listStep);
    if (shown + listStep > places.length) more?.();
  };
  return (
    <>
      <div className="found-count">
        <p role="status" ref={count} tabIndex={-1}>
          {t(isFiltered ? 'countFiltered' : 'count', { count: total })}
        </p>
        {isFiltered && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              clearFinderFilters();
              focusCount();
            }}
          >
            {t('clearFilters')}
          </button>
        )}
      </div>
      {selectedIsGone && <Paragraph className="found-note">{t('selectedGone')}</Paragraph>}
      {total === 0 && <NothingFound foundPlaces={foundPlaces} onDropped={focusCount} />}
      <ul className="found-list" ref={list} aria-label={t('listRegion')}>
        {[...first, ...places.slice(0, shown)].map((place) => (
          <PlaceCard
            key={place.id}
            place={place}
            neighbourhood={neighbourhoods.get(place.neighbourhoodCode ?? '') ?? null}
            minutes={minutesTo?.get(place.id) ?? null}
            isOpen={place.id === finder.selectedPlaceId}
            onToggle={toggleFinderPlace}
          />
        ))}
      </ul>
      {total > shown && length >= listStep && (
        <Button purpose="secondary" onClick={showMore}>
          {t('showMore', { count: Math.min(listStep, total - shown) })}
        </Button>
      )}
    </>
  );
}

/** Chosen on the map, or by a link, a place may be out of sight in the list. */
function useKeepInView(placeId: string | null, view: 'list' | 'map') {
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that comes back into view scrolls as well
  useEffect(() => {
    if (placeId === null) return;
    list.current
      ?.querySelector(`[data-place="${CSS.escape(placeId)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [placeId, view]);
  return list;
}
