// A thing that can be found by name, as a row of its table.

import type { Bbox, LonLat } from '../domain/lon-lat.ts';
import { foldText } from '../domain/search/fold-text.ts';
import type { ComparedEntry } from '../domain/search/score-entry.ts';

export type SearchKind = ComparedEntry['kind'];

export interface SearchEntry extends ComparedEntry {
  /** Of the row: the same until the entry is written again. */
  number: number;
  /** Of a place or an area; of a street its name and town. */
  id: string;
  title: string;
  /** Where it is, in words; of a street its town. */
  subtitle: string | null;
  lonLat: LonLat;
  /** Of areas and streets. */
  bbox: Bbox | null;
}

export interface SearchRow {
  number: number;
  kind: SearchKind;
  id: string;
  title: string;
  subtitle: string | null;
  folded_title: string;
  folded_context: string;
  lon: number;
  lat: number;
  west: number | null;
  south: number | null;
  east: number | null;
  north: number | null;
}

export const toSearchEntry = (row: SearchRow): SearchEntry => ({
  number: row.number,
  kind: row.kind,
  id: row.id,
  title: row.title,
  subtitle: row.subtitle,
  foldedTitle: row.folded_title,
  foldedContext: row.folded_context,
  lonLat: [row.lon, row.lat],
  bbox: row.west === null ? null : [row.west, row.south as number, row.east as number, row.north as number],
});

/** What is written of an entry; `context`: the names of what it belongs to. */
export interface NewEntry extends Pick<SearchEntry, 'kind' | 'id' | 'title' | 'subtitle' | 'lonLat'> {
  context: readonly (string | null | undefined)[];
  bbox?: Bbox | null;
}

export function toSearchRow({
  kind,
  id,
  title,
  subtitle,
  lonLat,
  context,
  bbox,
}: NewEntry): Omit<SearchRow, 'number'> {
  const [west, south, east, north] = bbox ?? [null, null, null, null];
  return {
    kind,
    id,
    title,
    subtitle,
    folded_title: foldText(title),
    folded_context: foldText([...new Set(context)].filter(Boolean).join(' ')),
    lon: lonLat[0],
    lat: lonLat[1],
    west,
    south,
    east,
    north,
  };
}
