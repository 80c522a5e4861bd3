// Everything we know of a place, and said aloud what we do not know.

import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ComponentType, Suspense } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Neighbourhood } from '../../../server/contract/area.ts';
import type { Place } from '../../../server/contract/place.ts';
import type { NeighbourhoodTeam } from '../../../server/contract/team.ts';
import { SpokenHere } from '../finder/spoken-here.tsx';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { Marker } from '../map/pictograms/marker.tsx';
import type { TeamListProps } from '../teams/team-list.tsx';
import { AsEntered } from '../ui/as-entered.tsx';
import { CrashGuard } from '../ui/crash-guard.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { ShareBar } from '../ui/share-bar.tsx';
import { takenApart } from '../ui/taken-apart.tsx';
import { addressText } from './address-text.ts';
import { PlaceContact } from './place-contact.tsx';
import { PlaceHours } from './place-hours.tsx';
import { PlacePart } from './place-part.tsx';
import { PlaceSource } from './place-source.tsx';
import { PlaceWay } from './place-way.tsx';
import { PlacesNearby } from './places-nearby.tsx';

const Hours = takenApart(PlaceHours);
const Way = takenApart(PlaceWay);
const Nearby = takenApart(PlacesNearby);
const Source = takenApart(PlaceSource);

interface Props {
  place: Place;
  /** `null`: across the border, or not known (yet). */
  neighbourhood: Neighbourhood | null;
  /** Who works there; none: nobody is known (yet). */
  teams: readonly NeighbourhoodTeam[];
  TeamList: ComponentType<TeamListProps>;
}

export function PlaceArticle({ place, neighbourhood, teams, TeamList }: Props) {
  const t = useTranslations('place');
  const finder = useTranslations('finder');
  const aboutTeams = useTranslations('teams');
  return (
    <article className="place-page" data-place={place.id}>
      <PlaceHead place={place} neighbourhood={neighbourhood} />
      <div className="place-page__main">
        <PlacePart title={finder('opening')}>
          <Hours place={place} />
        </PlacePart>
        <PlacePart title={finder('whatToDo')}>
          <Doing place={place} />
        </PlacePart>
        <PlacePart title={finder('access')}>
          <p>{finder(`wheelchair.${place.wheelchair ?? (place.phone ? 'unknown' : 'unknownNoPhone')}`)}</p>
          <p>
            {place.freeOfCharge === null
              ? t('freeUnknown')
              : finder(place.freeOfCharge ? 'free.yes' : 'free.no')}
          </p>
        </PlacePart>
      </div>
      <div className="place-page__side">
        <PlacePart title={t('wayTitle')}>
          <Way place={place} />
        </PlacePart>
        <PlacePart title={t('nearbyTitle')}>
          <Nearby placeId={place.id} />
        </PlacePart>
      </div>
      <div className="place-page__people">
        <PlacePart title={t('runByTitle')}>
          <p>
            <RunBy operator={place.operator} />
          </p>
        </PlacePart>
        {teams.length > 0 && (
          // Its code may not come: the rest of the page does without.
          <CrashGuard fallback={null}>
            <PlacePart title={aboutTeams('title')}>
              <Suspense fallback={null}>
                <TeamList teams={teams} herePlaceId={place.id} />
              </Suspense>
            </PlacePart>
          </CrashGuard>
        )}
      </div>
      <footer className="place-page__foot">
        <Source place={place} />
        <ShareBar title={place.name} />
      </footer>
    </article>
  );
}

function PlaceHead({ place, neighbourhood }: Pick<Props, 'place' | 'neighbourhood'>) {
  const t = useTranslations();
  const nameOfKind = useKindName();
  const area = place.neighbourhoodCode === null ? t('finder.acrossBorder') : neighbourhood?.name;
  const address = addressText(place);
  return (
    <header className="place-page__head">
      <PageLink href="/" className="place-page__back">
        {t('place.back')}
      </PageLink>
      <p className="place-page__kind">
        <Marker kind={place.kinds[0]} size={32} />
        {place.kinds.map(nameOfKind).join(', ')}
      </p>
      <Heading level={1} tabIndex={-1}>
        <AsEntered>{place.name}</AsEntered>
      </Heading>
      <p>
        {address === null ? t('finder.noAddress') : <AsEntered>{address}</AsEntered>}
        {area && (
          <span className="place-page__area soft">
            <span className="place-page__dot"> · </span>
            {place.neighbourhoodCode === null ? area : t('place.inArea', { area })}
          </span>
        )}
      </p>
      {place.description && (
        <p className="place-page__description">
          <AsEntered>{place.description}</AsEntered>
        </p>
      )}
      <PlaceContact place={place} />
    </header>
  );
}

function RunBy({ operator }: Pick<Place, 'operator'>) {
  const t = useTranslations('place');
  if (!operator) return t('runByUnknown');
  return t.rich('runBy', { operator: () => <AsEntered key="operator">{operator}</AsEntered> });
}

function Doing({ place }: { place: Place }) {
  const t = useTranslations('place');
  const nameOfFunction = useTranslations('functions');
  const nameOfActivity = useActivityName();
  const format = useFormatter();
  const activities = place.activities?.map(nameOfActivity);
  return (
    <>
      <ul className="place-page__functions">
        {place.functions.map((id) => (
          <li key={id} className="nl-data-badge">
            {nameOfFunction(id)}
          </li>
        ))}
      </ul>
      <p>{activities ? t('activities', { activities: format.list(activities) }) : t('noActivities')}</p>
      <SpokenHere languages={place.languages} />
    </>
  );
}
