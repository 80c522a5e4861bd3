// Whom to call with a question, or for help: left out where a sheet has no room for it.
import { useTranslations } from 'use-intl';
import { phoneText } from '../finder/phone-number.ts';
import { Consultation } from '../teams/consultation.tsx';
import { AsEntered } from '../ui/as-entered.tsx';
import type { SheetTeam } from './use-sheet-teams.ts';

export function SheetTeams({ teams }: { teams: readonly SheetTeam[] }) {
  const t = useTranslations('teams');
  if (teams.length === 0) return null;
  return (
    <section className="sheet-teams">
      <h2>{t('ask')}</h2>
      <ul>
        {teams.map((team) => (
          <li key={team.id}>
            <AsEntered>{team.name}</AsEntered>
            <strong className="numbers">
              <bdi dir="ltr">{phoneText(team.phone)}</bdi>
            </strong>
            {team.consultationHours !== null && (
              <span>
                <Consultation team={team} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
