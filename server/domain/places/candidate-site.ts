// A building where a new meeting place could open: what "where next" chooses from, besides every street position.
import type { LonLat } from '../lon-lat.ts';

export interface CandidateSite {
  /** Stable between imports: `osm-n123`, `osm-w45`, `osm-r6`. */
  id: string;
  /** Id of a candidate kind of data/taxonomy.json: `school`. */
  kind: string;
  /** `null`: the map gives none. */
  name: string | null;
  lonLat: LonLat;
}

/** A site with the neighbourhood that it stands in; `null` when it lies across the border. */
export interface LocatedCandidateSite extends CandidateSite {
  neighbourhoodCode: string | null;
}

/** How far beyond the chosen neighbourhoods a site is kept: one further away serves few who live in them. */
export const candidateMarginMetres = 1000;
