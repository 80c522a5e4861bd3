// How one gets there: a small map with who can walk there in ten minutes, and links to plan a route.

import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Isochrone } from '../../../server/contract/isochrone.ts';
import type { Place } from '../../../server/contract/place.ts';
import { fetchIsochrone } from '../api/isochrones.ts';
import { DrawnMap } from '../drawn-map/drawn-map.tsx';
import { useStore } from '../store/store.ts';
import { CrashGuard } from '../ui/crash-guard.tsx';
import { Icon } from '../ui/icon.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { useWideScreen } from '../ui/use-wide-screen.ts';

const PlaceRoute = lazy(async () => {
  const [{ PlaceRoute }] = await Promise.all([
    import('../route/place-route.tsx'),
    useStore.getState().needWords('route'),
  ]);
  return { default: PlaceRoute };
});

const walkMinutes = 10;
/** Ten minutes' walk on all sides; on a phone fewer names, of letters that can be read. Of one shape, so that nothing jumps. */
const wideMap = { widthMetres: 1800, heightMetres: 1350, lettersAcross: 46 };
const narrowMap = { widthMetres: 1600, heightMetres: 1200, lettersAcross: 28 };

export function PlaceWay({ place }: { place: Place }) {
  const t = useTranslations('place');
  const [lon, lat] = place.lonLat.map((degrees) => degrees.toFixed(6));
  return (
    <>
      {/* The head of the page has it. */}
      {place.address === null && <p>{t('noAddress')}</p>}
      <WayOrMap place={place} />
      <ul className="place-links">
        <li>
          <PageLink href={`/?place=${encodeURIComponent(place.id)}&view=map`}>{t('toBigMap')}</PageLink>
        </li>
        <li>
          <a className="nl-link" href={`geo:${lat},${lon}?q=${lat},${lon}`}>
            {t('openInMaps')}
          </a>
        </li>
        <li>
          <a
            className="nl-link"
            href={`https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&to=${lat}%2C${lon}`}
            rel="external noreferrer"
          >
            {t('planRoute')}
          </a>
        </li>
      </ul>
    </>
  );
}

/** The way there for whoever asks for it, or said before from where they look; else the surroundings. */
function WayOrMap({ place }: { place: Place }) {
  const t = useTranslations('place');
  const [isAsked, setAsked] = useState(false);
  const isFromKnown = useStore((state) => state.travelOrigin !== null);
  // Whoever then says to start elsewhere is asked where.
  if (isFromKnown && !isAsked) setAsked(true);
  const map = <Surroundings place={place} />;
  if (isAsked) {
    return (
      <CrashGuard fallback={map}>
        <Suspense fallback={map}>
          <PlaceRoute place={place}>{map}</PlaceRoute>
        </Suspense>
      </CrashGuard>
    );
  }
  return (
    <>
      <button type="button" className="big-link place-way__ask" onClick={() => setAsked(true)}>
        <Icon name="locate" />
        {t('askRoute')}
      </button>
      {map}
    </>
  );
}

function Surroundings({ place }: { place: Place }) {
  const t = useTranslations('place');
  const frame = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(frame);
  const area = useWalkArea(isSeen ? place.id : null);
  const map = useWideScreen() ? wideMap : narrowMap;
  return (
    <div ref={frame} className="place-way__map">
      <DrawnMap place={place} {...map} area={area?.geometry} isWanted={isSeen} />
      <p className="small soft place-way__area" role="status">
        {area && t('walkArea', { minutes: walkMinutes, residents: roundly(area.properties.residents) })}
      </p>
    </div>
  );
}

/** Residents are spread over homes by a rule: the last digit of a large number says nothing. */
const roundly = (residents: number) => (residents < 100 ? residents : Math.round(residents / 10) * 10);

/** The text comes first: a map is fetched when one scrolls to it. */
function useSeen(element: React.RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '200px' },
    );
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isSeen;
}

/** `null`: not there yet, or it cannot come; the map does without. */
function useWalkArea(placeId: string | null): Isochrone | null {
  const [found, setFound] = useState<{ placeId: string; area: Isochrone } | null>(null);
  useEffect(() => {
    if (placeId === null) return;
    const asking = new AbortController();
    const within = { value: walkMinutes, unit: 'minutes' as const };
    void fetchIsochrone({ place: placeId, mode: 'walking', within }, asking.signal).then((answer) => {
      if (answer.ok) setFound({ placeId, area: answer.data });
    });
    return () => asking.abort();
  }, [placeId]);
  return found?.placeId === placeId ? (found?.area ?? null) : null;
}
