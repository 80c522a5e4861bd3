// The door to the catalogue: one SQLite file with areas, places, addresses, norms, networks and the basemap.
import type { CatalogueContent, CatalogueFacts, ImportReport } from '../domain/catalogue.ts';
import { comparePlaces } from '../domain/places/compare-places.ts';
import type { LocatedPlace } from '../domain/places/place.ts';
import { countChanges, type PlaceChange, withinBoth } from '../domain/places/place-change.ts';
import { Sqlite } from '../sqlite.ts';
import { type AddressStore, addressStore } from './address-store.ts';
import { type AreaStore, areaStore } from './area-store.ts';
import { type CandidateSiteStore, candidateSiteStore } from './candidate-site-store.ts';
import { type HistoryStore, historyStore } from './history-store.ts';
import { type NetworkStore, networkStore } from './network-store.ts';
import { type NormStore, normStore } from './norm-store.ts';
import { openDatabase } from './open-database.ts';
import { type PlaceStore, placeStore } from './place-store.ts';
import { type SearchStore, searchStore } from './search-store.ts';
import { searchWriter } from './search-writer.ts';
import { StoreError } from './store-error.ts';
import { type TeamStore, teamStore } from './team-store.ts';
import { type TileStore, tileStore } from './tile-store.ts';
import { type TileTable, tileTable } from './tile-table.ts';

export interface CatalogueStore {
  /** Rises by one with each change; 0: nothing was imported yet. */
  version(): number;
  /**
   * Puts the content in the place of all that was there, except norms: those are added to. One step: a
   * failure or a kill midway leaves the old catalogue. What changed in places is added to their history;
   * the first import begins it. Returns the new version.
   * Throws StoreError `frozen-norm`, or `busy` when another import is writing.
   */
  replace(content: CatalogueContent): number;
  /** The version in which areas, streets and residents were last replaced; edits of places leave it. */
  groundVersion(): number;
  /**
   * Puts places in the place of those with the same id, or adds them, and takes others out; their history tells it. One
   * step; returns the new version. Throws StoreError `nothing-imported`, or `busy`.
   */
  editPlaces(edit: PlaceEdit): number;
  /** `null`: nothing was imported yet. */
  facts(): (CatalogueFacts & { importedAt: string }) | null;
  report(): ImportReport | null;
  /** What `read` reads is of one version, even when an import ends meanwhile. */
  snapshot<T>(read: () => T): T;
  places: PlaceStore;
  search: SearchStore;
  candidateSites: CandidateSiteStore;
  teams: TeamStore;
  areas: AreaStore;
  addresses: AddressStore;
  norms: NormStore;
  networks: NetworkStore;
  history: HistoryStore;
  tiles: TileStore;
  /** Empty where there are few enough areas to send whole. */
  areaTiles: Pick<TileTable, 'get' | 'isEmpty'>;
  close(): void;
}

export interface PlaceEdit {
  saved?: readonly LocatedPlace[];
  /** Ids; one that is not there is passed over. */
  removed?: readonly string[];
  /** When; left out: now. ISO instant. */
  moment?: string;
}

interface CatalogueRow {
  version: number;
  name: string;
  fictional: number;
  as_of: string | null;
  streets_as_of: string | null;
  hours_as_of: string | null;
  west: number;
  south: number;
  east: number;
  north: number;
  report: string;
  imported_at: string;
}

const toFacts = (row: CatalogueRow): CatalogueFacts & { importedAt: string } => ({
  name: row.name,
  fictional: row.fictional === 1,
  asOf: row.as_of,
  streetsAsOf: row.streets_as_of,
  hoursAsOf: row.hours_as_of,
  bounds: [row.west, row.south, row.east, row.north],
  importedAt: row.imported_at,
});

/**
 * Makes folder and file where missing and brings the tables up to date. `:memory:` is a catalogue that
 * lasts as long as the store. A writer waits `busyMs` milliseconds for another one. Throws StoreError for a
 * file that is no catalogue or of a newer program.
 */
