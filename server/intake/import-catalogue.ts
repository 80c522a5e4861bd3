// From files to a complete catalogue: reads all, computes streets and residents, and replaces in one step.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Areas } from '../domain/areas/area.ts';
import { neighbourhoodsForTiles } from '../domain/areas/area-tile-set.ts';
import { neighbourhoodFinder } from '../domain/areas/neighbourhood-finder.ts';
import { snapResidents } from '../domain/areas/snap-residents.ts';
import { spreadResidents } from '../domain/areas/spread-residents.ts';
import type { Tile } from '../domain/basemap/tile-set.ts';
import type { CatalogueContent, CatalogueFacts, ImportReport } from '../domain/catalogue.ts';
import { snapReport } from '../domain/coverage/snap-report.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import { buildStreetGraph } from '../domain/network/build-street-graph.ts';
import { horizonMetres, type Norm } from '../domain/norm/norm.ts';
import { dutchMoment } from '../domain/places/calendar-date.ts';
import { candidateMarginMetres } from '../domain/places/candidate-site.ts';
import { referenceMonday } from '../domain/places/reference-week.ts';
import { SourceError } from '../domain/problem.ts';
import { readNormFile } from '../sources/norm-file/read-norm-file.ts';
import { openCatalogue } from '../store/open-catalogue.ts';
import { buildAreaTiles } from '../tiles/build-area-tiles.ts';
import { buildTiles } from '../tiles/build-tiles.ts';
import { type ComputedContent, countCatalogue } from './count-catalogue.ts';
import { groupProblems } from './group-problems.ts';
import { nearNeighbourhoods } from './near-neighbourhoods.ts';
import { type OnProgress, type ReadSources, readSources, type SourceFiles } from './read-sources.ts';
import { resolveOpeningWeeks } from './resolve-opening-weeks.ts';

export interface ImportOptions extends SourceFiles {
  /** Path of the catalogue, which is made where it is missing. */
  database: string;
  facts?: Partial<Pick<CatalogueFacts, 'name' | 'fictional' | 'asOf'>>;
  /** How long to wait for another import that is writing, milliseconds. */
  busyMs?: number;
  /** From how many neighbourhoods on areas are drawn as tiles; a test has fewer. */
  neighbourhoodsForTiles?: number;
  /** `fraction` of the named stage, from 0 to 1. */
  onProgress?: OnProgress;
}

/** What a first import shows to talk about, where nobody gave a norm. */
const defaultNormFile = fileURLToPath(new URL('../../data/default-norm.json', import.meta.url));

/**
 * Replaces the catalogue by what the files hold. Throws SourceError for a file that nothing sensible can
 * be done with and StoreError for a database that refuses; the old catalogue is then as it was.
 */
export async function importCatalogue(options: ImportOptions): Promise<ImportReport> {
  const start = performance.now();
  const onProgress: OnProgress = options.onProgress ?? (() => {});
  // A file that is no catalogue is refused before minutes are spent on reading.
  if (existsSync(options.database)) openCatalogue(options.database).close();
  const monday = referenceMonday(options.facts?.asOf ?? dutchMoment(new Date()).date);
  const { records: sources, problems } = await readSources(options, monday, onProgress);
  const built = build(sources, options, monday, onProgress);

  onProgress('Storing', 0);
  const catalogue = openCatalogue(options.database, { busyMs: options.busyMs });
  try {
    const stored = catalogue.norms.newest();
    const norms = [...sources.norms, ...defaultNorms(stored, sources)];
    const report: CatalogueContent['report'] = {
      finishedAt: new Date().toISOString(),
      seconds: Math.round((performance.now() - start) / 100) / 10,
      // maxRSS is in kilobytes on every platform.
      peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
      counts: {
        ...countCatalogue(built.content),
        placesTooFar: built.placesTooFar,
        norms: new Set([...stored, ...norms].map((norm) => norm.id)).size,
      },
      problems: groupProblems([...problems, ...built.problems]),
    };
    catalogue.replace({ ...built.content, norms, facts: factsOf(sources, monday, options), report });
    onProgress('Storing', 1);
    return { ...report, changes: catalogue.report()?.changes };
  } finally {
    catalogue.close();
  }
}

