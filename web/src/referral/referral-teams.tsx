// Whom to ask when one is not sure: the team of the neighbourhood that was asked about, and who else works there.
import { useTranslations } from 'use-intl';
import type { NeighbourhoodTeam } from '../../../server/contract/team.ts';
import { phoneLink, phoneText } from '../finder/phone-number.ts';
import { TeamList } from '../teams/team-list.tsx';
import { teamToAsk } from '../teams/team-to-ask.ts';
import { AsEntered } from '../ui/as-entered.tsx';
import { Icon } from '../ui/icon.tsx';

export function ReferralTeams({ teams }: { teams: readonly NeighbourhoodTeam[] }) {
  const t = useTranslations('referral');
  const aboutTeams = useTranslations('teams');
  const toAsk = teamToAsk(teams);
  if (teams.length === 0) return null;
  return (
    <aside className="referral-teams" aria-label={aboutTeams('title')}>
      {toAsk && (
        <div className="referral-teams__ask">
          <p>{t.rich('unsure', { team: () => <AsEntered key="team">{toAsk.name}</AsEntered> })}</p>
          <a className="big-link" href={phoneLink(toAsk.phone)}>
            <Icon name="phone" />
            {t('call', { phone: phoneText(toAsk.phone) })}
          </a>
        </div>
      )}
      <details>
        <summary>{t('allTeams', { count: teams.length })}</summary>
        <TeamList teams={teams} />
      </details>
    </aside>
  );
}
