// Turns what a person types into an FTS5 expression that can never be a syntax error.

/** Every word must occur, as the start of a word; `null` when the text holds no letter or digit. */
export function searchExpression(text: string): string | null {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  return words ? words.map((word) => `"${word}"*`).join(' ') : null;
}