/** The computed part; `monday`: of the week on which opening hours are judged. */
function build(sources: ReadSources, options: ImportOptions, monday: string, onProgress: OnProgress) {
  const { neighbourhoods } = sources.areas;
  const file = options.osm.join(', ');
  onProgress('Building street graphs', 0);
  const walking = buildStreetGraph(sources.streets, 'walking');
  onProgress('Building street graphs', 0.5);
  const cycling = buildStreetGraph(sources.streets, 'cycling');
  onProgress('Building street graphs', 1);
  if (walking.edgeFrom.length === 0) {
    throw new SourceError(
      `${file}: holds no street for walking within ${horizonMetres.cycling / 1000} km of the chosen ` +
        'neighbourhoods; give the extract of the same region.',
    );
  }
  onProgress('Placing residents', 0);
  const { records: demand, problems } = spreadResidents(neighbourhoods, sources.addresses, walking, file);
  onProgress('Placing residents', 0.4);
  const snaps = { walking: snapResidents(walking, demand), cycling: snapResidents(cycling, demand) };
  onProgress('Placing residents', 0.7);
  // Nobody reaches a place beyond the widest search.
  const { records: places, problems: hours } = resolveOpeningWeeks(
    locate(sources.places, sources.areas, horizonMetres.cycling),
    monday,
  );
  const far = snapReport(walking, demand, neighbourhoods, places, file);
  onProgress('Placing residents', 1);
  onProgress('Drawing the basemap', 0);
  const basemap = buildTiles(sources.basemap, sources.basemapBounds, (fraction) =>
    onProgress('Drawing the basemap', fraction),
  );
  const { areas, addresses, teams, earlier } = sources;
  const isLarge = neighbourhoods.length >= (options.neighbourhoodsForTiles ?? neighbourhoodsForTiles);
  const areaTiles = isLarge ? drawAreas(sources, onProgress) : [];
  const content: ComputedContent = {
    areas,
    places,
    before: earlier && {
      places: locate(earlier.places, areas, horizonMetres.cycling),
      moment: new Date(earlier.on).toISOString(),
    },
    candidateSites: locate(sources.candidateSites, sources.areas, candidateMarginMetres),
    teams,
    addresses,
    networks: { walking, cycling },
    streetNames: sources.streets.names,
    demand,
    snaps,
    basemap,
    areaTiles,
  };
  return {
    content,
    problems: [...problems, ...far, ...hours],
    placesTooFar: sources.places.length - places.length,
  };
}

function drawAreas({ areas, bounds }: ReadSources, onProgress: OnProgress): Tile[] {
  onProgress('Drawing the areas', 0);
  return buildAreaTiles(areas, bounds, (fraction) => onProgress('Drawing the areas', fraction)).tiles;
}

/** The neighbourhood of each; without what lies further than so many metres from every neighbourhood. */
function locate<T extends { lonLat: LonLat }>(
  found: readonly T[],
  { neighbourhoods }: Areas,
  metres: number,
): (T & { neighbourhoodCode: string | null })[] {
  const find = neighbourhoodFinder(neighbourhoods);
  const isNear = nearNeighbourhoods(neighbourhoods, find, metres);
  return found
    .filter(({ lonLat }) => isNear(lonLat))
    .map((each) => {
      const b = find(each.lonLat);
      return { ...each, neighbourhoodCode: b === -1 ? null : neighbourhoods[b].code };
    });
}

function defaultNorms(stored: readonly Norm[], { norms, areas }: ReadSources): Norm[] {
  const codes = areas.municipalities.map((municipality) => municipality.code);
  const applies = ({ municipalityCode }: Norm) =>
    municipalityCode === null || codes.includes(municipalityCode);
  return norms.length > 0 || stored.some(applies) ? [] : [readNormFile(defaultNormFile)];
}

function factsOf(
  { areas, bounds, newestEdit }: ReadSources,
  monday: string,
  { facts }: ImportOptions,
): CatalogueFacts {
  const names = areas.municipalities.map((municipality) => municipality.name);
  const shown = names.length > 5 ? [...names.slice(0, 5), '…'] : names;
  return {
    name: facts?.name ?? shown.join(', '),
    fictional: facts?.fictional ?? false,
    asOf: facts?.asOf ?? null,
    streetsAsOf: newestEdit,
    hoursAsOf: monday,
    bounds,
  };
}
