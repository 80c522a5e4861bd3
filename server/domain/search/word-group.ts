// What may stand in a text in the place of one word that was typed, and how good each of these is.
import type { SearchWords } from './search-words.ts';
import { singularForms } from './singular-forms.ts';
import { editsAllowed, type Speller } from './speller.ts';
import type { WhatIndex } from './what-index.ts';

/** How good it is to find, in the place of a word itself. */
const worth = { plural: 0.96, abbreviated: 0.97, synonym: 0.92, oneEdit: 0.75, perEdit: 0.2 };

export interface WordGroup {
  /** As typed, folded. A text may hold a word that begins with it. */
  word: string;
  /** It says little, and need not be found. */
  isStopWord: boolean;
  /** Other whole words, with what they are worth, 0 to 1. */
  others: ReadonlyMap<string, { worth: number; edits: number }>;
}

/** Misspelled words are many, the nearest ones are meant. */
const mostSpellings = 12;

export interface Vocabulary {
  words: SearchWords;
  what: WhatIndex;
  speller: Speller;
}

/** @param spelling whether words that are spelled almost so count too */
export function wordGroup(word: string, { words, what, speller }: Vocabulary, spelling: boolean): WordGroup {
  const others = new Map<string, { worth: number; edits: number }>();
  const put = (other: string, value: number, edits = 0) => {
    if (other !== word && (others.get(other)?.worth ?? 0) < value) others.set(other, { worth: value, edits });
  };
  for (const form of singularForms(word)) put(form, worth.plural);
  const long = words.abbreviations.get(word);
  if (long !== undefined) put(long, worth.abbreviated);
  for (const synonym of what.synonyms(word)) put(synonym, worth.synonym);
  if (spelling) {
    const near = speller.near(word, editsAllowed(word)).filter(({ edits }) => edits > 0);
    for (const { term, edits } of near.slice(0, mostSpellings))
      put(term, worth.oneEdit - worth.perEdit * (edits - 1), edits);
  }
  return { word, isStopWord: words.stopWords.has(word), others };
}
