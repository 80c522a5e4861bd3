// Answers one box for what and where: what one can do, places, areas, streets, postcodes and addresses, best first.
import type { AddressPoint } from '../domain/areas/address-point.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import { groundMetres } from '../domain/network/ground-distance.ts';
import { type Query, readQuery } from '../domain/search/read-query.ts';
import type { SearchWords, What } from '../domain/search/search-words.ts';
import type { Vocabulary } from '../domain/search/word-group.ts';
import type { PostcodeSpot } from '../store/address-store.ts';
import type { CatalogueStore } from '../store/open-catalogue.ts';
import type { SearchEntry } from '../store/search-row.ts';
import { findEntries } from './find-entries.ts';
import { findWhat } from './find-what.ts';
import { placesByWhat } from './places-by-what.ts';
import { catalogueVocabulary } from './vocabulary.ts';

export type Found = (
  | { kind: 'entry'; entry: SearchEntry }
  /** `where`: an area that was named beside it. */
  | { kind: 'what'; what: What; places: number; where: SearchEntry | null }
  | { kind: 'postcode'; postcode: PostcodeSpot }
  | { kind: 'address'; address: AddressPoint }
) & {
  /** Only by reading a word as misspelled. */
  isCorrected: boolean;
};

export interface SearchAsked {
  limit: number;
  /** Of two that answer equally well, the nearer one comes first. */
  near: LonLat | null;
}

export interface Search {
  find(text: string, asked: SearchAsked): Promise<Found[]>;
}

type Scored = Found & { score: number };

/** A postcode or an address that was typed in full. */
const surelyMeant = 1.5;
/** An address is better than the street that it was found by. */
const addressBonus = 0.1;
/** Streets in which a house number is looked for. */
const mostStreets = 5;
const streetScore = 0.7;
/** What is worse, or far worse than the best, is no answer. */
const leastScore = 0.45;
const leastOfBest = 0.6;
/** What being near is worth, and how soon it wears off. */
const nearBonus = 0.05;
const nearMetres = 3000;

export function createSearch(store: CatalogueStore, words: SearchWords): Search {
  const vocabularyNow = catalogueVocabulary(store, words);
  const countNow = placesByWhat(store);

  function byPostcode({ postcode, houseNumber, streetWords }: Query, limit: number): Scored[] {
    if (postcode === null) return [];
    if (houseNumber !== null) {
      const found = store.addresses.find(postcode, houseNumber);
      if (found.length > 0) return found.map(asAddress(surelyMeant));
    }
    const all = store.addresses.postcode(postcode);
    if (all === null) return [];
    const spots = [all, ...store.addresses.postcodes(postcode, limit)];
    const score = streetWords.length > 0 ? leastScore : surelyMeant;
    return [...new Map(spots.map((spot) => [spot.postcode, spot])).values()].map((spot, i) => ({
      kind: 'postcode',
      postcode: spot,
      isCorrected: false,
      score: score - i / 1000,
    }));
  }

  /** By street and number; the street alone where it has no such number. */
  function byStreet(
    { houseNumber, streetWords }: Query,
    vocabulary: Vocabulary,
    near: LonLat | null,
  ): Scored[] {
    if (houseNumber === null || streetWords.length === 0) return [];
    const streets = findEntries(store.search, vocabulary, { words: streetWords, kinds: ['street'], near })
      .filter(({ score }) => score >= streetScore)
      .slice(0, mostStreets);
    const addresses = streets.flatMap(({ entry, score, isCorrected }) =>
      store.addresses
        .inStreet(entry.title, entry.subtitle, houseNumber)
        .map((address) => ({ ...asAddress(score + addressBonus)(address), isCorrected })),
    );
    if (addresses.length > 0) return addresses;
    return streets.map(({ entry, score, isCorrected }) => ({ kind: 'entry', entry, score, isCorrected }));
  }

  return {
    async find(text, { limit, near }) {
      const query = readQuery(text, words.abbreviations);
      if (query.words.length === 0) return [];
      const vocabulary = await vocabularyNow();
      return store.snapshot(() => {
        const asked = { words: query.words, near };
        const isPostcodeOnly = query.postcode !== null && query.streetWords.length === 0;
        const found: Scored[] = [...byPostcode(query, limit), ...byStreet(query, vocabulary, near)];
        if (!isPostcodeOnly) {
          const counts = countNow();
          for (const { match, ...rest } of findWhat(store.search, vocabulary, asked)) {
            const places = counts(match);
            // A kind of which there is none is still what was meant; a language may as well be a street or a name.
            if (places > 0 || match.filter !== 'languages')
              found.push({ kind: 'what', what: match, places, ...rest });
          }
          for (const one of findEntries(store.search, vocabulary, asked))
            found.push({ kind: 'entry', ...one });
        }
        return bestOf(found, near).slice(0, limit);
      });
    },
  };
}

const asAddress =
  (score: number) =>
  (address: AddressPoint): Scored => ({ kind: 'address', address, score, isCorrected: false });

function bestOf(found: readonly Scored[], near: LonLat | null): Found[] {
  const least = Math.max(leastScore, leastOfBest * Math.max(0, ...found.map(({ score }) => score)));
  const seen = new Set<string>();
  return found
    .filter(({ score }) => score >= least)
    .map((one) => ({ one, value: one.score + nearness(one, near) }))
    .sort((a, b) => b.value - a.value || compareTitles(titleOf(a.one), titleOf(b.one)))
    .map(({ one }) => one)
    .filter((one) => {
      const key = keyOf(one);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function titleOf(found: Found): string {
  if (found.kind === 'entry') return found.entry.title;
  if (found.kind === 'what') return found.what.title;
  if (found.kind === 'postcode') return found.postcode.postcode;
  return `${found.address.street} ${found.address.houseNumber}`;
}

function keyOf(found: Found): string {
  if (found.kind === 'entry') return `${found.entry.kind} ${found.entry.id}`;
  if (found.kind === 'what') return `${found.what.filter} ${found.what.id} ${found.where?.id}`;
  if (found.kind === 'postcode') return found.postcode.postcode;
  const { street, houseNumber, postcode, city } = found.address;
  return `${street} ${houseNumber} ${postcode} ${city}`;
}

/** The shorter title first: it holds less that was not asked for. */
const compareTitles = (a: string, b: string) => a.length - b.length || (a < b ? -1 : 1);

function nearness(found: Found, near: LonLat | null): number {
  const at =
    found.kind === 'entry' ? found.entry.lonLat : found.kind === 'address' ? found.address.lonLat : null;
  if (near === null || at === null) return 0;
  return nearBonus * Math.exp(-groundMetres(...near, ...at) / nearMetres);
}
