// Finds places, areas and streets by words: first as typed, then read otherwise, then as if misspelled, then by any of the words.
import type { LonLat } from '../domain/lon-lat.ts';
import { queryReadings } from '../domain/search/query-readings.ts';
import { scoreEntry } from '../domain/search/score-entry.ts';
import { type Vocabulary, type WordGroup, wordGroup } from '../domain/search/word-group.ts';
import type { SearchEntry, SearchKind } from '../store/search-row.ts';
import type { SearchStore } from '../store/search-store.ts';

export interface ScoredEntry {
  entry: SearchEntry;
  score: number;
  isCorrected: boolean;
}

export interface EntriesAsked {
  words: readonly string[];
  kinds?: readonly SearchKind[];
  near?: LonLat | null;
}

/** With such a score a word was found as it was typed; no need to think of others. */
const surelyMeant = 1;
/** With less, not even all of the words were found. */
const hardlyMeant = 0.6;

/** Best first. */
export function findEntries(
  search: SearchStore,
  vocabulary: Vocabulary,
  { words, kinds, near }: EntriesAsked,
): ScoredEntry[] {
  const typed = words.join(' ');
  const best = new Map<number, ScoredEntry>();
  const offer = (entries: readonly SearchEntry[], groups: readonly WordGroup[]) => {
    for (const entry of entries) {
      const { value, isCorrected } = scoreEntry(groups, typed, entry);
      if (value > (best.get(entry.number)?.score ?? 0))
        best.set(entry.number, { entry, score: value, isCorrected });
    }
  };
  const highest = () => Math.max(0, ...[...best.values()].map(({ score }) => score));
  const groupsOf = (reading: readonly string[], spelling: boolean) =>
    reading.map((word) => wordGroup(word, vocabulary, spelling));
  const look = (groups: readonly WordGroup[], which: 'all' | 'any') => {
    const telling = groups.filter(({ isStopWord }) => !isStopWord);
    const searched = (telling.length > 0 ? telling : groups).map(({ word, others }) => ({
      word,
      others: [...others.keys()],
    }));
    offer(search.holding(searched, which, { kinds, near }), groups);
  };

  const asTyped = groupsOf(words, false);
  offer([...search.titled(typed, { kinds, near }), ...search.beginning(typed, { kinds, near })], asTyped);
  const readings = queryReadings(words, vocabulary.speller);
  for (const reading of readings) look(groupsOf(reading, false), 'all');
  if (highest() < surelyMeant) for (const reading of readings) look(groupsOf(reading, true), 'all');
  if (highest() < hardlyMeant) look(groupsOf(words, true), 'any');
  return [...best.values()].sort((a, b) => b.score - a.score);
}
