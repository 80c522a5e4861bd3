// The arguments of `npm run import`, checked before any work begins.
import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ImportOptions } from '../../server/intake/import-catalogue.ts';

export const usage = `npm run import -- --osm F.osm.pbf --areas F.gpkg [--municipality GM0503]... \\
  [--places F.csv|F.geojson]... [--teams F.csv]... [--norm F.json]... [--report F.json] \\
  --database F.sqlite
Several --osm may be given. Without --municipality all municipalities of the areas file are taken.`;

/** The command was given wrongly: one sentence. */
export class ArgumentError extends Error {
  override name = 'ArgumentError';
}

export type ImportArguments = Pick<
  ImportOptions,
  'osm' | 'areas' | 'municipalities' | 'places' | 'teams' | 'norms' | 'taxonomy' | 'database'
> & {
  /** Where the report goes as JSON too. */
  report?: string;
};

const taxonomy = fileURLToPath(new URL('../../data/taxonomy.json', import.meta.url));

/** Throws ArgumentError. */
export function readArguments(words: string[]): ImportArguments {
  const {
    osm = [],
    areas,
    municipality = [],
    places = [],
    teams = [],
    norm = [],
    database,
    report,
  } = parse(words);
  if (osm.length === 0) throw new ArgumentError('--osm is missing: name at least one OpenStreetMap extract.');
  if (areas === undefined) throw new ArgumentError('--areas is missing: name the file with neighbourhoods.');
  if (database === undefined) throw new ArgumentError('--database is missing: name the catalogue to write.');
  for (const code of municipality) {
    if (!/^GM\d{4}$/.test(code)) {
      throw new ArgumentError(
        `--municipality ${code} is no code of a municipality, which looks like GM0503.`,
      );
    }
  }
  refuseSpreadsheets('places', places);
  refuseSpreadsheets('teams', teams);
  if (report !== undefined) requireWritable(report);
  return { osm, areas, municipalities: municipality, places, teams, norms: norm, taxonomy, database, report };
}

function refuseSpreadsheets(option: string, paths: readonly string[]): void {
  const path = paths.find((name) => /\.(xlsx?|ods)$/i.test(name));
  if (path === undefined) return;
  throw new ArgumentError(`--${option} ${path}: spreadsheets are not supported yet; save the list as CSV.`);
}

function parse(words: string[]) {
  let values: ReturnType<typeof parseWords>;
  try {
    values = parseWords(words);
  } catch (error) {
    // The first sentence says which word is wrong; the rest is advice about `--`.
    throw new ArgumentError((error as Error).message.split(/\. |\n/)[0].replace(/\.?$/, '.'));
  }
  if (values.population !== undefined) {
    throw new ArgumentError('--population is not supported yet; residents come from the --areas file.');
  }
  const empty = Object.entries(values).find(([, value]) => [value].flat().includes(''));
  if (empty) throw new ArgumentError(`--${empty[0]} is empty: give it a value.`);
  return values;
}

function parseWords(words: string[]) {
  const one = { type: 'string' } as const;
  const many = { type: 'string', multiple: true } as const;
  const options = {
    osm: many,
    areas: one,
    municipality: many,
    places: many,
    teams: many,
    population: many,
    norm: many,
    database: one,
    report: one,
  };
  return parseArgs({ args: words, options, allowPositionals: false }).values;
}

/** Told now, since an import that is complete must not end as a failure. */
function requireWritable(report: string): void {
  const target = resolve(report);
  const isFolder = statSync(target, { throwIfNoEntry: false })?.isDirectory();
  try {
    accessSync(dirname(target), constants.W_OK);
  } catch {
    throw new ArgumentError(`--report ${report} cannot be written: its folder is missing or read-only.`);
  }
  if (isFolder) throw new ArgumentError(`--report ${report} is a folder: name a file.`);
}