export function openCatalogue(path: string, { busyMs = 5000 } = {}): CatalogueStore {
  const database = openDatabase(path, busyMs);
  const places = placeStore(database);
  const candidateSites = candidateSiteStore(database);
  const teams = teamStore(database);
  const areas = areaStore(database);
  const addresses = addressStore(database);
  const norms = normStore(database);
  const networks = networkStore(database);
  const history = historyStore(database);
  const tiles = tileStore(database);
  const areaTiles = tileTable(database, 'area_tiles');
  const search = searchStore(database);
  const searchable = searchWriter(database);

  const selectCatalogue = database.prepare<[], CatalogueRow>('SELECT * FROM catalogue');
  const selectVersion = database.prepare<[], number>('SELECT version FROM catalogue').pluck();
  const upsertCatalogue = database.prepare(`
    INSERT OR REPLACE INTO catalogue
      (only, version, name, fictional, as_of, streets_as_of, hours_as_of,
       west, south, east, north, report, imported_at, ground_version, history_since)
    VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const selectGroundVersion = database.prepare<[], number>('SELECT ground_version FROM catalogue').pluck();
  const raiseVersion = database
    .prepare<[], number>('UPDATE catalogue SET version = version + 1 RETURNING version')
    .pluck();

  const version = () => selectVersion.get() ?? 0;

  /** `null`: the first import, and nothing is known that it could be compared with. */
  function changesBy({ places: after, facts, before: given }: CatalogueContent): PlaceChange[] | null {
    const before = selectCatalogue.get();
    if (before === undefined) return given ? comparePlaces(given.places, after) : null;
    return withinBoth(comparePlaces(places.all(), after), toFacts(before).bounds, facts.bounds);
  }

  const replace = database.transaction((content: CatalogueContent): number => {
    const next = version() + 1;
    const changes = changesBy(content);
    // Places and sites name their neighbourhood: out before the areas, in after them.
    places.replaceAll([]);
    candidateSites.replaceAll([]);
    areas.replaceAll(content.areas);
    places.replaceAll(content.places);
    candidateSites.replaceAll(content.candidateSites);
    teams.replaceAll(content.teams);
    addresses.replaceAll(content.addresses);
    searchable.rebuild(areas, content.places);
    norms.addAll(content.norms);
    networks.replaceAll(content.networks, content.streetNames, content.demand, content.snaps);
    const { facts } = content;
    const report: ImportReport = { ...content.report, changes: changes && countChanges(changes) };
    history.record(changes ?? [], next, report.finishedAt);
    tiles.replaceAll(content.basemap, facts);
    areaTiles.replaceAll(content.areaTiles);
    upsertCatalogue.run(
      next,
      facts.name,
      Number(facts.fictional),
      facts.asOf,
      facts.streetsAsOf,
      facts.hoursAsOf,
      ...facts.bounds,
      JSON.stringify(report),
      report.finishedAt,
      next,
      history.since() ?? content.before?.moment ?? report.finishedAt,
    );
    return next;
  });

  const editPlaces = database.transaction((edit: PlaceEdit): number => {
    const { saved = [], removed = [], moment = new Date().toISOString() } = edit;
    const ids = new Set([...removed, ...saved.map(({ id }) => id)]);
    const before = [...ids].flatMap((id) => places.get(id) ?? []);
    for (const id of removed) {
      places.remove(id);
      searchable.removePlace(id);
    }
    for (const place of saved) {
      places.save(place);
      searchable.savePlace(place);
    }
    const next = raiseVersion.get();
    if (next === undefined)
      throw new StoreError('nothing-imported', `${path} holds nothing yet; import first, then edit places.`);
    history.record(comparePlaces(before, saved), next, moment);
    return next;
  });

  /** A catalogue of before there was a search gets one when it is opened. */
  const fillSearch = database.transaction((): number => {
    if (version() > 0 && searchable.isEmpty()) searchable.rebuild(areas, places.all());
    return version();
  });

  /** Takes the lock before it reads, so that two writers cannot start from the same version. */
  function write<T>(transaction: { immediate(input: T): number }, input: T): number {
    try {
      return transaction.immediate(input);
    } catch (error) {
      if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
        throw new StoreError('busy', `Another import is running on ${path}; try again when it has ended.`);
      }
      throw error;
    }
  }

  if (version() > 0 && searchable.isEmpty()) fillSearch.immediate();

  return {
    version,
    groundVersion: () => selectGroundVersion.get() ?? 0,
    replace: (content) => write(replace, content),
    editPlaces: (edit) => write(editPlaces, edit),
    facts() {
      const row = selectCatalogue.get();
      return row ? toFacts(row) : null;
    },
    report() {
      const row = selectCatalogue.get();
      return row ? (JSON.parse(row.report) as ImportReport) : null;
    },
    snapshot: (read) => database.transaction(read)(),
    places,
    search,
    candidateSites,
    teams,
    areas,
    addresses,
    norms,
    networks,
    history,
    tiles,
    areaTiles,
    close: () => database.close(),
  };
}
