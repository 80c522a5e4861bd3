// What came out: how many, the list, or an honest word about why there is none.
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useShallow } from 'zustand/react/shallow';
import { scaleOf } from '../store/scale-of.ts';
import { type Store, useStore } from '../store/store.ts';
import { EmptyNotice } from '../ui/empty-notice.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { hasFilters } from './find-places.ts';
import { NothingFound } from './nothing-found.tsx';
import { PlaceCard } from './place-card.tsx';
import type { FoundPlaces } from './use-found-places.ts';
import './finder-results.css';

/** A list that nobody reads to the end is not drawn to the end. */
const listStep = 100;

const pickRemote = (state: Store) => ({
  places: state.places,
  catalogue: state.catalogue,
  neighbourhoods: state.neighbourhoods,
  loadPlaces: state.loadPlaces,
  loadCatalogue: state.loadCatalogue,
  loadNeighbourhoods: state.loadNeighbourhoods,
});

export function FinderResults({ foundPlaces }: { foundPlaces: FoundPlaces }) {
  const t = useTranslations('finder');
  const { places, catalogue, neighbourhoods, loadPlaces, loadCatalogue, loadNeighbourhoods } = useStore(
    useShallow(pickRemote),
  );
  const scale = useStore(scaleOf);
  if (places.status === 'failed') {
    return (
      <FailureNotice
        problem={places.problem}
        stillWorks={t('failedStillWorks')}
        onRetry={() => {
          void loadPlaces();
          if (catalogue.status === 'failed') void loadCatalogue();
          if (neighbourhoods.status === 'failed')
            void loadNeighbourhoods({ withPlaces: scale === 'country' });
        }}
      />
    );
  }
  if (places.status !== 'ready') return <Skeleton count={6} blockSize="132px" />;
  if (places.data.length === 0) {
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
  const list = useKeepInView(finder.selectedPlaceId, finder.view);
  const count = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes away with what it cleared; the count says what came of it.
  const focusCount = () => count.current?.focus();
  const { found, all, neighbourhoods } = foundPlaces;
  const [length, setLength] = useState(listStep);
  const selectedIndex = found.findIndex(({ id }) => id === finder.selectedPlaceId);
  const shown = Math.max(length, selectedIndex + 1);
  const isFiltered = hasFilters(finder);
  const isGone =
    finder.selectedPlaceId !== null && !all.some(({ place }) => place.id === finder.selectedPlaceId);
  return (
    <>
      <div className="found-count">
        <p role="status" ref={count} tabIndex={-1}>
          {t(isFiltered ? 'countFiltered' : 'count', { count: found.length })}
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
      {isGone && <Paragraph className="found-note">{t('selectedGone')}</Paragraph>}
      {found.length === 0 && <NothingFound foundPlaces={foundPlaces} onDropped={focusCount} />}
      <ul className="found-list" ref={list} aria-label={t('listRegion')}>
        {found.slice(0, shown).map((place) => (
          <PlaceCard
            key={place.id}
            place={place}
            neighbourhood={neighbourhoods.get(place.neighbourhoodCode ?? '') ?? null}
            isOpen={place.id === finder.selectedPlaceId}
            onToggle={toggleFinderPlace}
          />
        ))}
      </ul>
      {found.length > shown && (
        <Button purpose="secondary" onClick={() => setLength(shown + listStep)}>
          {t('showMore', { count: Math.min(listStep, found.length - shown) })}
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
