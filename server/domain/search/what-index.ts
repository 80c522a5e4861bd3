// Tells which kind, activity or function a phrase stands for, also when it is misspelled, plural, or written apart.
import { foldText, wordsOf } from './fold-text.ts';
import type { SearchWords, What } from './search-words.ts';
import { singularForms } from './singular-forms.ts';
import { createSpeller, editsAllowed } from './speller.ts';

export type Likeness = 'exact' | 'plural' | 'prefix' | 'misspelled';

export interface WhatMatch {
  what: What;
  likeness: Likeness;
  /** Share of the phrase meant that was typed, 0 to 1; 1 but for a prefix. */
  share: number;
  edits: number;
}

export interface WhatIndex {
  /** The best match of each, best first. `words`: folded. */
  match(words: readonly string[]): WhatMatch[];
  /** Single words for the same as this one, folded, without itself; none where it stands for nothing. */
  synonyms(word: string): string[];
}

/** Fewer letters are the start of too much. */
const shortestPrefix = 3;

const rank: Record<Likeness, number> = { exact: 0, plural: 1, prefix: 2, misspelled: 3 };

export function createWhatIndex({ what, stopWords }: SearchWords): WhatIndex {
  const phrases = new Map<string, What[]>();
  for (const each of what) {
    for (const key of each.words.flatMap((word) => keysOf(wordsOf(foldText(word)), stopWords))) {
      const known = phrases.get(key) ?? [];
      if (!known.includes(each)) phrases.set(key, [...known, each]);
    }
  }
  const sorted = [...phrases.keys()].sort();
  const speller = createSpeller(sorted);

  function* matches(phrase: string): Generator<WhatMatch> {
    const of = (key: string, likeness: Likeness, share = 1, edits = 0) =>
      (phrases.get(key) ?? []).map((found) => ({ what: found, likeness, share, edits }));
    yield* of(phrase, 'exact');
    for (const form of singularForms(phrase)) yield* of(form, 'plural');
    if (phrase.length >= shortestPrefix)
      for (const key of sorted)
        if (key.startsWith(phrase) && key !== phrase) yield* of(key, 'prefix', phrase.length / key.length);
    if (/\d/.test(phrase)) return;
    for (const { term, edits } of speller.near(phrase, editsAllowed(phrase)))
      if (edits > 0) yield* of(term, 'misspelled', 1, edits);
  }

  return {
    match(words) {
      const best = new Map<What, WhatMatch>();
      for (const match of phrasesOf(words, stopWords).flatMap((phrase) => [...matches(phrase)])) {
        const before = best.get(match.what);
        if (before === undefined || compareMatches(match, before) < 0) best.set(match.what, match);
      }
      return [...best.values()].sort(compareMatches);
    },
    synonyms(word) {
      const same = (phrases.get(word) ?? []).flatMap(({ words }) => words.map(foldText));
      return [...new Set(same)].filter((other) => other !== word && !other.includes(' '));
    },
  };
}

/** As typed: whole, and without stop words. `open tafel` is no `tafel`, so that a phrase known is kept whole then. */
function keysOf(words: readonly string[], stopWords: ReadonlySet<string>): string[] {
  const tellingCount = words.filter((word) => !stopWords.has(word)).length;
  return tellingCount > 1 ? phrasesOf(words, stopWords) : [words.join('')];
}

/** Without spaces, so that `koffie drinken` and `koffiedrinken` are the same. */
function phrasesOf(words: readonly string[], stopWords: ReadonlySet<string>): string[] {
  const telling = words.filter((word) => !stopWords.has(word));
  const phrases = [words.join(''), telling.join('')];
  return [...new Set(phrases)].filter((phrase) => phrase !== '');
}

const compareMatches = (a: WhatMatch, b: WhatMatch) =>
  rank[a.likeness] - rank[b.likeness] || a.edits - b.edits || b.share - a.share;
