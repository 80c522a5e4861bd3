// Asks who works in some neighbourhoods; what does not come is left out, as where nobody is known.
import { useEffect, useState } from 'react';
import type { NeighbourhoodTeam } from '../../../server/contract/team.ts';
import { fetchTeamsOf } from '../api/teams.ts';

const none: readonly NeighbourhoodTeam[][] = [];

/** Of each neighbourhood its teams, nearest first. @param joined codes with commas between */
export function useTeamsOf(joined: string): readonly NeighbourhoodTeam[][] {
  const [found, setFound] = useState({ joined: '', teams: none });
  useEffect(() => {
    if (joined === '') return;
    const asking = new AbortController();
    void Promise.all(joined.split(',').map((code) => fetchTeamsOf(code, asking.signal))).then((answers) => {
      if (asking.signal.aborted) return;
      setFound({ joined, teams: answers.map((answer) => (answer.ok ? answer.data.teams : [])) });
    });
    return () => asking.abort();
  }, [joined]);
  return found.joined === joined ? found.teams : none;
}
