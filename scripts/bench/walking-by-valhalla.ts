// Asks Valhalla for walking distances on an extract, with tiles of its own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { LonLat } from '../../server/domain/lon-lat.ts';

/** Names the folder in whose node_modules Valhalla was installed; left out: the project's own. */
export const valhallaVariable = 'VALHALLA';
const packageName = '@valhallajs/valhallajs';

/** What is used of the package's own types. */
interface ValhallaPackage {
  getConfig(options: {
    tileDir: string;
    tileExtract: string;
  }): Promise<Record<string, Record<string, unknown>>>;
  Actor: new (
    config: unknown,
  ) => {
    /** Per source a row, per target the kilometres, null where there is no route. */
    matrix(query: unknown): Promise<{ sources_to_targets: { distance: number | null }[][] }>;
  };
}

/** Metres on foot along the shortest way from each source to the target; null where there is none. */
export type WalkingDistances = (target: LonLat, sources: readonly LonLat[]) => Promise<(number | null)[]>;

/** The entry of the package, or null where it is not installed. */
export function findValhalla(): string | null {
  const folder = process.env[valhallaVariable];
  const from = folder === undefined ? import.meta.url : join(resolve(folder), 'package.json');
  try {
    return createRequire(from).resolve(packageName);
  } catch {
    return null;
  }
}

/** Builds tiles in the folder, which takes seconds a city. Throws where the package is not installed. */
export async function walkingByValhalla(extract: string, folder: string): Promise<WalkingDistances> {
  const entry = findValhalla();
  if (entry === null) throw new Error(`${packageName} is not installed.`);
  const { Actor, getConfig }: ValhallaPackage = createRequire(import.meta.url)(entry);
  const tiles = join(folder, 'tiles');
  mkdirSync(tiles);
  const config = await getConfig({ tileDir: tiles, tileExtract: '' });
  config.mjolnir.tile_extract = '';
  // What it chooses by itself for many pairs leaves out some ways.
  config.thor.source_to_target_algorithm = 'timedistancematrix';
  const file = join(folder, 'valhalla.json');
  writeFileSync(file, JSON.stringify(config));
  const command = join(dirname(entry), 'bin', 'valhalla-cli.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [command, 'build_tiles', '-c', file, resolve(extract)],
    // It leaves a list of doubtful ways in the folder where it runs.
    { encoding: 'utf8', cwd: folder },
  );
  if (status !== 0) throw new Error(`Valhalla could not build its tiles: ${stderr}`);
  const actor = new Actor(config);
  return async (target, sources) => {
    const { sources_to_targets: rows } = await actor.matrix({
      sources: sources.map(location),
      targets: [location(target)],
      costing: 'pedestrian',
      // By length alone, as here; otherwise it makes detours around steps, alleys and driveways, and shuns mountain paths.
      costing_options: { pedestrian: { shortest: true, max_hiking_difficulty: 6 } },
    });
    return rows.map(([{ distance }]) => (distance === null ? null : distance * 1000));
  };
}

const location = ([lon, lat]: LonLat) => ({ lon, lat });
