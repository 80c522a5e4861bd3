// The ways to read a row of words, as Dutch writes compounds in one word where people type two, and the other way round.
import type { Speller } from './speller.ts';

/** A part of a compound has at least so many letters. */
const shortestPart = 3;
const mostReadings = 8;

/** As typed first; then with two words joined, then with one split where both parts are known words. */
export function queryReadings(words: readonly string[], speller: Speller): string[][] {
  const readings: string[][] = [[...words]];
  for (let i = 0; i + 1 < words.length; i++) {
    const both = `${words[i]}${words[i + 1]}`;
    // A house number is no part of a word.
    if (!/\d/.test(both)) readings.push(words.toSpliced(i, 2, both));
  }
  // `zee helden buurt`
  if (words.length > 2) readings.push([words.join('')]);
  words.forEach((word, i) => {
    for (let at = shortestPart; at <= word.length - shortestPart; at++) {
      const [start, end] = [word.slice(0, at), word.slice(at)];
      if (speller.has(start) && speller.has(end)) readings.push(words.toSpliced(i, 1, start, end));
    }
  });
  return readings.slice(0, mostReadings);
}
