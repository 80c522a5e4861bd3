// The import command as a person runs it: what it prints, how it ends, and that a failure changes nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeGeopackage } from '../../scripts/demo/write-geopackage.ts';
import { ArgumentError, readArguments } from '../../scripts/import/arguments.ts';
import { runImport } from '../../scripts/import/run-import.ts';
import { Sqlite } from '../../server/sqlite.ts';
import { openCatalogue } from '../../server/store/open-catalogue.ts';
import { areaLayers, type SmallTown, writeSmallTown } from '../server/intake/small-town.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The same steps as the command, in this process: starting one takes seconds. */
async function run(...words: string[]) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _, done) {
        written[name] += chunk;
        done();
      },
    });
  const status = await runImport(words, { stdout: stream('stdout'), stderr: stream('stderr') });
  return { status, ...written };
}

const runCommand = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/import.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });

let town: SmallTown;
let good: string[];
beforeAll(() => {
  town = writeSmallTown();
  const { osm, areas, database } = town.files;
  good = ['--osm', osm[0], '--areas', areas, '--database', database];
  writeFileSync(
    town.path('list.csv'),
    'naam;soort;postcode;huisnummer\nBibliotheek Oost;bibliotheek;8200AB;3\n',
  );
});
afterAll(() => town.remove());

const fileHash = () => createHash('sha256').update(readFileSync(town.files.database)).digest('hex');
function content() {
  const catalogue = openCatalogue(town.files.database);
  try {
    return {
      version: catalogue.version(),
      facts: catalogue.facts(),
      report: catalogue.report(),
      places: catalogue.places.all(),
      areas: catalogue.areas.neighbourhoods(),
      demand: catalogue.networks.demand(),
    };
  } finally {
    catalogue.close();
  }
}

test('a good import ends with 0, prints counts and findings, and writes the report as JSON', () => {
  const reportFile = town.path('report.json');
  const { status, stdout, stderr } = runCommand(
    ...good,
    '--places',
    town.path('list.csv'),
    '--report',
    reportFile,
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/Reading areas …/);
  expect(stdout).toMatch(/ 4 {2}neighbourhoods\n/);
  expect(stdout).toMatch(/Doubtful: no-streets, 1 time\n .*Zonder has 50 residents and no streets/);
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  expect(report.counts.residents).toBe(380);
  expect(content().report).toEqual(report);
  expect(stdout).toContain('The first import: from now on the history of each place is kept.');
});

test('a later import says how many places are new, changed and gone', async () => {
  const [later, database] = [town.path('later.csv'), town.path('twice.sqlite')];
  const rows = (...names: string[]) =>
    writeFileSync(
      later,
      `id;naam;soort;postcode;huisnummer\n${names.map((name, i) => `${i};${name}`).join('\n')}\n`,
    );
  const words = [...good.with(5, database), '--places', later];
  rows('Inloop;buurthuis;8200AB;3', 'Taalhuis;buurthuis;8200AB;4');
  await run(...words);
  rows('Inloop;buurthuis;8200AB;3', 'Taalcafé;buurthuis;8200AB;4', 'Soos;buurthuis;8200AB;9');
  const { stdout } = await run(...words);
  expect(stdout).toContain('Places since the import before: 1 new, 1 changed, 0 only checked again, 0 gone.');
  const again = await run(...words);
  expect(again.stdout).toContain(
    'Places since the import before: 0 new, 0 changed, 0 only checked again, 0 gone.',
  );
});

