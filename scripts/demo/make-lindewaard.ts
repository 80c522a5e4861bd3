// Makes every file of data/demo; the same code gives the same files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bbox } from '../../server/domain/lon-lat.ts';
import { describeAreas, municipality } from './areas.ts';
import { buildTown, type Town } from './build-town.ts';
import { drawExtract } from './draw-extract.ts';
import { earlierRows } from './earlier-rows.ts';
import { listRows, writeList } from './list-places.ts';
import { listTeams } from './list-teams.ts';
import { agreedNorm, proposedNorm } from './norms.ts';
import { writeGeopackage } from './write-geopackage.ts';
import { writeOsmPbf } from './write-osm-pbf.ts';

/** The day on which the ages of records are judged; every date in the data lies before it. */
const asOf = '2026-11-01';

/** The day of the list before. */
const earlierOn = '2026-03-02';

/** Writes into `folder`, which is made if need be, and returns the town drawn. */
export function makeLindewaard(folder: string): Town {
  mkdirSync(folder, { recursive: true });
  const town = buildTown();
  const { nodes, ways, relations } = drawExtract(town);
  writeOsmPbf(join(folder, 'lindewaard.osm.pbf'), { nodes, ways, relations, bbox: boundsOf(nodes) });
  writeGeopackage(join(folder, 'lindewaard-areas.gpkg'), describeAreas(town.plan, town.addresses));
  const json = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
  const rows = listRows(town);
  writeFileSync(join(folder, 'places.csv'), writeList(rows));
  writeFileSync(join(folder, 'places-earlier.csv'), writeList(earlierRows(rows)));
  writeFileSync(join(folder, 'teams.csv'), listTeams(town));
  json('norm-agreed.json', agreedNorm);
  json('norm-proposal.json', proposedNorm);
  json('demo.json', { name: municipality.name, fictional: true, asOf, earlierOn });
  return town;
}

function boundsOf(nodes: { lon: number; lat: number }[]): Bbox {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { lon, lat } of nodes) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}
