// Where we know it from, how long it is certain, and where to tell that something is wrong.
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { useStore } from '../store/store.ts';
import { osmEditAddress } from './osm-address.ts';
import { PlaceHistory } from './place-history.tsx';
import { PlacePart } from './place-part.tsx';

export function PlaceSource({ place }: { place: Place }) {
  const t = useTranslations();
  const { checkedOn, certainUntil, certainty } = place;
  return (
    <>
      <PlacePart title={t('place.sourceTitle')}>
        <p>
          {t('finder.source', { source: place.source })}.{' '}
          {checkedOn ? t('finder.checkedOn', { date: new Date(checkedOn) }) : t('finder.notChecked')}.
        </p>
        {certainUntil && (
          <p>
            {certainty
              ? t('place.certainUntilBecause', { date: new Date(certainUntil), certainty })
              : t('place.certainUntil', { date: new Date(certainUntil) })}
          </p>
        )}
        <PlaceHistory key={place.id} placeId={place.id} />
      </PlacePart>
      <PlacePart title={t('place.wrongTitle')}>
        <Wrong place={place} />
      </PlacePart>
    </>
  );
}

function Wrong({ place }: { place: Place }) {
  const t = useTranslations('place');
  const contact = useStore(({ catalogue }) => (catalogue.status === 'ready' ? catalogue.data.contact : null));
  const address = osmEditAddress(place.id);
  if (contact !== null) {
    const subject = encodeURIComponent(t('wrongMailSubject', { name: `${place.name} (${place.id})` }));
    return (
      <p>
        {t('wrongMail')}{' '}
        <a className="nl-link" href={`mailto:${contact}?subject=${subject}`}>
          {t('wrongMailLink')}
        </a>
      </p>
    );
  }
  if (address === null) return <p>{t('wrongList', { source: place.source })}</p>;
  return (
    <p>
      {t('wrongOsm')}{' '}
      <a className="nl-link" href={address} rel="external noreferrer">
        {t('wrongOsmLink')}
      </a>
    </p>
  );
}
