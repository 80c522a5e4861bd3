// How many places there are of each kind, with each activity, for each function and in each language, counted once for each catalogue.
import type { What } from '../domain/search/search-words.ts';
import { whatFilters } from '../domain/search/search-words.ts';
import type { CatalogueStore } from '../store/open-catalogue.ts';

export function placesByWhat(store: CatalogueStore): () => (what: Pick<What, 'filter' | 'id'>) => number {
  let counted: { version: number; counts: Map<string, number> } | null = null;
  return () => {
    const version = store.version();
    if (counted?.version !== version) counted = { version, counts: count(store) };
    const { counts } = counted;
    return ({ filter, id }) => counts.get(`${filter} ${id}`) ?? 0;
  };
}

function count(store: CatalogueStore): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { places, ...sort } of store.search.sorts())
    for (const filter of whatFilters)
      for (const id of sort[filter])
        counts.set(`${filter} ${id}`, (counts.get(`${filter} ${id}`) ?? 0) + places);
  return counts;
}
