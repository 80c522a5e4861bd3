// The map beside the list. It comes later than the list, and the page works without it.

import { lazy, type RefObject, Suspense, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import type { Bounds } from '../map/town-map.tsx';
import { useStore } from '../store/store.ts';
import { CrashGuard } from '../ui/crash-guard.tsx';
import { useWideScreen } from '../ui/use-wide-screen.ts';
import { FinderLegend } from './finder-legend.tsx';
import type { FoundPlaces } from './found-places.ts';
import { PlaceCard } from './place-card.tsx';
import './finder-map.css';

const PlacesMap = lazy(async () => ({ default: (await import('../map/places-map.tsx')).PlacesMap }));

interface Props {
  foundPlaces: FoundPlaces;
  /** Of what to show; `null`: all of the catalogue. */
  bounds: Bounds | null;
  /** Code of the one area that it is about. */
  framed?: string | null;
  /** The visitor points at where they look from. */
  onStand(lonLat: readonly [lon: number, lat: number]): void;
}

/** Where list and map take turns, the map is not fetched before its turn; after that it stays. */
export function FinderMap(props: Props) {
  const isShown = useStore((state) => state.finder.view === 'map');
  const isWide = useWideScreen();
  const [wasShown, setWasShown] = useState(isShown || isWide);
  if (!wasShown && (isShown || isWide)) setWasShown(true);
  return wasShown ? <MapWithSheet {...props} /> : null;
}

function MapWithSheet({ foundPlaces, bounds, framed = null, onStand }: Props) {
  const t = useTranslations('finder');
  const catalogue = useStore((state) => state.catalogue);
  const changeFinder = useStore((state) => state.changeFinder);
  const { places, tiles, selected, neighbourhoods, minutesTo } = foundPlaces;
  const origin = useStore((state) => state.travelOrigin);
  const sheet = useRef<HTMLUListElement>(null);
  const listWorks = foundPlaces.state.status === 'ready';
  const failed = <p className="finder-map__message">{t(listWorks ? 'mapFailed' : 'mapFailedToo')}</p>;
  const waiting = <p className="finder-map__message soft">{t('mapLoading')}</p>;

  if (catalogue.status === 'failed') return failed;
  if (catalogue.status !== 'ready') return waiting;
  const [west, south, east, north] = catalogue.data.bounds;
  return (
    <>
      <CrashGuard fallback={failed}>
        <Suspense fallback={waiting}>
          <PlacesMap
            places={places}
            tiles={tiles}
            selected={selected}
            onSelect={(id) => changeFinder({ selectedPlaceId: id })}
            origin={origin?.lonLat ?? null}
            onStand={onStand}
            bounds={bounds ?? [west, south, east, north]}
            framed={framed}
            coveredBy={sheet}
          />
        </Suspense>
      </CrashGuard>
      <FinderLegend kinds={catalogue.data.kinds.map(({ id }) => id)} />
      {selected && (
        <Sheet
          key={selected.id}
          list={sheet}
          place={selected}
          neighbourhoods={neighbourhoods}
          minutes={minutesTo?.get(selected.id) ?? null}
        />
      )}
    </>
  );
}

interface SheetProps extends Pick<FoundPlaces, 'neighbourhoods'> {
  list: RefObject<HTMLUListElement | null>;
  place: Place;
  minutes: number | null;
}

/** Only on a narrow screen, where the list is out of sight: first three lines, the rest when asked for. */
function Sheet({ list, place, neighbourhoods, minutes }: SheetProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <ul className="finder-map__sheet" ref={list}>
      <PlaceCard
        place={place}
        neighbourhood={neighbourhoods.get(place.neighbourhoodCode ?? '') ?? null}
        minutes={minutes}
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
      />
    </ul>
  );
}
