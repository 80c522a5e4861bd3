// Buildings where a new meeting place could open, as the last import found them.
import type { Database } from 'better-sqlite3';
import type { LocatedCandidateSite } from '../domain/places/candidate-site.ts';

export interface CandidateSiteFilter {
  /** Any of these. */
  kinds?: readonly string[];
  /** Sites that stand inside it; those across the border are not found. */
  municipality?: string;
}

/** Everything is ordered by kind, then id. */
export interface CandidateSiteStore {
  all(): LocatedCandidateSite[];
  find(filter: CandidateSiteFilter): LocatedCandidateSite[];
}

interface CandidateSiteRow {
  id: string;
  kind: string;
  name: string | null;
  lon: number;
  lat: number;
  neighbourhood_code: string | null;
}

const toCandidateSite = (row: CandidateSiteRow): LocatedCandidateSite => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  lonLat: [row.lon, row.lat],
  neighbourhoodCode: row.neighbourhood_code,
});

export function candidateSiteStore(database: Database): CandidateSiteStore & {
  replaceAll(sites: readonly LocatedCandidateSite[]): void;
} {
  const select = database.prepare<unknown[], CandidateSiteRow>(`
    SELECT * FROM candidate_site
    WHERE (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
      AND (:municipality IS NULL
        OR neighbourhood_code IN (SELECT code FROM neighbourhood WHERE municipality_code = :municipality))
    ORDER BY kind, id`);
  const deleteAll = database.prepare('DELETE FROM candidate_site');
  const insert = database.prepare('INSERT INTO candidate_site VALUES (?, ?, ?, ?, ?, ?)');

  const find = ({ kinds, municipality }: CandidateSiteFilter) =>
    select
      .all({ kinds: kinds ? JSON.stringify(kinds) : null, municipality: municipality ?? null })
      .map(toCandidateSite);

  return {
    all: () => find({}),
    find,
    replaceAll(sites) {
      deleteAll.run();
      for (const { id, kind, name, lonLat, neighbourhoodCode } of sites)
        insert.run(id, kind, name, ...lonLat, neighbourhoodCode);
    },
  };
}
