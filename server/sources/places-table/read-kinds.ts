// Finds the kinds and functions of the taxonomy in the words that a list uses.
import { type PlaceFunction, placeFunctions } from '../../domain/places/place.ts';
import type { KindDefinition, Taxonomy } from '../../domain/places/taxonomy.ts';
import { comparable } from '../text-file/field-by-header.ts';

export type KindFinder = (word: string) => KindDefinition | null;

export function kindFinder(taxonomy: Taxonomy): KindFinder {
  const byWord = new Map<string, KindDefinition>();
  for (const kind of taxonomy.kinds) {
    for (const word of [kind.id, ...kind.words].map(comparable)) {
      if (!byWord.has(word)) byWord.set(word, kind);
    }
  }
  return (word) => byWord.get(comparable(word)) ?? null;
}

/** Several kinds stand with `;`, `|` or `/` between; a word of the taxonomy may hold such a mark itself. */
export function readKinds(text: string, find: KindFinder): { kinds: KindDefinition[]; unknown: string[] } {
  const whole = find(text);
  if (whole) return { kinds: [whole], unknown: [] };
  const kinds = new Set<KindDefinition>();
  const unknown: string[] = [];
  for (const word of splitWords(text)) {
    const kind = find(word);
    if (kind) kinds.add(kind);
    else unknown.push(word);
  }
  return { kinds: [...kinds], unknown };
}

const functionWords: Record<PlaceFunction, string[]> = {
  meet: ['meet', 'meeting', 'ontmoeten', 'ontmoeting'],
  learn: ['learn', 'learning', 'leren', 'ontplooien', 'ontplooiing', 'ontwikkelen', 'educatie'],
  relax: ['relax', 'relaxing', 'ontspannen', 'ontspanning', 'recreatie'],
  support: ['support', 'help', 'ondersteunen', 'ondersteuning', 'hulp', 'helpen'],
};

/** In the order of `placeFunctions`. */
export function readFunctions(text: string): { functions: PlaceFunction[]; unknown: string[] } {
  const words = splitWords(text.replaceAll(',', ';'));
  const means = (word: string, meaning: PlaceFunction) => functionWords[meaning].includes(comparable(word));
  return {
    functions: placeFunctions.filter((meaning) => words.some((word) => means(word, meaning))),
    unknown: words.filter((word) => !placeFunctions.some((meaning) => means(word, meaning))),
  };
}

/** What the taxonomy says that places of these kinds are for, in the order of `placeFunctions`. */
export function functionsOf(kinds: KindDefinition[]): PlaceFunction[] {
  return placeFunctions.filter((meaning) => kinds.some((kind) => kind.functions.includes(meaning)));
}

function splitWords(text: string): string[] {
  return text
    .split(/[;|/]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
