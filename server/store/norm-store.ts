// Norms in the catalogue: every version of every agreement and proposal; a version once stored never changes.
import { isDeepStrictEqual } from 'node:util';
import type { Database } from 'better-sqlite3';
import type { Norm } from '../domain/norm/norm.ts';
import { StoreError } from './store-error.ts';

export interface NormStore {
  /** The newest version of each norm: agreed ones first, then proposals, then withdrawn ones; by id. */
  newest(): Norm[];
  /** Newest first; empty when no norm has this id. */
  versions(id: string): Norm[];
}

export function normStore(database: Database): NormStore & { addAll(norms: Norm[]): void } {
  const selectNewest = database
    .prepare<[], string>(`
      SELECT content FROM norm
      WHERE version = (SELECT max(version) FROM norm AS other WHERE other.id = norm.id)
      ORDER BY CASE status WHEN 'agreed' THEN 0 WHEN 'proposal' THEN 1 ELSE 2 END, id`)
    .pluck();
  const selectVersions = database
    .prepare<[string], string>('SELECT content FROM norm WHERE id = ? ORDER BY version DESC')
    .pluck();
  const selectOne = database
    .prepare<[string, number], string>('SELECT content FROM norm WHERE id = ? AND version = ?')
    .pluck();
  const insert = database.prepare('INSERT INTO norm (id, version, status, content) VALUES (?, ?, ?, ?)');

  const toNorm = (content: string) => JSON.parse(content) as Norm;

  return {
    newest: () => selectNewest.all().map(toNorm),
    versions: (id) => selectVersions.all(id).map(toNorm),
    addAll(norms) {
      for (const norm of norms) {
        const content = JSON.stringify(norm);
        const stored = selectOne.get(norm.id, norm.version);
        if (stored === undefined) {
          insert.run(norm.id, norm.version, norm.status, content);
        } else if (!isDeepStrictEqual(JSON.parse(stored), JSON.parse(content))) {
          throw new StoreError(
            'frozen-norm',
            `Norm ${norm.id} version ${norm.version} is already in the catalogue with other content; ` +
              'a version never changes, so give the new text the next version number.',
          );
        }
      }
    },
  };
}
