// What one may choose by: four doors on a first visit, then chips; kinds of place and neighbourhood under them.
import { useEffect, useId, useMemo, useRef } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useLocale, useTranslations } from 'use-intl';
import type { Catalogue } from '../../../server/contract/catalogue.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import type { PlaceFunction } from '../store/finder-slice.ts';
import { useStore } from '../store/store.ts';
import { ChipGroup } from '../ui/chip-group.tsx';
import { Icon } from '../ui/icon.tsx';
import { hasFilters } from './find-places.ts';
import type { FoundPlaces } from './found-places.ts';
import { FourDoors } from './four-doors.tsx';
import { functionDrawings } from './function-drawing.tsx';
import './finder-filter-bar.css';

const noKinds: Catalogue['kinds'] = [];
const functions = Object.keys(functionDrawings) as PlaceFunction[];

export function FinderFilterBar({ foundPlaces }: { foundPlaces: FoundPlaces }) {
  const isFirstVisit = useStore(({ finder }) => !hasFilters(finder) && finder.view === 'list');
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
      {isFirstVisit ? <FourDoors onOpen={choose} /> : <FunctionChips chosen={chosen} onChange={choose} />}
      <div className="finder-filters__row">
        <NeighbourhoodChoice foundPlaces={foundPlaces} />
        <KindChoice foundPlaces={foundPlaces} />
      </div>
    </div>
  );
}

interface FunctionChipsProps {
  chosen: PlaceFunction | null;
  onChange: (chosen: PlaceFunction | null) => void;
}

function FunctionChips({ chosen, onChange }: FunctionChipsProps) {
  const t = useTranslations('finder');
  const nameOf = useTranslations('functions');
  return (
    <ChipGroup
      label={t('functionFilter')}
      multiple={false}
      chips={functions.map((id) => ({ id, label: nameOf(id) }))}
      chosen={chosen ? [chosen] : []}
      onChange={([next = null]) => onChange(next)}
    />
  );
}

function KindChoice({ foundPlaces }: { foundPlaces: FoundPlaces }) {
  const t = useTranslations('finder');
  const locale = useLocale();
  const nameOf = useKindName();
  const finder = useStore((state) => state.finder);
  const changeFinder = useStore((state) => state.changeFinder);
  const counts = foundPlaces.byKind;
  const catalogue = useStore((state) => state.catalogue);
  const known = catalogue.status === 'ready' ? catalogue.data.kinds : noKinds;
  const chips = useMemo(() => {
    const collator = new Intl.Collator(locale);
    return known
      .map(({ id }) => ({ id, label: nameOf(id), count: counts.get(id) ?? 0 }))
      .sort((one, other) => collator.compare(one.label, other.label));
  }, [known, counts, nameOf, locale]);
  if (chips.length === 0) return null;
  return (
    <Disclosure className="kind-choice">
      <Button slot="trigger" className="kind-choice__button">
        {t('kindFilter')}
        {finder.kinds.length > 0 && (
          <>
            <span className="nl-number-badge">{finder.kinds.length}</span>
            <span className="visually-hidden">{t('chosen')}</span>
          </>
        )}
        <Icon name="chevron" />
      </Button>
      <DisclosurePanel className="kind-choice__panel">
        <ChipGroup
          label={t('kindFilter')}
          multiple
          wrap
          chips={chips}
          chosen={finder.kinds}
          onChange={(next) => changeFinder({ kinds: next, selectedPlaceId: null })}
        />
      </DisclosurePanel>
    </Disclosure>
  );
}

function NeighbourhoodChoice({ foundPlaces }: { foundPlaces: FoundPlaces }) {
  const t = useTranslations('finder');
  const id = useId();
  const locale = useLocale();
  const finder = useStore((state) => state.finder);
  const changeFinder = useStore((state) => state.changeFinder);
  const { byNeighbourhood: counts, neighbourhoods } = foundPlaces;
  const byName = useMemo(() => {
    const collator = new Intl.Collator(locale);
    return [...neighbourhoods.values()].sort((one, other) => collator.compare(one.name, other.name));
  }, [neighbourhoods, locale]);
  if (byName.length < 2) return null;
  return (
    <div className="neighbourhood-choice">
      <label className="visually-hidden" htmlFor={id}>
        {t('neighbourhoodFilter')}
      </label>
      <select
        id={id}
        value={finder.neighbourhoodCode ?? ''}
        onChange={({ target }) =>
          changeFinder({ neighbourhoodCode: target.value || null, selectedPlaceId: null })
        }
      >
        <option value="">{t('everyNeighbourhood')}</option>
        {byName.map(({ code, name }) => (
          <option key={code} value={code}>
            {t('optionWithCount', { name, count: counts.get(code) ?? 0 })}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </div>
  );
}
