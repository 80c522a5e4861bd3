// Who works in one neighbourhood, in a line; nothing where nobody is known.
import { useFormatter, useTranslations } from 'use-intl';
import { useTeamsOf } from '../teams/use-teams-of.ts';

export function AreaTeams({ areaCode }: { areaCode: string }) {
  const t = useTranslations('coverage');
  const format = useFormatter();
  const names = useTeamsOf(areaCode).flatMap((teams) => teams.map(({ name }) => name));
  if (names.length === 0) return null;
  return <p className="area-panel__teams">{t('teamsHere', { teams: format.list(names) })}</p>;
}
