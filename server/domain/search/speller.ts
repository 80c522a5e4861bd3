// Finds words that are spelled almost as asked, by walking a sorted list as if it were a tree of letters.

export interface Spelling {
  term: string;
  /** Letters that are missing, doubled, wrong, or have changed places with the next one. */
  edits: number;
}

export interface Speller {
  has(term: string): boolean;
  /** The words at most so many edits away, nearest first. */
  near(word: string, mostEdits: number): Spelling[];
}

/** A short word with a letter changed is another word. */
export function editsAllowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** @param terms sorted by code unit, each once */
export function createSpeller(terms: readonly string[]): Speller {
  return {
    has: (term) => terms[firstNotBefore(terms, term)] === term,
    near: (word, mostEdits) => nearTerms(terms, word, mostEdits),
  };
}

/**
 * Optimal string alignment. Words that begin alike share the rows of their common beginning, and where a beginning is
 * already too far off, all words with it are passed over.
 */
function nearTerms(terms: readonly string[], word: string, mostEdits: number): Spelling[] {
  const width = word.length + 1;
  const deepest = word.length + mostEdits;
  // Row d: edits between the first d letters of the term and each beginning of the word.
  const rows = Array.from({ length: deepest + 1 }, () => new Uint8Array(width));
  for (let j = 0; j < width; j++) rows[0][j] = j;
  const found: Spelling[] = [];
  let before = '';
  /** Rows up to here belong to `before`. */
  let known = 0;
  for (let i = 0; i < terms.length; ) {
    const term = terms[i];
    let depth = Math.min(known, sharedStart(before, term));
    let isFar = false;
    while (depth < Math.min(term.length, deepest) && !isFar) {
      depth += 1;
      isFar = fillRow(rows, depth, term, word) > mostEdits;
    }
    before = term;
    known = depth;
    if (isFar) {
      i = firstNotBefore(terms, `${term.slice(0, depth)}\uffff`, i + 1);
      continue;
    }
    if (term.length <= deepest && rows[term.length][word.length] <= mostEdits)
      found.push({ term, edits: rows[term.length][word.length] });
    i += 1;
  }
  return found.sort((a, b) => a.edits - b.edits);
}

/** Returns the least of the row: no term that begins so is nearer. */
function fillRow(rows: readonly Uint8Array[], depth: number, term: string, word: string): number {
  const [row, above] = [rows[depth], rows[depth - 1]];
  const letter = term.charCodeAt(depth - 1);
  row[0] = depth;
  let least = depth;
  for (let j = 1; j <= word.length; j++) {
    const isSame = word.charCodeAt(j - 1) === letter;
    let edits = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (isSame ? 0 : 1));
    const isSwapped =
      depth > 1 &&
      j > 1 &&
      word.charCodeAt(j - 2) === letter &&
      word.charCodeAt(j - 1) === term.charCodeAt(depth - 2);
    if (isSwapped) edits = Math.min(edits, rows[depth - 2][j - 2] + 1);
    row[j] = edits;
    if (edits < least) least = edits;
  }
  return least;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function firstNotBefore(terms: readonly string[], wanted: string, from = 0): number {
  let [low, high] = [from, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
