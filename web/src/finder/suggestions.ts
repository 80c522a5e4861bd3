// What a visitor may mean by what they typed: what the server found, and always the text itself.
import type { SearchResult } from '../../../server/contract/search.ts';

export type Suggestion =
  | { id: string; kind: 'result'; result: SearchResult }
  /** All places with these words in what is known of them. */
  | { id: 'text'; kind: 'text'; text: string };

/** `results`: best first; they may be those of a letter ago. */
export function suggestionsOf(typed: string, results: readonly SearchResult[]): Suggestion[] {
  const text = typed.trim();
  if (text === '') return [];
  return [
    ...results.map((result): Suggestion => ({ id: `${result.kind} ${result.id}`, kind: 'result', result })),
    { id: 'text', kind: 'text', text },
  ];
}
