// Everything an import puts into the catalogue in one step, and what the catalogue says of itself.
import type { AddressPoint } from './areas/address-point.ts';
import type { Areas } from './areas/area.ts';
import type { Demand } from './areas/demand.ts';
import type { Tile, TileSet } from './basemap/tile-set.ts';
import type { Bbox } from './lon-lat.ts';
import type { Snaps } from './network/snap-to-street.ts';
import type { NamedStreetGraph } from './network/street-graph.ts';
import type { Mode, Norm } from './norm/norm.ts';
import type { LocatedCandidateSite } from './places/candidate-site.ts';
import type { LocatedPlace } from './places/place.ts';
import type { ChangeCounts } from './places/place-change.ts';
import type { Problem } from './problem.ts';
import type { Team } from './teams/team.ts';

export interface CatalogueFacts {
  /** The municipality, or the municipalities joined. */
  name: string;
  /** A made-up municipality; every page says so. */
  fictional: boolean;
  /** The day on which verdicts are judged (age of records); `null`: today. Fixed for the demo only. */
  asOf: string | null;
  /** Newest edit in the street data, `2025-08-06`. */
  streetsAsOf: string | null;
  /** Monday of the week that opening hours are judged on; `null`: not judged, by an import of an earlier version. */
  hoursAsOf: string | null;
  /** Of the neighbourhoods. */
  bounds: Bbox;
}

export interface ImportReport {
  finishedAt: string;
  seconds: number;
  peakMemoryMB: number;
  /** Counts by what was counted: `neighbourhoods`, `residents`, `places`, `addresses`, … */
  counts: Record<string, number>;
  /** Of places, since the import before; `null`: this is the first. Not there in a report of before these were kept. */
  changes?: ChangeCounts | null;
  /** Every finding, grouped by kind, with at most twenty examples each. */
  problems: { kind: string; severity: Problem['severity']; count: number; examples: Problem[] }[];
}

export interface PlacesBefore {
  places: readonly LocatedPlace[];
  /** When they were so, ISO instant: the history begins there. */
  moment: string;
}

export interface CatalogueContent {
  facts: CatalogueFacts;
  areas: Areas;
  places: LocatedPlace[];
  candidateSites: LocatedCandidateSite[];
  teams: Team[];
  addresses: AddressPoint[];
  norms: Norm[];
  networks: Record<Mode, NamedStreetGraph>;
  /** What the numbers in the networks stand for. */
  streetNames: readonly string[];
  demand: Demand;
  /** Where the points of the demand meet the streets of each mode. */
  snaps: Record<Mode, Snaps>;
  basemap: TileSet;
  /** Of outlines and names; none where a page can hold all areas whole. */
  areaTiles: Tile[];
  /** Places as they were before a first import, where an earlier list tells; a later import knows it by itself. */
  before?: PlacesBefore | null;
  /** The catalogue itself finds what changed. */
  report: Omit<ImportReport, 'changes'>;
}
