// How many places each value of each filter would give, and what leaving one out would: all places gone through once.
import type { CatalogueStore } from '../store/open-catalogue.ts';
import type { PlaceFilter } from '../store/place-filter.ts';
import { type Column, type PlaceColumns, readPlaceColumns } from './place-columns.ts';

/** Texts of opening hours that say open at a moment, `null` among them for places without any; by the moment's name. */
export type HoursByMoment = Record<string, (string | null)[]>;

export interface FacetsAsked {
  filter: PlaceFilter;
  moments: HoursByMoment;
}

/** Each value is counted beside the other filters as they are, whatever its own filter asks for. */
export interface PlaceCounts {
  total: number;
  kinds: Record<string, number>;
  functions: Record<string, number>;
  activities: Record<string, number>;
  /** By code. */
  languages: Record<string, number>;
  neighbourhoods: Record<string, number>;
  /** Where one can come with a wheelchair. */
  wheelchair: number;
  free: number;
  /** By the moment's name. */
  openAt: Record<string, number>;
  /** By the name of a filter that is set: how many fit when it alone is left out. */
  without: Record<string, number>;
}

export interface PlaceFacets {
  count(asked: FacetsAsked): PlaceCounts;
}

/** The filters as the API calls them, each its own bit: a place has those of the filters that it does not fit. */
const bits = {
  q: 1,
  kind: 2,
  function: 4,
  activity: 8,
  wheelchair: 16,
  free: 32,
  openAt: 64,
  neighbourhood: 128,
  municipality: 256,
  language: 512,
} as const;
type FilterName = keyof typeof bits;
const filterNames = Object.keys(bits) as FilterName[];
const allBits = 1023;

/** A filter that is set: 1 in `wanted` for each value of the column that fits it. */
interface SetFilter {
  name: FilterName;
  of: Uint32Array;
  wanted: Uint8Array;
}

/** Of the catalogue as it is now. */
export function readPlaceFacets(store: CatalogueStore): PlaceFacets {
  const columns = readPlaceColumns(store);
  const municipalityOf = new Map<string | null, string>(
    store.areas.neighbourhoodRecords().map(({ code, municipalityCode }) => [code, municipalityCode]),
  );
  return {
    count({ filter, moments }) {
      const filters = setFilters(columns, filter, municipalityOf);
      if (filter.q?.trim()) filters.push(byText(columns, store.places.numbersOf(filter.q)));
      const missed = missedFilters(columns.count, filters);
      /** Whoever misses no other filter than this one, for each value of a column. */
      const count = <T>(name: FilterName, column: Column<T>) =>
        countValues(column.of, missed, bits[name], column.values.length);
      const byHours = count('openAt', columns.openingHours);
      const openAt = Object.entries(moments).map(([moment, texts]) => {
        const isOpen = new Set(texts);
        return [moment, sumWhere(byHours, columns.openingHours.values, (text) => isOpen.has(text))];
      });
      const { sort, wheelchair, isFree, neighbourhood } = columns;
      const missing = countValues(missed, missed, allBits, allBits + 1);
      return {
        total: missing[0],
        kinds: tally(count('kind', sort), sort.values, ([kinds]) => kinds),
        functions: tally(count('function', sort), sort.values, ([, functions]) => functions),
        activities: tally(count('activity', sort), sort.values, ([, , activities]) => activities),
        languages: tally(count('language', sort), sort.values, ([, , , languages]) => languages),
        neighbourhoods: tally(count('neighbourhood', neighbourhood), neighbourhood.values, (code) =>
          code === null ? [] : [code],
        ),
        wheelchair: sumWhere(count('wheelchair', wheelchair), wheelchair.values, (value) => value === 'yes'),
        free: sumWhere(count('free', isFree), isFree.values, (value) => value),
        openAt: Object.fromEntries(openAt),
        without: Object.fromEntries(
          filterNames
            .filter((name) => filters.some((one) => one.name === name))
            .map((name) => [name, missing[0] + missing[bits[name]]]),
        ),
      };
    },
  };
}

function setFilters(
  { sort, wheelchair, isFree, openingHours, neighbourhood }: PlaceColumns,
  asked: PlaceFilter,
  municipalityOf: ReadonlyMap<string | null, string>,
): SetFilter[] {
  const filters: SetFilter[] = [];
  const put = <T>(name: FilterName, { of, values }: Column<T>, fits: (value: T) => boolean) =>
    filters.push({ name, of, wanted: Uint8Array.from(values, (value) => Number(fits(value))) });
  const anyOf = (ids: readonly string[]) => (wanted: readonly string[]) =>
    ids.some((id) => wanted.includes(id));
  const { kinds, functions, activities, languages } = asked;
  if (kinds?.length) put('kind', sort, ([ids]) => anyOf(ids)(kinds));
  if (functions?.length) put('function', sort, ([, ids]) => anyOf(ids)(functions));
  if (activities?.length) put('activity', sort, ([, , ids]) => anyOf(ids)(activities));
  if (languages?.length) put('language', sort, ([, , , codes]) => anyOf(codes)(languages));
  if (asked.wheelchair) put('wheelchair', wheelchair, (value) => value === asked.wheelchair);
  if (asked.free) put('free', isFree, (value) => value);
  if (asked.openingHours) {
    const texts = new Set(asked.openingHours);
    put('openAt', openingHours, (text) => texts.has(text));
  }
  if (asked.neighbourhood) put('neighbourhood', neighbourhood, (code) => code === asked.neighbourhood);
  if (asked.municipality)
    put('municipality', neighbourhood, (code) => municipalityOf.get(code) === asked.municipality);
  return filters;
}

function byText({ number }: PlaceColumns, numbers: readonly number[]): SetFilter {
  const found = new Set(numbers);
  return {
    name: 'q',
    of: Uint32Array.from(number, (one) => Number(found.has(one))),
    wanted: Uint8Array.of(0, 1),
  };
}

/** Of each place the bits of the filters that it does not fit. */
function missedFilters(count: number, filters: readonly SetFilter[]): Uint32Array {
  const missed = new Uint32Array(count);
  for (const { name, of, wanted } of filters)
    for (let i = 0; i < count; i++) if (wanted[of[i]] === 0) missed[i] |= bits[name];
  return missed;
}

/** Of each value how many places have it that miss no filter, or none but those allowed. */
function countValues(of: Uint32Array, missed: Uint32Array, allowed: number, valueCount: number): Uint32Array {
  const counts = new Uint32Array(valueCount);
  for (let i = 0; i < of.length; i++) if ((missed[i] | allowed) === allowed) counts[of[i]] += 1;
  return counts;
}

function tally<T>(
  counts: Uint32Array,
  values: readonly T[],
  idsOf: (value: T) => readonly string[],
): Record<string, number> {
  const tallied: Record<string, number> = {};
  counts.forEach((count, value) => {
    if (count > 0) for (const id of idsOf(values[value])) tallied[id] = (tallied[id] ?? 0) + count;
  });
  return tallied;
}

const sumWhere = <T>(counts: Uint32Array, values: readonly T[], fits: (value: T) => boolean): number =>
  counts.reduce((sum, count, value) => (fits(values[value]) ? sum + count : sum), 0);
