// Reads data/search-words.json, the words by which people search, beside those of the taxonomy.
import { Type } from 'typebox';
import { Check, Errors } from 'typebox/value';
import { placeFunctions } from '../domain/places/place.ts';
import { spokenLanguages } from '../domain/places/spoken-languages.ts';
import type { Taxonomy } from '../domain/places/taxonomy.ts';
import { SourceError } from '../domain/problem.ts';
import { foldText } from '../domain/search/fold-text.ts';
import { type MoreWords, type SearchWords, whatFilters, whatOf } from '../domain/search/search-words.ts';
import { readJsonFile } from '../sources/text-file/read-json-file.ts';

const maxBytes = 1024 * 1024;

const words = Type.Array(Type.String({ minLength: 1 }));
const byLanguage = Type.Object({ nl: words, en: words }, { additionalProperties: false });
const byId = Type.Record(Type.String(), byLanguage);
const SearchWordsFile = Type.Object(
  {
    stopWords: byLanguage,
    abbreviations: Type.Record(Type.String(), Type.String({ minLength: 1 })),
    kinds: byId,
    activities: byId,
    functions: byId,
    languages: byId,
  },
  { additionalProperties: false },
);

/** Throws SourceError when the file is missing, has another form, or has words for what is not known. */
export function readSearchWords(path: string, taxonomy: Taxonomy): SearchWords {
  const { records: content } = readJsonFile(path, maxBytes);
  if (!Check(SearchWordsFile, content)) {
    const [first] = Errors(SearchWordsFile, content);
    throw new SourceError(
      `${path}: are no search words; ${first.instancePath || 'the file'} ${first.message}.`,
    );
  }
  const known = {
    kinds: taxonomy.kinds.map(({ id }) => id),
    activities: taxonomy.activities.map(({ id }) => id),
    functions: [...placeFunctions],
    languages: Object.keys(spokenLanguages),
  };
  const more: MoreWords = { kinds: {}, activities: {}, functions: {}, languages: {} };
  for (const filter of whatFilters) {
    for (const [id, { nl, en }] of Object.entries(content[filter])) {
      if (!(known[filter] as string[]).includes(id))
        throw new SourceError(`${path}: has words for ${filter} ${id}, which is not known.`);
      more[filter][id] = [...nl, ...en, ...(filter === 'languages' ? [spokenLanguages[id]] : [])];
    }
  }
  const { stopWords, abbreviations } = content;
  return {
    what: whatOf(taxonomy, more),
    stopWords: new Set([...stopWords.nl, ...stopWords.en].map(foldText)),
    abbreviations: new Map(
      Object.entries(abbreviations).map(([short, long]) => [foldText(short), foldText(long)]),
    ),
  };
}
