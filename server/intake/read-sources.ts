// Reads every file of an import into memory, before anything touches the catalogue.
import { statSync } from 'node:fs';
import type { AddressPoint } from '../domain/areas/address-point.ts';
import type { Areas } from '../domain/areas/area.ts';
import type { BasemapFeatures } from '../domain/basemap/basemap-features.ts';
import type { Bbox } from '../domain/lon-lat.ts';
import { joinStreets } from '../domain/network/join-streets.ts';
import type { Streets } from '../domain/network/streets.ts';
import { horizonMetres, type Norm } from '../domain/norm/norm.ts';
import type { CandidateSite } from '../domain/places/candidate-site.ts';
import type { Place } from '../domain/places/place.ts';
import type { Taxonomy } from '../domain/places/taxonomy.ts';
import { type Problem, type Sourced, SourceError } from '../domain/problem.ts';
import type { Team } from '../domain/teams/team.ts';
import { readAreas } from '../sources/cbs-geopackage/read-areas.ts';
import { readPlacesGeojson } from '../sources/geojson/read-places-geojson.ts';
import { readNormFile } from '../sources/norm-file/read-norm-file.ts';
import { hoursReader } from '../sources/opening-hours/hours-reader.ts';
import { type OsmOptions, readOsmPbf } from '../sources/osm-pbf/read-osm-pbf.ts';
import { readPlacesTable } from '../sources/places-table/read-places-table.ts';
import { readTeamsTable } from '../sources/teams-table/read-teams-table.ts';
import { joinBasemaps } from './join-basemaps.ts';
import { joinPlaces } from './join-places.ts';
import { joinTeams } from './join-teams.ts';
import { boundsOf, widened } from './near-neighbourhoods.ts';
import { readTaxonomy } from './read-taxonomy.ts';

export interface SourceFiles {
  /** OpenStreetMap extracts, `.osm.pbf`; they may overlap. */
  osm: string[];
  /** A CBS Wijk- en Buurtkaart, `.gpkg`. */
  areas: string;
  /** Codes; none: all that the file holds. */
  municipalities?: string[];
  /** Lists of places, `.csv`, `.geojson` or `.json`. */
  places?: string[];
  /** Lists of who works where, `.csv`. */
  teams?: string[];
  /** The same lists as they were on that day, ISO date: what changed since is history from the start. For a first import. */
  earlier?: { places: string[]; on: string };
  norms?: string[];
  /** `data/taxonomy.json`. */
  taxonomy: string;
}

/** How far the basemap is drawn beyond the neighbourhoods, metres. */
const basemapMargin = 3000;

export type OnProgress = (stage: string, fraction: number) => void;

export interface ReadSources {
  areas: Areas;
  /** Of the neighbourhoods. */
  bounds: Bbox;
  streets: Streets;
  places: Place[];
  /** With the earlier lists in the place of the lists; `null`: none were given. */
  earlier: { places: Place[]; on: string } | null;
  candidateSites: CandidateSite[];
  teams: Team[];
  addresses: AddressPoint[];
  basemap: BasemapFeatures;
  /** The box that the basemap draws. */
  basemapBounds: Bbox;
  norms: Norm[];
  newestEdit: string | null;
}

/**
 * `monday`: of the week on which opening hours are judged. Throws SourceError when a file is missing or nothing sensible can be
 * done with it.
 */
