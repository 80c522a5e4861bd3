// Whom one calls first: a team for all questions goes before one that is nearer.
import { expect, test } from 'vitest';
import type { NeighbourhoodTeam } from '../../../server/contract/team.ts';
import { teamToAsk } from '../../../web/src/teams/team-to-ask.ts';
import { team } from '../../worlds/records.ts';

function near(id: string, known: Partial<NeighbourhoodTeam> = {}): NeighbourhoodTeam {
  const { placeId: _, consultationWeek: __, ...record } = team(id, ['GM9901']);
  return { ...record, consultationWeek: null, place: null, level: 'district', phone: '14010', ...known };
}

test('the nearest social team that has a telephone, else whoever is nearest', () => {
  const nurse = near('nurse', { kind: 'district-nursing', level: 'neighbourhood' });
  const social = near('social', { kind: 'social-team' });
  const silent = near('silent', { kind: 'social-team', phone: null });
  expect(teamToAsk([nurse, silent, social])?.id).toBe('social');
  expect(teamToAsk([nurse, silent])?.id).toBe('nurse');
  expect(teamToAsk([silent])).toBeNull();
  expect(teamToAsk([])).toBeNull();
});
