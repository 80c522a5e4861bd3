// A place where a neighbourhood meets, as every source delivers it and the catalogue keeps it.
import type { LonLat } from '../lon-lat.ts';
import type { OpeningWeek } from './opening-week.ts';

/** What a place does for people; the four of the Dutch paper on the sociale basis. */
export const placeFunctions = ['meet', 'learn', 'relax', 'support'] as const;
export type PlaceFunction = (typeof placeFunctions)[number];

export interface Address {
  street: string;
  /** With letter and addition as written: `12`, `12a`, `12-3`. */
  houseNumber: string;
  /** Without space: `2628CD`. */
  postcode: string | null;
  city: string | null;
}

/** `null` means not known, never "no". */
export interface Place {
  /** Stable between imports: `osm-n123`, `osm-w45`, `osm-r6`, or the list's own id behind `list-`. */
  id: string;
  name: string;
  /** Ids of data/taxonomy.json, the main one first; never empty. */
  kinds: string[];
  /** Never empty; from the taxonomy unless the source says otherwise. */
  functions: PlaceFunction[];
  lonLat: LonLat;
  address: Address | null;
  /** As the source gave it: OpenStreetMap's opening_hours syntax, or a Dutch sentence in a list. */
  openingHours: string | null;
  /** What an ordinary week of `openingHours` is; made at import, once it is known what the week is judged on. */
  openingWeek: OpeningWeek | null;
  /**
   * Ids of the taxonomy's activities that one can surely do here, in its order; never empty. OpenStreetMap tells only some, so
   * another activity is not denied by their absence.
   */
  activities: string[] | null;
  /**
   * Codes of `spokenLanguages` in which someone is helped here, sorted, never empty. Dutch is among them only where the source
   * says so; another language is not denied by its absence.
   */
  languages: string[] | null;
  /** Square metres of floor for visitors, as a list says. */
  floorAreaM2: number | null;
  wheelchair: 'yes' | 'limited' | 'no' | null;
  /** Whether one can come in without paying. */
  freeOfCharge: boolean | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  operator: string | null;
  description: string | null;
  /** The day on which someone last checked or edited the record, `2026-03-01`. */
  checkedOn: string | null;
  /** The last day for which it is sure that the place stays, `2027-12-31`; a subsidy or a lease ends then. */
  certainUntil: string | null;
  /** What ends on that day, in a few words of the list's own: `subsidie`, `huur`. */
  certainty: string | null;
  /** Who delivered it: `OpenStreetMap`, or the file's name. */
  source: string;
}

/** A place with the neighbourhood that it stands in; `null` when it lies across the border. */
export interface LocatedPlace extends Place {
  neighbourhoodCode: string | null;
}
