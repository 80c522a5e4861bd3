// Finds the activities of the taxonomy in the words that a list uses.
import type { Taxonomy } from '../../domain/places/taxonomy.ts';
import { comparable } from '../text-file/field-by-header.ts';

export type ActivityReader = (text: string) => { activities: string[]; unknown: string[] };

/** Several stand with `;`, `|`, `/` or a comma between. Found are ids, in the order of the taxonomy. */
export function activityReader(taxonomy: Taxonomy): ActivityReader {
  const byWord = new Map(
    taxonomy.activities.flatMap(({ id, words }) => [id, ...words].map((word) => [comparable(word), id])),
  );
  return (text) => {
    const words = text
      .split(/[;|/,]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    const found = new Set(words.map((word) => byWord.get(comparable(word))));
    return {
      activities: taxonomy.activities.map(({ id }) => id).filter((id) => found.has(id)),
      unknown: words.filter((word) => !byWord.has(comparable(word))),
    };
  };
}
