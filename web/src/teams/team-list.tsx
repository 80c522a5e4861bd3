// Who works in a neighbourhood: each team with what it does, how to reach it, and where it sits.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTranslations } from 'use-intl';
import type { Team } from '../../../server/contract/team.ts';
import { phoneLink, phoneText } from '../finder/phone-number.ts';
import { webAddress } from '../finder/web-address.ts';
import { AsEntered } from '../ui/as-entered.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Consultation } from './consultation.tsx';

export interface TeamListProps {
  teams: readonly Team[];
  /** Of the page that it stands on, if it is that of a place. */
  herePlaceId?: string;
}

export function TeamList({ teams, herePlaceId }: TeamListProps) {
  return (
    <ul className="team-list">
      {teams.map((team) => (
        <li key={team.id} data-team={team.id}>
          <TeamHead team={team} />
          {team.description && (
            <p>
              <AsEntered>{team.description}</AsEntered>
            </p>
          )}
          {team.consultationHours && (
            <p>
              <Consultation team={team} />
            </p>
          )}
          {team.place && <SitsAt place={team.place} isHere={team.place.id === herePlaceId} />}
          <TeamContact team={team} />
        </li>
      ))}
    </ul>
  );
}

function TeamHead({ team: { name, kind } }: { team: Team }) {
  const t = useTranslations('teams');
  const kindName = kind === 'other' ? null : t(`kinds.${kind}`);
  return (
    <>
      <Heading level={3} appearance="level-4">
        <AsEntered>{name}</AsEntered>
      </Heading>
      {kindName && !name.toLowerCase().includes(kindName.toLowerCase()) && (
        <p className="small soft">{kindName}</p>
      )}
    </>
  );
}

function SitsAt({ place, isHere }: { place: NonNullable<Team['place']>; isHere: boolean }) {
  const t = useTranslations('teams');
  if (isHere) return <p>{t('sitsHere')}</p>;
  return (
    <p>
      {t.rich('sitsAt', {
        place: () => (
          <PageLink key="place" href={`/plek/${encodeURIComponent(place.id)}`}>
            <AsEntered>{place.name}</AsEntered>
          </PageLink>
        ),
      })}
    </p>
  );
}

function TeamContact({ team }: { team: Team }) {
  const t = useTranslations('finder');
  const website = team.website ? webAddress(team.website) : null;
  return (
    <ul className="team-list__contact">
      {team.phone && (
        <ContactLink href={phoneLink(team.phone)}>{t('call', { phone: phoneText(team.phone) })}</ContactLink>
      )}
      {team.email && <ContactLink href={`mailto:${team.email}`}>{team.email}</ContactLink>}
      {website && <ContactLink href={website}>{t('website')}</ContactLink>}
    </ul>
  );
}

function ContactLink({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <a className="nl-link" href={href} rel="external noreferrer">
        <bdi>{children}</bdi>
      </a>
    </li>
  );
}
