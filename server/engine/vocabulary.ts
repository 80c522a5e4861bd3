// The words of the current catalogue's texts in memory, for whoever types one almost right.
import { setImmediate } from 'node:timers/promises';
import type { SearchWords } from '../domain/search/search-words.ts';
import { createSpeller } from '../domain/search/speller.ts';
import { createWhatIndex } from '../domain/search/what-index.ts';
import type { Vocabulary } from '../domain/search/word-group.ts';
import type { CatalogueStore } from '../store/open-catalogue.ts';

/** Read in one go: about a millisecond. */
const termsPerTurn = 2000;

/** Gives the words of the catalogue as it is now; reads them again when it has changed. */
export function catalogueVocabulary(store: CatalogueStore, words: SearchWords): () => Promise<Vocabulary> {
  const what = createWhatIndex(words);
  let loaded: { version: number; vocabulary: Promise<Vocabulary> } | null = null;

  async function load(): Promise<Vocabulary> {
    const terms: string[] = [];
    for (;;) {
      const page = store.search.terms(terms.at(-1) ?? '', termsPerTurn);
      for (const term of page) terms.push(term);
      if (page.length < termsPerTurn) return { words, what, speller: createSpeller(terms) };
      await setImmediate();
    }
  }

  return () => {
    const version = store.version();
    if (loaded?.version !== version) loaded = { version, vocabulary: load() };
    return loaded.vocabulary;
  };
}
