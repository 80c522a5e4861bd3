// Finds what one can do in the words that were typed: in all of them, or in some, with an area named by the rest.
import { type What, whatFilters } from '../domain/search/search-words.ts';
import type { WhatMatch } from '../domain/search/what-index.ts';
import type { Vocabulary } from '../domain/search/word-group.ts';
import type { SearchEntry } from '../store/search-row.ts';
import type { SearchStore } from '../store/search-store.ts';
import { type EntriesAsked, findEntries, type ScoredEntry } from './find-entries.ts';

export interface FoundWhat {
  match: What;
  /** The area that the other words name. */
  where: SearchEntry | null;
  score: number;
  isCorrected: boolean;
}

/** On the scale of `scoreEntry`: a word for a kind comes before the places that are named so. */
const score = { exact: 1.36, plural: 1.3, misspelled: 0.94, perEdit: 0.12, prefix: 0.85, prefixShare: 0.35 };
/** A kind with an area is asked by who knows the name of the place by halves, so that places come first. */
const withArea = { kinds: 0.86, activities: 1.15, functions: 1.15, languages: 1.15 };
const partly = { least: 0.68, share: 0.25 };
const perEdit = 0.02;
/** An area that was surely named: by a word of it, by most of one, or misspelled. */
const areaScore = { typed: 1.05, corrected: 0.9 };

export function findWhat(search: SearchStore, vocabulary: Vocabulary, asked: EntriesAsked): FoundWhat[] {
  const { words } = asked;
  const whole = vocabulary.what.match(words);
  const found = whole.map((match) => foundAs(match, scoreOf(match), null));
  if (whole.some(({ likeness }) => likeness === 'exact' || likeness === 'plural')) return found;
  const telling = (list: readonly string[]) => list.filter((word) => !vocabulary.words.stopWords.has(word));
  for (const { part, rest } of partsOf(words)) {
    if (telling(rest).length === 0 || telling(part).length === 0) continue;
    const [match] = vocabulary.what.match(part);
    if (match === undefined || match.likeness === 'prefix') continue;
    const [area] = findEntries(search, vocabulary, {
      ...asked,
      words: rest,
      kinds: areaKinds,
    });
    const isNamed = area && area.score >= (area.isCorrected ? areaScore.corrected : areaScore.typed);
    const where = isNamed ? area : null;
    const share = telling(part).length / telling(words).length;
    const value = where ? withArea[match.what.filter] : partly.least + partly.share * share;
    found.push(foundAs(match, value - perEdit * match.edits, where));
  }
  return found;
}

const areaKinds = ['neighbourhood', 'district', 'municipality'] as const;

const foundAs = (match: WhatMatch, value: number, where: ScoredEntry | null): FoundWhat => ({
  match: match.what,
  where: where?.entry ?? null,
  score: value - whatFilters.indexOf(match.what.filter) / 100,
  isCorrected: match.edits > 0 || where?.isCorrected === true,
});

function scoreOf({ likeness, edits, share }: WhatMatch): number {
  if (likeness === 'prefix') return score.prefix + score.prefixShare * share;
  if (likeness === 'misspelled') return score.misspelled - score.perEdit * (edits - 1);
  return score[likeness];
}

/** Beginnings and ends, longest first. */
function* partsOf(words: readonly string[]): Generator<{ part: string[]; rest: string[] }> {
  for (let length = words.length - 1; length > 0; length--) {
    yield { part: words.slice(0, length), rest: words.slice(length) };
    yield { part: words.slice(-length), rest: words.slice(0, -length) };
  }
}
