// Large buttons to call, write, or look at the website.
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { phoneLink, phoneText } from '../finder/phone-number.ts';
import { webAddress } from '../finder/web-address.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

export function PlaceContact({ place }: { place: Place }) {
  const t = useTranslations('finder');
  const website = place.website ? webAddress(place.website) : null;
  if (!place.phone && !place.email && !website) return <p>{t('noContact')}</p>;
  return (
    <ul className="place-contact">
      {place.phone && (
        <ContactLink href={phoneLink(place.phone)} icon="phone" isMain>
          {t('call', { phone: phoneText(place.phone) })}
        </ContactLink>
      )}
      {place.email && (
        <ContactLink href={`mailto:${place.email}`} icon="mail" isMain={!place.phone}>
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

interface ContactLinkProps {
  href: string;
  icon: IconName;
  isMain?: boolean;
  children: string;
}

function ContactLink({ href, icon, isMain = false, children }: ContactLinkProps) {
  return (
    <li>
      <a className={`big-link${isMain ? ' big-link--main' : ''}`} href={href} rel="external noreferrer">
        <Icon name={icon} />
        {children}
      </a>
    </li>
  );
}
