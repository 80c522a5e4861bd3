// What one may choose by: four doors on a first visit, then chips; the other filters in a row under them.
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { PlaceFunction } from '../store/finder-slice.ts';
import { useStore } from '../store/store.ts';
import { ChipGroup } from '../ui/chip-group.tsx';
import { FilterRow } from './filter-row.tsx';
import { hasFilters } from './filters.ts';
import type { FoundPlaces } from './found-places.ts';
import { FourDoors } from './four-doors.tsx';
import { functionDrawings } from './function-drawing.tsx';
import './finder-filter-bar.css';

const functions = Object.keys(functionDrawings) as PlaceFunction[];

export function FinderFilterBar({ foundPlaces }: { foundPlaces: FoundPlaces }) {
  const isFirstVisit = useStore(
    ({ finder, travelOrigin }) => !hasFilters(finder) && finder.view === 'list' && travelOrigin === null,
  );
  const chosen = useStore((state) => state.finder.function);
  const changeFinder = useStore((state) => state.changeFinder);
  const bar = useRef<HTMLDivElement>(null);
  const focusNext = useRef<PlaceFunction | null>(null);

  // A door turns into a chip, and back; the keyboard stays on it.
  useEffect(() => {
    if (focusNext.current === null) return;
    bar.current?.querySelector<HTMLElement>(`[data-choice="${focusNext.current}"]`)?.focus();
    focusNext.current = null;
  });
  const choose = (next: PlaceFunction | null) => {
    focusNext.current = next ?? chosen;
    changeFinder({ function: next, selectedPlaceId: null });
  };

  return (
    <div className="finder-filters" ref={bar}>
      {isFirstVisit ? (
        <FourDoors onOpen={choose} />
      ) : (
        <FunctionChips chosen={chosen} counts={foundPlaces.counts.functions} onChange={choose} />
      )}
      <FilterRow foundPlaces={foundPlaces} />
    </div>
  );
}

interface FunctionChipsProps {
  chosen: PlaceFunction | null;
  counts: ReadonlyMap<string, number>;
  onChange: (chosen: PlaceFunction | null) => void;
}

function FunctionChips({ chosen, counts, onChange }: FunctionChipsProps) {
  const t = useTranslations('finder');
  const nameOf = useTranslations('functions');
  return (
    <ChipGroup
      label={t('functionFilter')}
      multiple={false}
      chips={functions.map((id) => ({ id, label: nameOf(id), count: counts.get(id) }))}
      chosen={chosen ? [chosen] : []}
      onChange={([next = null]) => onChange(next)}
    />
  );
}
