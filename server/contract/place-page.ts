// What the page of one place begins with, so that it reads before any script runs, and without.
import type { Neighbourhood } from './area.ts';
import type { Catalogue } from './catalogue.ts';
import type { Place } from './place.ts';

/** Stands in the page as JSON, so that the script that takes over asks for nothing again. */
export interface PlacePageData {
  id: string;
  /** `null`: there is no place with this id. */
  place: Place | null;
  /** `null`: across the border, or not known. */
  neighbourhood: Neighbourhood | null;
  catalogue: Catalogue;
}

export interface RenderedPlacePage {
  language: string;
  /** As text; who puts it into HTML escapes it. */
  title: string;
  description: string;
  /** Of everything within `#root`. */
  html: string;
}

/** `now` is what time it is for what the page says to be open. */
export type RenderPlacePage = (data: PlacePageData, now: Date) => RenderedPlacePage;

/** The element that holds the data. */
export const placePageDataId = 'page-data';