export async function readSources(
  files: SourceFiles,
  monday: string,
  onProgress: OnProgress,
): Promise<Sourced<ReadSources>> {
  const lists = files.places ?? [];
  const teamFiles = files.teams ?? [];
  const normFiles = files.norms ?? [];
  const { earlier } = files;
  const tables = [...lists, ...(earlier?.places ?? []), ...teamFiles];
  // A spelling error in the last file is told before minutes are spent on the first.
  for (const path of [files.taxonomy, files.areas, ...files.osm, ...tables, ...normFiles]) requireFile(path);
  const taxonomy = readTaxonomy(files.taxonomy);
  const norms = normFiles.map(readNormFile);

  onProgress('Reading areas', 0);
  const areas = readAreas(files.areas, { municipalities: files.municipalities });
  onProgress('Reading areas', 1);
  const bounds = boundsOf(areas.records.neighbourhoods);
  const within = widened(bounds, horizonMetres.cycling);

  const basemapBounds = widened(bounds, basemapMargin);
  const extracts = await readExtracts(
    files.osm,
    { taxonomy, within, basemapWithin: basemapBounds },
    onProgress,
  );
  const addresses = distinct(
    extracts.map(({ records }) => records.addresses),
    addressKey,
  );
  const mapped = extracts.map(({ records }) => records.places);
  const withMap = (lists: Sourced<Place[]>[]) =>
    joinPlaces(
      mapped,
      lists.map(({ records }) => records),
      taxonomy,
    );
  const read = (path: string) => readList(path, { taxonomy, addresses });
  const listed = lists.map(read);
  const places = withMap(listed);
  const teams = joinTeams(
    teamFiles.map((path) =>
      readTeamsTable(path, {
        areas: areas.records,
        placeIds: new Set(places.records.map(({ id }) => id)),
        readHours: hoursReader(monday),
      }),
    ),
  );
  const problems: Problem[] = [areas, ...extracts, ...listed, places, teams].flatMap(
    (source) => source.problems,
  );
  return {
    records: {
      areas: areas.records,
      bounds,
      streets: joinStreets(extracts.map(({ records }) => records.streets)),
      places: places.records,
      earlier: earlier ? { places: withMap(earlier.places.map(read)).records, on: earlier.on } : null,
      candidateSites: distinct(
        extracts.map(({ records }) => records.candidateSites),
        ({ id }) => id,
      ),
      teams: teams.records,
      addresses,
      basemap: joinBasemaps(
        extracts.map(({ records }) => records.basemap),
        addresses,
        basemapBounds,
      ),
      basemapBounds,
      norms,
      newestEdit: newest(extracts.map(({ records }) => records.newestEdit)),
    },
    problems,
  };
}

function requireFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new SourceError(`${path}: there is no such file.`);
  if (!found.isFile()) throw new SourceError(`${path}: is not a file.`);
}

async function readExtracts(paths: string[], options: OsmOptions, onProgress: OnProgress) {
  const extracts: Awaited<ReturnType<typeof readOsmPbf>>[] = [];
  // One after the other: two at once would need the memory of both.
  for (const path of paths) {
    const stage = `Reading ${path}`;
    onProgress(stage, 0);
    extracts.push(
      await readOsmPbf(path, { ...options, onProgress: (fraction) => onProgress(stage, fraction) }),
    );
    onProgress(stage, 1);
  }
  return extracts;
}

function readList(
  path: string,
  context: { taxonomy: Taxonomy; addresses: AddressPoint[] },
): Sourced<Place[]> {
  if (/\.(geo)?json$/i.test(path)) return readPlacesGeojson(path, context);
  if (/\.(csv|tsv|txt)$/i.test(path)) return readPlacesTable(path, context);
  throw new SourceError(`${path}: a list of places ends in .csv or .geojson; save it as one of these.`);
}

/** Extracts that overlap deliver the same record twice. */
function distinct<T>(parts: T[][], keyOf: (record: T) => string): T[] {
  if (parts.length === 1) return parts[0];
  const seen = new Map<string, T>();
  for (const record of parts.flat()) {
    const key = keyOf(record);
    if (!seen.has(key)) seen.set(key, record);
  }
  return [...seen.values()];
}

const addressKey = ({ street, houseNumber, postcode, lonLat }: AddressPoint) =>
  [...lonLat, street, houseNumber, postcode].join('|');

const newest = (days: (string | null)[]): string | null =>
  days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null);
