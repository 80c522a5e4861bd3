// How well a thing that can be found answers what was typed: exact before prefix before misspelled, title before surroundings.
import { wordsOf } from './fold-text.ts';
import type { WordGroup } from './word-group.ts';

/** As much of an entry as is compared; all folded. */
export interface ComparedEntry {
  kind: 'place' | 'neighbourhood' | 'district' | 'municipality' | 'street';
  foldedTitle: string;
  /** What it belongs to: neighbourhood, district, town, street, operator. */
  foldedContext: string;
}

export interface Score {
  /** About 1.3 where the title is what was typed; 0 where nothing was found. */
  value: number;
  /** Found only by reading a word as misspelled. */
  isCorrected: boolean;
}

const worth = { prefix: 0.72, prefixShare: 0.22, context: 0.6, stopWord: 0.15 };
/** What a word tells grows with its letters, up to so many. */
const telling = { least: 4, letters: 8 };
const bonus = { titleShare: 0.12, wholeTitle: 0.15, firstWord: 0.03 };
/** Of two with the same words. */
const kindBonus = { municipality: 0.055, neighbourhood: 0.05, district: 0.045, place: 0.04, street: 0.02 };
/** Who names only the surroundings, or who runs it, asks for many. */
const onlySurroundings = 0.9;

interface Found {
  worth: number;
  edits: number;
  /** Index of the word of the text. */
  at: number;
}

/** @param typed all that was typed, folded */
export function scoreEntry(groups: readonly WordGroup[], typed: string, entry: ComparedEntry): Score {
  const title = wordsOf(entry.foldedTitle);
  const context = wordsOf(entry.foldedContext);
  const used = new Set<number>();
  let [sum, weights, edits, firstWord] = [0, 0, 0, false];
  for (const group of groups) {
    const weight = weightOf(group);
    const inTitle = find(group, title, used);
    const around = find(group, context, new Set());
    weights += weight;
    if (inTitle !== null && inTitle.worth >= (around?.worth ?? 0) * worth.context) {
      used.add(inTitle.at);
      sum += weight * inTitle.worth;
      if (!group.isStopWord) edits += inTitle.edits;
      if (inTitle.at === 0) firstWord = true;
    } else if (around !== null) {
      sum += weight * around.worth * worth.context;
      edits += around.edits;
    }
  }
  if (sum === 0) return { value: 0, isCorrected: false };
  const letters = (words: readonly string[]) => words.reduce((length, word) => length + word.length, 0);
  const share = letters(title.filter((_, i) => used.has(i))) / Math.max(1, letters(title));
  const isWhole = entry.foldedTitle.replaceAll(' ', '') === typed.replaceAll(' ', '');
  const value =
    (sum / weights) * (used.size === 0 ? onlySurroundings : 1) +
    bonus.titleShare * share +
    (isWhole ? bonus.wholeTitle : 0) +
    (firstWord ? bonus.firstWord : 0) +
    kindBonus[entry.kind];
  return { value, isCorrected: edits > 0 };
}

const weightOf = ({ word, isStopWord }: WordGroup) =>
  (telling.least + Math.min(word.length, telling.letters)) * (isStopWord ? worth.stopWord : 1);

/** The best of the words for the group; one that an earlier group took is passed over. */
function find(group: WordGroup, words: readonly string[], taken: ReadonlySet<number>): Found | null {
  let best: Found | null = null;
  words.forEach((word, at) => {
    if (taken.has(at)) return;
    const found = compare(group, word);
    if (found !== null && found.worth > (best?.worth ?? 0)) best = { ...found, at };
  });
  return best;
}

function compare(
  { word, isStopWord, others }: WordGroup,
  found: string,
): { worth: number; edits: number } | null {
  if (found === word) return { worth: 1, edits: 0 };
  const other = others.get(found);
  // It is the beginning of many words, and means none of them.
  const isPrefix = !isStopWord && found.startsWith(word);
  const asPrefix = isPrefix ? worth.prefix + worth.prefixShare * (word.length / found.length) : 0;
  if (other !== undefined && other.worth > asPrefix) return other;
  return isPrefix ? { worth: asPrefix, edits: 0 } : null;
}
