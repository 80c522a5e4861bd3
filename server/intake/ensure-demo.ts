// Fills an empty catalogue with the demo municipality, through the same import as real files.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CatalogueFacts, ImportReport } from '../domain/catalogue.ts';
import { openCatalogue } from '../store/open-catalogue.ts';
import { type ImportOptions, importCatalogue } from './import-catalogue.ts';

const dataFile = (name: string) => fileURLToPath(new URL(`../../data/${name}`, import.meta.url));

/** Resolves to the report of the import, or to `null` when the catalogue already held something. */
export async function ensureDemoCatalogue(
  database: string,
  options: Pick<ImportOptions, 'onProgress' | 'neighbourhoodsForTiles'> = {},
): Promise<ImportReport | null> {
  const catalogue = openCatalogue(database);
  const version = catalogue.version();
  catalogue.close();
  if (version > 0) return null;
  const { earlierOn, ...facts } = JSON.parse(readFileSync(dataFile('demo/demo.json'), 'utf8')) as Pick<
    CatalogueFacts,
    'name' | 'fictional' | 'asOf'
  > & { earlierOn: string };
  return importCatalogue({
    osm: [dataFile('demo/lindewaard.osm.pbf')],
    areas: dataFile('demo/lindewaard-areas.gpkg'),
    places: [dataFile('demo/places.csv')],
    teams: [dataFile('demo/teams.csv')],
    earlier: { places: [dataFile('demo/places-earlier.csv')], on: earlierOn },
    norms: [dataFile('demo/norm-agreed.json'), dataFile('demo/norm-proposal.json')],
    taxonomy: dataFile('taxonomy.json'),
    database,
    facts,
    ...options,
  });
}
