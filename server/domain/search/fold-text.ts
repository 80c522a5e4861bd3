// How texts are compared when people search: capitals, accents and marks do not matter, and `ij` is `y`.

/** Words with single spaces between them; empty where the text holds no letter or digit. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(/ij/g, 'y')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Of a folded text; none of an empty one. */
export const wordsOf = (folded: string): string[] => (folded === '' ? [] : folded.split(' '));
