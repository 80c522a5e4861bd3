// Who works in a neighbourhood, on the wire.
import { type Static, Type } from 'typebox';
import { teamKinds, teamLevels } from '../domain/teams/team.ts';
import { municipalityCode } from './area.ts';
import { OpeningWeek } from './opening.ts';
import { nullable, oneOf } from './schema.ts';

export const Team = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    kind: oneOf(teamKinds),
    description: nullable(Type.String({ description: 'What they do for people.' })),
    areaCodes: Type.Array(Type.String(), {
      description: 'Codes of the neighbourhoods, districts and municipalities that they work for.',
    }),
    phone: nullable(Type.String()),
    email: nullable(Type.String()),
    website: nullable(Type.String()),
    consultationHours: nullable(
      Type.String({ description: 'When one can walk in, as the list wrote it; null: not known.' }),
    ),
    consultationWeek: nullable(OpeningWeek),
    place: nullable(
      Type.Object({ id: Type.String(), name: Type.String() }, { description: 'Where they sit.' }),
    ),
    checkedOn: nullable(Type.String()),
    source: Type.String(),
  },
  { description: 'Contacts are those of the team, never of a person.' },
);
export type Team = Static<typeof Team>;

export const TeamList = Type.Object({
  teams: Type.Array(Team, { description: 'By kind, the social team first, then by name.' }),
});
export type TeamList = Static<typeof TeamList>;

export const NeighbourhoodTeam = Type.Object({
  ...Team.properties,
  level: oneOf(teamLevels, { description: 'The nearest of its areas that holds the neighbourhood.' }),
});
export type NeighbourhoodTeam = Static<typeof NeighbourhoodTeam>;

export const NeighbourhoodTeams = Type.Object({
  teams: Type.Array(NeighbourhoodTeam, {
    description: 'Those of the neighbourhood itself first, then of its district, then of its municipality.',
  }),
});
export type NeighbourhoodTeams = Static<typeof NeighbourhoodTeams>;

export const TeamQuery = Type.Object(
  { municipality: Type.Optional(municipalityCode) },
  { additionalProperties: false },
);