/** Each makes a broken input and returns the arguments that name it. */
const badInputs: [string, () => string[], RegExp][] = [
  [
    'a missing extract',
    () => replaced('--osm', town.path('none.osm.pbf')),
    /none\.osm\.pbf: there is no such file/,
  ],
  ['a folder for a file', () => replaced('--osm', root), /is not a file/],
  [
    'a truncated extract',
    () =>
      replaced(
        '--osm',
        copy('town.osm.pbf', 'cut.osm.pbf', (path) => truncateSync(path, statSync(path).size - 100)),
      ),
    /cut\.osm\.pbf/,
  ],
  [
    'an extract that is no PBF',
    () => replaced('--osm', written('text.osm.pbf', 'name,kind\n'.repeat(100))),
    /text\.osm\.pbf/,
  ],
  ['an empty extract', () => replaced('--osm', written('empty.osm.pbf', '')), /empty\.osm\.pbf/],
  [
    'areas that are no GeoPackage',
    () => replaced('--areas', written('areas.txt', 'a;b\n'.repeat(500))),
    /areas\.txt/,
  ],
  [
    'areas without the layer',
    () =>
      replaced(
        '--areas',
        areas('layer.gpkg', (layer) => ({ ...layer, name: 'dorpen' })),
      ),
    /layer\.gpkg: has no layer "buurten"/,
  ],
  [
    'areas without a column',
    () =>
      replaced(
        '--areas',
        areas('column.gpkg', (layer) => ({
          ...layer,
          columns: layer.columns.filter(({ name }) => name !== 'aantal_inwoners'),
        })),
      ),
    /lacks column aantal_inwoners/,
  ],
  [
    'a municipality that is not there',
    () => [...good, '--municipality', 'GM0503'],
    /has no municipality GM0503/,
  ],
  ['a norm that is no JSON', () => [...good, '--norm', written('norm.txt', '{"id": ')], /norm\.txt/],
  ['a norm that is no norm', () => [...good, '--norm', written('other.json', '{"id": "x"}')], /other\.json/],
  ['a list without columns', () => [...good, '--places', written('wrong.csv', 'a\nb\n')], /wrong\.csv/],
  [
    'teams without areas',
    () => [...good, '--teams', written('teams.csv', 'naam;tel\nA;1\n')],
    /lacks column areas/,
  ],
  ['a list of teams that is not there', () => [...good, '--teams', town.path('none.csv')], /no such file/],
  ['a list of an unknown form', () => [...good, '--places', written('list.pdf', '%PDF')], /list\.pdf/],
];
const replaced = (flag: string, value: string) => good.with(good.indexOf(flag) + 1, value);
function written(name: string, text: string): string {
  writeFileSync(town.path(name), text);
  return town.path(name);
}
function copy(from: string, to: string, damage: (path: string) => void): string {
  writeFileSync(town.path(to), readFileSync(town.path(from)));
  damage(town.path(to));
  return town.path(to);
}
function areas(
  name: string,
  change: (layer: ReturnType<typeof areaLayers>[0]) => ReturnType<typeof areaLayers>[0],
): string {
  writeGeopackage(town.path(name), areaLayers().map(change));
  return town.path(name);
}

test.each(badInputs)(
  '%s ends with 1 and one sentence, and the old catalogue is untouched',
  async (_, prepare, sentence) => {
    const before = { content: content(), hash: fileHash() };
    const { status, stderr } = await run(...prepare());
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ content: content(), hash: fileHash() }).toEqual(before);
  },
);

test.each<[string, () => string[], RegExp]>([
  ['no --osm', () => good.slice(2), /^--osm is missing/],
  ['no --areas', () => good.toSpliced(2, 2), /^--areas is missing/],
  ['no --database', () => good.slice(0, 4), /^--database is missing/],
  ['an unknown flag', () => [...good, '--colour', 'red'], /^Unknown option '--colour'\.$/],
  ['a word too many', () => [...good, 'red'], /^Unexpected argument 'red'\.$/],
  ['a flag without value', () => [...good, '--norm'], /^Option '--norm <value>' argument missing\.$/],
  ['an empty value', () => [...good, '--norm', ''], /^--norm is empty/],
  [
    'a malformed municipality',
    () => [...good, '--municipality', 'Delft'],
    /^--municipality Delft is no code/,
  ],
  [
    'a spreadsheet',
    () => [...good, '--places', 'list.xlsx'],
    /^--places list\.xlsx: spreadsheets are not supported yet/,
  ],
  [
    'teams in a spreadsheet',
    () => [...good, '--teams', 'teams.csv', '--teams', 'teams.ods'],
    /^--teams teams\.ods: spreadsheets are not supported yet/,
  ],
  ['a population table', () => [...good, '--population', 'p.csv'], /^--population is not supported yet/],
  [
    'a report in a folder that is not there',
    () => [...good, '--report', town.path('none/r.json')],
    /^--report .* cannot be written/,
  ],
])('%s is refused with a sentence', (_, words, sentence) => {
  expect(() => readArguments(words())).toThrow(sentence);
  expect(() => readArguments(words())).toThrow(ArgumentError);
});

test('the command itself ends with 1 for wrong arguments and for a broken file', () => {
  const wrong = runCommand('--osm', 'a.osm.pbf');
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toMatch(/^--areas is missing[^\n]*\n\nnpm run import -- --osm/);
  const broken = runCommand(...replaced('--osm', written('broken.osm.pbf', 'no extract')));
  expect(broken.status).toBe(1);
  expect(broken.stderr).toMatch(/^\S*broken\.osm\.pbf[^\n]*\n$/);
});

test('a first import that fails leaves no catalogue behind', async () => {
  const fresh = town.path('fresh.sqlite');
  const words = replaced('--database', fresh);
  expect((await run(...words, '--municipality', 'GM0503')).status).toBe(1);
  expect(existsSync(fresh)).toBe(false);
});

test('a database of another program is refused before anything is read', async () => {
  const other = town.path('other.sqlite');
  const database = new Sqlite(other);
  database.exec('CREATE TABLE books (title)');
  database.close();
  const { status, stdout, stderr } = await run(...replaced('--database', other));
  expect(status).toBe(1);
  expect(stderr).toMatch(/other\.sqlite is an SQLite file of another program/);
  expect(stdout).toBe('');
});
