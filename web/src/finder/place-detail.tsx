// Everything we know of a place, in the order of its page, and said aloud what we do not know.

import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { AsEntered } from '../ui/as-entered.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { phoneLink, phoneText } from './phone-number.ts';
import { SpokenHere } from './spoken-here.tsx';
import { useDutchMoment } from './use-dutch-moment.ts';
import { useHoursText } from './use-hours-text.ts';
import { webAddress } from './web-address.ts';
import './place-detail.css';

export function PlaceDetail({ place }: { place: Place }) {
  const t = useTranslations('finder');
  const nameOfFunction = useTranslations('functions');
  const nameOfActivity = useActivityName();
  const format = useFormatter();
  const activityList = (ids: string[]) => format.list(ids.map(nameOfActivity));
  return (
    <div className="place-detail">
      {place.description && (
        <p>
          <AsEntered>{place.description}</AsEntered>
        </p>
      )}
      <Contact place={place} />
      <Part title={t('opening')}>
        <Hours place={place} />
      </Part>
      <Part title={t('whatToDo')}>
        <ul className="place-detail__functions">
          {place.functions.map((id) => (
            <li key={id} className="nl-data-badge">
              {nameOfFunction(id)}
            </li>
          ))}
        </ul>
        {place.activities && <p>{t('forInstance', { activities: activityList(place.activities) })}</p>}
        <SpokenHere languages={place.languages} />
      </Part>
      <Part title={t('access')}>
        <p>{t(`wheelchair.${place.wheelchair ?? (place.phone ? 'unknown' : 'unknownNoPhone')}`)}</p>
        {place.freeOfCharge !== null && <p>{t(place.freeOfCharge ? 'free.yes' : 'free.no')}</p>}
      </Part>
      <p className="place-detail__page">
        <PageLink href={`/plek/${encodeURIComponent(place.id)}`}>{t('toPage')}</PageLink>
      </p>
      <p className="soft small">
        <RunBy operator={place.operator} />
        {place.checkedOn ? t('checkedOn', { date: new Date(place.checkedOn) }) : t('notChecked')}.{' '}
        {t('source', { source: place.source })}. <Certainty place={place} />
      </p>
    </div>
  );
}

function RunBy({ operator }: Pick<Place, 'operator'>) {
  const t = useTranslations('finder');
  if (!operator) return null;
  return <>{t.rich('runBy', { operator: () => <AsEntered key="operator">{operator}</AsEntered> })}. </>;
}

/** Until when it is sure that the place stays; nothing where nobody said. */
function Certainty({ place: { certainUntil, certainty } }: { place: Place }) {
  const t = useTranslations('finder');
  const { date } = useDutchMoment();
  if (certainUntil === null) return null;
  const words = { date: new Date(certainUntil), what: certainty ?? 'none' };
  return <>{t(certainUntil < date ? 'certainUntilPassed' : 'certainUntil', words)}.</>;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Heading level={3} appearance="level-4">
        {title}
      </Heading>
      {children}
    </section>
  );
}

function Hours({ place }: { place: Place }) {
  const t = useTranslations('hours');
  const { now, holiday, week } = useHoursText(place);
  return (
    <>
      <p>{now}</p>
      {holiday && <p>{holiday}</p>}
      {week && (
        <dl className="place-detail__week numbers">
          {week.map(({ day, isToday, times }) => (
            <div key={day} aria-current={isToday ? 'date' : undefined}>
              <dt>
                {day}
                {isToday && <span className="place-detail__today"> {t('today')}</span>}
              </dt>
              <dd>{times}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Contact({ place }: { place: Place }) {
  const t = useTranslations('finder');
  const website = place.website ? webAddress(place.website) : null;
  if (!place.phone && !place.email && !website) return <p>{t('noContact')}</p>;
  return (
    <ul className="place-detail__contact">
      {place.phone && (
        <ContactLink href={phoneLink(place.phone)} icon="phone">
          {t('call', { phone: phoneText(place.phone) })}
        </ContactLink>
      )}
      {place.email && (
        <ContactLink href={`mailto:${place.email}`} icon="mail">
          {t('mail')}
        </ContactLink>
      )}
      {website && (
        <ContactLink href={website} icon="website">
          {t('website')}
        </ContactLink>
      )}
    </ul>
  );
}

function ContactLink({ href, icon, children }: { href: string; icon: IconName; children: ReactNode }) {
  return (
    <li>
      <Link href={href} rel="external noopener noreferrer">
        <Icon name={icon} />
        {children}
      </Link>
    </li>
  );
}
