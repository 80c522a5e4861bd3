// The address of the finder in a frame: what it shows, as the finder's own address says it, and the looks it wears.
import { type Language, languages } from '../../../server/contract/looks.ts';
import type { FinderState } from '../store/finder-slice.ts';
import { writeFinderUrl } from '../store/finder-url.ts';
import { type FlavourChoice, flavourChoices } from '../store/preferences-slice.ts';

export const embedPath = '/embed';

/** `device`: as the visitor's device asks. */
export interface EmbedLooks {
  language: Language;
  flavourChoice: FlavourChoice;
}

/** `null`: it is another page. */
export function readEmbedLooks({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): EmbedLooks | null {
  if (pathname !== embedPath) return null;
  const query = new URLSearchParams(search);
  return {
    language: languages.find((known) => known === query.get('language')) ?? 'nl',
    flavourChoice: flavourChoices.find((known) => known === query.get('look')) ?? 'device',
  };
}

/** Path and query. */
export function embedAddress(finder: FinderState, { language, flavourChoice }: EmbedLooks): string {
  const query = [
    writeFinderUrl(finder),
    language === 'nl' ? '' : `language=${language}`,
    flavourChoice === 'device' ? '' : `look=${flavourChoice}`,
  ].filter(Boolean);
  return query.length === 0 ? embedPath : `${embedPath}?${query.join('&')}`;
}
