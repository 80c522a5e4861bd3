// Other places within a short walk of this one.

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { NearbyPlaces } from '../../../server/contract/nearby-places.ts';
import { fetchNearbyPlaces } from '../api/nearby-places.ts';
import { useOpenNowText } from '../finder/use-hours-text.ts';
import { Pictogram } from '../map/pictograms/pictogram.tsx';
import { idle, type Remote, settled } from '../store/remote.ts';
import { AsEntered } from '../ui/as-entered.tsx';
import { PageLink } from '../ui/page-link.tsx';

const maxMinutes = 15;
const most = 4;

export function PlacesNearby({ placeId }: { placeId: string }) {
  const t = useTranslations('place');
  const nearby = useNearby(placeId);
  if (nearby.status === 'failed') return <p>{t('nearbyFailed')}</p>;
  if (nearby.status !== 'ready') return <div className="places-nearby places-nearby--waiting" />;
  const { places } = nearby.data;
  if (places.length === 0) return <p>{t('nearbyNone', { minutes: maxMinutes })}</p>;
  return (
    <ul className="places-nearby">
      {places.map((near) => (
        <NearbyPlace key={near.place.id} {...near} />
      ))}
    </ul>
  );
}

function NearbyPlace({ place, minutes }: NearbyPlaces['places'][number]) {
  const t = useTranslations('place');
  const now = useOpenNowText(place);
  return (
    <li>
      <Pictogram kind={place.kinds[0]} />
      <div>
        <PageLink href={`/plek/${encodeURIComponent(place.id)}`}>
          <AsEntered>{place.name}</AsEntered>
        </PageLink>
        <p className="small soft">
          {t('minutesWalking', { minutes })} · {now}
        </p>
      </div>
    </li>
  );
}

function useNearby(placeId: string): Remote<NearbyPlaces> {
  const [found, setFound] = useState<{ placeId: string; answer: Remote<NearbyPlaces> } | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    const question = { origin: { place: placeId }, mode: 'walking', maxMinutes, limit: most } as const;
    void fetchNearbyPlaces(question, asking.signal).then((answer) => {
      if (!asking.signal.aborted) setFound({ placeId, answer: settled(answer) });
    });
    return () => asking.abort();
  }, [placeId]);
  return found?.placeId === placeId ? found.answer : idle;
}
