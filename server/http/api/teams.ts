// Who works where: all teams, and those of one neighbourhood.
import { Type } from 'typebox';
import { neighbourhoodCode } from '../../contract/area.ts';
import * as contract from '../../contract/team.ts';
import { weekIntervals } from '../../domain/places/opening-week.ts';
import type { Team } from '../../domain/teams/team.ts';
import type { CatalogueStore } from '../../store/open-catalogue.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { ProblemError } from '../problems.ts';
import { answer, json } from './answer.ts';

const NeighbourhoodPath = Type.Object({ code: neighbourhoodCode });

function teamOnWire({ placeId, ...team }: Team, { places }: CatalogueStore): contract.Team {
  const place = placeId === null ? null : places.get(placeId);
  return {
    ...team,
    consultationWeek: team.consultationWeek && weekIntervals(team.consultationWeek),
    place: place && { id: place.id, name: place.name },
  };
}

/** Nearest first; empty also where the code is of no neighbourhood. */
export const teamsAround = (code: string, store: CatalogueStore): contract.NeighbourhoodTeam[] =>
  store.teams.ofNeighbourhood(code).map(({ level, ...team }) => ({ ...teamOnWire(team, store), level }));

export function teamRoutes(api: Api, { store }: AppParts): void {
  api.get(
    '/teams',
    {
      schema: {
        operationId: 'listTeams',
        summary: 'Teams that work in neighbourhoods, such as social teams, by kind',
        tags: ['Areas'],
        querystring: contract.TeamQuery,
        response: answer('The teams asked for: those that work for the municipality or a part of it.', {
          [json]: contract.TeamList,
        }),
      },
    },
    ({ query }) => ({ teams: store.teams.find(query).map((team) => teamOnWire(team, store)) }),
  );

  api.get(
    '/neighbourhoods/:code/teams',
    {
      schema: {
        operationId: 'listNeighbourhoodTeams',
        summary: 'Who works in one neighbourhood, also by its district and its municipality',
        tags: ['Areas'],
        params: NeighbourhoodPath,
        response: answer('The teams, nearest first; none: nobody is known.', {
          [json]: contract.NeighbourhoodTeams,
        }),
      },
    },
    ({ params: { code } }) => {
      if (store.areas.neighbourhood(code) === null)
        throw new ProblemError('not-found', `There is no neighbourhood with code ${code}.`);
      return { teams: teamsAround(code, store) };
    },
  );
}
