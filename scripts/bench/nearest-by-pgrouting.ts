// Asks pgRouting the same question, in a PostgreSQL of its own, timed there after loading and indexing.
import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MappedPoints } from './mapped-points.ts';

export interface PeerAnswer {
  milliseconds: number;
  /** Decimetres of each point to its nearest place, Infinity beyond the limit. */
  distance: Float64Array;
  /** The same by another way to ask, for comparison. */
  slower?: { milliseconds: number; what: string };
}

const debianFolder = '/usr/lib/postgresql';
const settings = {
  listen_addresses: "''",
  fsync: 'off',
  shared_buffers: '256MB',
  // The answer of 300 searches is grouped in memory, and compiling the query would cost more than it saves.
  work_mem: '256MB',
  jit: 'off',
};

/** Tied to every place at no cost, so that one search starts from all of them. */
const anyPlace = -1;

/**
 * The two ways to ask. Each place by itself, of which the smallest distance is taken here (`equicost` would share points
 * out); or one search from a node tied to all places, which is faster.
 */
const questions = (limitDm: number) => ({
  eachPlace: `
SELECT node, min(agg_cost) FROM pgr_drivingDistance(
  'SELECT id, source, target, cost FROM stretch',
  (SELECT array_agg(node) FROM place), ${limitDm}, directed => false, equicost => false
) GROUP BY node`,
  anyPlace: `
SELECT node, agg_cost FROM pgr_drivingDistance(
  'SELECT id, source, target, cost, cost AS reverse_cost FROM stretch
   UNION ALL SELECT -node - 1, ${anyPlace}, node, 0, -1 FROM place',
  ${anyPlace}, ${limitDm}, directed => true
) WHERE node <> ${anyPlace}`,
});

/** Null without pgRouting. Throws when its two answers differ. */
export function nearestByPgrouting(
  points: MappedPoints,
  places: readonly number[],
  limitDm: number,
): PeerAnswer | null {
  const programs = programsWithPgrouting();
  if (programs === null) return null;
  const cluster = startCluster(programs);
  try {
    const rows = (columns: readonly ArrayLike<number>[]) =>
      Array.from(columns[0], (_, i) => columns.map((column) => column[i]).join('\t')).join('\n');
    const ids = Uint32Array.from(points.from.keys());
    cluster.query(`
CREATE EXTENSION pgrouting CASCADE;
CREATE TABLE stretch (id bigint PRIMARY KEY, source bigint, target bigint, cost float8);
CREATE TABLE place (node bigint PRIMARY KEY);
COPY stretch FROM STDIN;
${rows([ids, points.from, points.to, points.lengthDm])}
\\.
COPY place FROM STDIN;
${rows([places])}
\\.
CREATE INDEX ON stretch (source);
CREATE INDEX ON stretch (target);
VACUUM ANALYZE;
`);
    const { eachPlace, anyPlace: tied } = questions(limitDm);
    const answers = [eachPlace, tied].map((question) =>
      readDistances(cluster.query(`${question};`), points.count),
    );
    const [separate, together] = answers;
    const differing = separate.findIndex((dm, i) => dm !== together[i]);
    if (differing !== -1) throw new Error(`pgRouting gives two distances for point ${differing}.`);
    return {
      milliseconds: timeOf(cluster.query(`EXPLAIN (ANALYZE, TIMING OFF) ${tied};`.repeat(8))),
      slower: {
        milliseconds: timeOf(cluster.query(`EXPLAIN (ANALYZE, TIMING OFF) ${eachPlace};`.repeat(4))),
        what: 'each place by itself',
      },
      distance: separate,
    };
  } finally {
    cluster.remove();
  }
}

/** Of the least disturbed run. Milliseconds, in the server. */
function timeOf(explained: string): number {
  return Math.min(...[...explained.matchAll(/Execution Time: ([\d.]+) ms/g)].map(([, ms]) => Number(ms)));
}

function readDistances(rows: string, count: number): Float64Array {
  const distance = new Float64Array(count).fill(Infinity);
  for (const line of rows.trim().split('\n')) {
    const [node, dm] = line.split('|').map(Number);
    distance[node] = dm;
  }
  return distance;
}

/** The folder of PostgreSQL's programs, of the newest version that has pgRouting. */
function programsWithPgrouting(): string | null {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
  const folders = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debianFolder, version, 'bin'));
  const onPath = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  if (onPath.status === 0) folders.push(onPath.stdout.trim());
  const hasPgrouting = (folder: string) => {
    const { status, stdout } = spawnSync(join(folder, 'pg_config'), ['--sharedir'], { encoding: 'utf8' });
    return (
      status === 0 &&
      existsSync(join(folder, 'initdb')) &&
      existsSync(join(stdout.trim(), 'extension', 'pgrouting.control'))
    );
  };
  return folders.find(hasPgrouting) ?? null;
}

/** A cluster in a temporary folder, reached by a socket in that folder alone. */
function startCluster(programs: string) {
  const folder = mkdtempSync(join(tmpdir(), 'pgrouting-'));
  const data = join(folder, 'data');
  const owner = ownerOfCluster();
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const run = (program: string, args: string[], options: SpawnSyncOptions = {}): string => {
    const { status, stdout, stderr, error } = spawnSync(join(programs, program), args, {
      ...owner,
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      ...options,
    });
    if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
    return String(stdout ?? '');
  };
  const remove = () => {
    if (existsSync(join(data, 'postmaster.pid')))
      run('pg_ctl', ['stop', '-D', data, '-m', 'immediate'], { stdio: 'ignore' });
    rmSync(folder, { recursive: true });
  };
  try {
    run('initdb', ['-D', data, '-U', 'bench', '-A', 'trust', '--no-locale', '-E', 'UTF8', '--no-sync']);
    const asked = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
    const log = join(folder, 'log');
    // The server outlives this call: it must not hold on to our pipes.
    run('pg_ctl', ['start', '-w', '-D', data, '-l', log, '-o', `-k ${folder} ${asked.join(' ')}`], {
      stdio: 'ignore',
    });
  } catch (error) {
    remove();
    throw error;
  }
  const connection = ['-h', folder, '-U', 'bench', '-d', 'postgres', '-X', '-q', '-A', '-t'];
  const query = (input: string) => run('psql', [...connection, '-v', 'ON_ERROR_STOP=1'], { input });
  return { query, remove };
}

/** PostgreSQL refuses to be run by root; Debian's package brings a user for it. Null: whoever runs this. */
function ownerOfCluster(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (what: '-u' | '-g') =>
    Number(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}
