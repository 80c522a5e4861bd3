// npm run judge: a town's verdicts, its five most fragile places, the five records to check first and the best next site.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineInProcess } from '../server/engine/engine.ts';
import { ensureDemoCatalogue } from '../server/intake/ensure-demo.ts';
import { importCatalogue } from '../server/intake/import-catalogue.ts';
import { openCatalogue } from '../server/store/open-catalogue.ts';
import { describeTown } from './judge/describe-town.ts';

const delft = {
  osm: '../shared/real/delft/delft-zuid.osm.pbf',
  areas: '../shared/real/delft/wijkenbuurten_2024.gpkg',
};

async function judge(database: string): Promise<void> {
  if (!existsSync(database)) throw new Error(`${database} is not there; name a catalogue that was imported.`);
  const store = openCatalogue(database);
  try {
    process.stdout.write(await describeTown(store, engineInProcess(store)));
  } finally {
    store.close();
  }
}

/** The demo, and Delft where its files are at hand. */
async function judgeExamples(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'judge-'));
  try {
    const demo = join(folder, 'demo.sqlite');
    await ensureDemoCatalogue(demo);
    await judge(demo);
    if (!existsSync(delft.osm) || !existsSync(delft.areas)) {
      process.stdout.write(`\nDelft is not judged: ${delft.osm} is not here.\n`);
      return;
    }
    const database = join(folder, 'delft.sqlite');
    await importCatalogue({
      osm: [delft.osm],
      areas: delft.areas,
      municipalities: ['GM0503'],
      places: [],
      norms: [],
      taxonomy: 'data/taxonomy.json',
      database,
    });
    process.stdout.write('\n');
    await judge(database);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const databases = process.argv.slice(2);
if (databases.length === 0) await judgeExamples();
for (const database of databases) await judge(database);
