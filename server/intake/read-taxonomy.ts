// Reads data/taxonomy.json, the kinds of place, activities and candidate sites that this program knows.
import { Type } from 'typebox';
import { Check, Errors } from 'typebox/value';
import { placeFunctions } from '../domain/places/place.ts';
import type { Taxonomy } from '../domain/places/taxonomy.ts';
import { SourceError } from '../domain/problem.ts';
import { readJsonFile } from '../sources/text-file/read-json-file.ts';

const maxBytes = 1024 * 1024;

const strings = Type.Array(Type.String({ minLength: 1 }));
/** What kinds, activities and candidates have in common. */
const recognised = {
  id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]*$' }),
  osm: Type.Array(Type.Record(Type.String(), strings)),
  words: strings,
};
const TaxonomyFile = Type.Object({
  kinds: Type.Array(
    Type.Object({ ...recognised, functions: Type.Array(Type.Enum([...placeFunctions]), { minItems: 1 }) }),
    { minItems: 1 },
  ),
  activities: Type.Array(Type.Object(recognised)),
  candidateSites: Type.Array(Type.Object(recognised)),
});

/** Throws SourceError when the file is missing or is no taxonomy. */
export function readTaxonomy(path: string): Taxonomy {
  const { records: content } = readJsonFile(path, maxBytes);
  if (!Check(TaxonomyFile, content)) {
    const [first] = Errors(TaxonomyFile, content);
    throw new SourceError(`${path}: is no taxonomy; ${first.instancePath || 'the file'} ${first.message}.`);
  }
  return content;
}
