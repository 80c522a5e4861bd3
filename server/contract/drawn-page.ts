// What a page begins with that the server draws, so that it reads before any script runs, and without.
import type { Neighbourhood } from './area.ts';
import type { Catalogue } from './catalogue.ts';
import type { Place } from './place.ts';
import type { NeighbourhoodTeam } from './team.ts';

/** Stands in the page as JSON, so that the script that takes over asks for nothing again. */
export interface FinderPageData {
  catalogue: Catalogue;
  /** ISO; what time it is for what the page says to be open. */
  drawnAt: string;
}

export interface PlacePageData extends FinderPageData {
  id: string;
  /** `null`: there is no place with this id. */
  place: Place | null;
  /** `null`: across the border, or not known. */
  neighbourhood: Neighbourhood | null;
  /** Who works in that neighbourhood, nearest first; none: nobody is known. */
  teams: NeighbourhoodTeam[];
  /** What is kept of a place that is there. */
  history: KnownHistory | null;
  /** Of a place that was there. */
  gone: GonePlace | null;
}

export interface KnownHistory {
  /** From when on changes are kept, ISO instant. */
  since: string;
  /** When it last changed in more than the day of checking; `null`: not since. */
  changedAt: string | null;
}

export interface GonePlace {
  /** Its last. */
  name: string;
  /** Since when it is gone, ISO instant. */
  at: string;
}

export type PageData = FinderPageData | PlacePageData;

export interface DrawnPage {
  language: string;
  /** As text; who puts it into HTML escapes it. */
  title: string;
  description: string;
  /** Of everything within `#root`. */
  html: string;
}

export interface PageRenderer {
  finder(data: FinderPageData): DrawnPage;
  place(data: PlacePageData): DrawnPage;
}

/** The element that holds the data. */
export const pageDataId = 'page-data';
