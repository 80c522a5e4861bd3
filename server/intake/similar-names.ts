// Tells whether two names are likely to name the same place.
import type { Taxonomy } from '../domain/places/taxonomy.ts';

/** Words that tell no two places apart. */
const smallWords = ['de', 'het', 't', 'een', 'van', 'in', 'op', 'aan', 'en', 'voor', 'the', 'of', 'and'];

/** From here on two names are taken for spellings of one (Dice's coefficient of letter pairs). */
const similarShare = 0.6;

/** Lower case, without accents and punctuation: `’t Café-Zuid` becomes `t cafe zuid`. */
export function plainName(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (bare.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Compares by the words that are not a kind of place: `Buurthuis De Brug` and `De Brug` are similar. */
export function similarNames(taxonomy: Taxonomy): (a: string, b: string) => boolean {
  const telling = new Set(smallWords);
  for (const kind of taxonomy.kinds) for (const word of kind.words) telling.add(plainName(word));
  const ownWords = (name: string) => {
    const words = plainName(name).split(' ').filter(Boolean);
    const own = words.filter((word) => !telling.has(word));
    return own.length > 0 ? own : words;
  };
  return (a, b) => {
    const [wordsA, wordsB] = [ownWords(a), ownWords(b)];
    const [fewer, more] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
    if (fewer.length > 0 && fewer.every((word) => more.includes(word))) return true;
    return pairShare(wordsA.join(''), wordsB.join('')) >= similarShare;
  };
}

function pairShare(a: string, b: string): number {
  const pairs = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const left = pairs(b);
  const total = pairs(a).length + left.length;
  let common = 0;
  for (const pair of pairs(a)) {
    const at = left.indexOf(pair);
    if (at === -1) continue;
    left.splice(at, 1);
    common += 1;
  }
  return total === 0 ? 0 : (2 * common) / total;
}
