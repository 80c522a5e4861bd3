// When one can walk in on a team: in the reader's language, or as the list has it where no days can be told.
import { useFormatter, useTranslations } from 'use-intl';
import type { Team } from '../../../server/contract/team.ts';
import { AsEntered } from '../ui/as-entered.tsx';
import { consultationText } from './consultation-text.ts';

export function Consultation({ team }: { team: Team }) {
  const t = useTranslations('teams');
  const words = { t: useTranslations('hours'), sheet: useTranslations('sheet'), format: useFormatter() };
  if (team.consultationHours === null) return null;
  const text = consultationText(team, words) ?? <AsEntered key="hours">{team.consultationHours}</AsEntered>;
  return t.rich('consultation', { hours: () => text });
}
