// Teams in the catalogue: who works in a neighbourhood, for itself, for its district and for its municipality.
import type { Database } from 'better-sqlite3';
import {
  type NeighbourhoodTeam,
  type Team,
  type TeamKind,
  teamKinds,
  teamLevels,
} from '../domain/teams/team.ts';
import { fromWeekBytes, toWeekBytes } from './opening-week-bytes.ts';

export interface TeamStore {
  /** By kind, in the order of `teamKinds`, then by name; `municipality`: those that work for it or for a part of it. */
  find(filter: { municipality?: string }): Team[];
  /** The nearest level first, then as `find`; empty also where there is no such neighbourhood. */
  ofNeighbourhood(code: string): NeighbourhoodTeam[];
  isEmpty(): boolean;
}

interface TeamRow {
  id: string;
  name: string;
  kind: TeamKind;
  description: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  consultation_hours: string | null;
  consultation_week: Buffer | null;
  place_id: string | null;
  checked_on: string | null;
  source: string;
  area_codes: string;
}

const toTeam = (row: TeamRow): Team => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  description: row.description,
  areaCodes: JSON.parse(row.area_codes) as string[],
  phone: row.phone,
  email: row.email,
  website: row.website,
  consultationHours: row.consultation_hours,
  consultationWeek: row.consultation_week && fromWeekBytes(row.consultation_week),
  placeId: row.place_id,
  checkedOn: row.checked_on,
  source: row.source,
});

const byKindAndName = (a: Team, b: Team) =>
  teamKinds.indexOf(a.kind) - teamKinds.indexOf(b.kind) ||
  a.name.localeCompare(b.name, 'nl') ||
  (a.id < b.id ? -1 : 1);

export function teamStore(database: Database): TeamStore & { replaceAll(teams: readonly Team[]): void } {
  const columns = `team.*,
    (SELECT json_group_array(area_code)
     FROM (SELECT area_code FROM team_area WHERE team_id = team.id ORDER BY area_code)) AS area_codes`;
  const select = database.prepare<[{ municipality: string | null }], TeamRow>(`
    SELECT ${columns} FROM team
    WHERE :municipality IS NULL OR id IN (
      SELECT team_id FROM team_area
      WHERE area_code = :municipality
        OR area_code IN (SELECT code FROM district WHERE municipality_code = :municipality)
        OR area_code IN (SELECT code FROM neighbourhood WHERE municipality_code = :municipality))`);
  const selectAround = database.prepare<[string], TeamRow & { level: number }>(`
    SELECT ${columns}, around.level FROM team
    JOIN (
      SELECT team_id, min(CASE area_code WHEN code THEN 0 WHEN district_code THEN 1 ELSE 2 END) AS level
      FROM neighbourhood JOIN team_area ON area_code IN (code, district_code, municipality_code)
      WHERE code = ? GROUP BY team_id
    ) AS around ON around.team_id = team.id`);
  const selectAny = database.prepare<[], number>('SELECT EXISTS (SELECT 1 FROM team)').pluck();
  const deleteAll = database.prepare('DELETE FROM team');
  const insert = database.prepare('INSERT INTO team VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const insertArea = database.prepare('INSERT INTO team_area VALUES (?, ?)');

  return {
    find: ({ municipality }) =>
      select
        .all({ municipality: municipality ?? null })
        .map(toTeam)
        .sort(byKindAndName),
    ofNeighbourhood: (code) =>
      selectAround
        .all(code)
        .map((row) => ({ ...toTeam(row), level: teamLevels[row.level] }))
        .sort((a, b) => teamLevels.indexOf(a.level) - teamLevels.indexOf(b.level) || byKindAndName(a, b)),
    isEmpty: () => selectAny.get() === 0,
    replaceAll(teams) {
      deleteAll.run();
      for (const team of teams) {
        const { id, name, kind, description, phone, email, website, consultationHours } = team;
        const week = team.consultationWeek && toWeekBytes(team.consultationWeek);
        insert.run(
          id,
          name,
          kind,
          description,
          phone,
          email,
          website,
          consultationHours,
          week,
          team.placeId,
          team.checkedOn,
          team.source,
        );
        for (const code of team.areaCodes) insertArea.run(code, id);
      }
    },
  };
}
