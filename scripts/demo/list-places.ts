// The municipality's own list of places, as a table that a spreadsheet opens.
import type { PlaceFunction } from '../../server/domain/places/place.ts';
import type { HomeAddress } from './addresses.ts';
import type { Town } from './build-town.ts';
import type { HousedPlace } from './house-places.ts';
import { certainty, otherFunctions } from './meeting-places.ts';
import { toLonLat } from './plane.ts';
import { middleOf } from './polygon.ts';

const columns = [
  'id',
  'name',
  'kind',
  'street',
  'house_number',
  'postcode',
  'city',
  'lon',
  'lat',
  'opening_hours',
  'wheelchair',
  'free',
  'phone',
  'email',
  'website',
  'operator',
  'description',
  'checked_on',
  'functions',
  'activities',
  'certain_until',
  'certainty',
  'languages',
] as const;

/** By column. */
export type ListRow = Record<(typeof columns)[number], string | number | null>;

/** The words that the people who keep the list use for the kinds. */
const words: Record<string, string> = {
  'community-centre': 'buurthuis',
  library: 'bibliotheek',
  clubhouse: 'clubhuis',
  'volunteer-hub': 'vrijwilligerscentrale',
  'caregiver-support': 'steunpunt mantelzorg',
  'youth-centre': 'jongerencentrum',
  'senior-centre': 'seniorencentrum',
  'neighbourhood-garden': 'buurttuin',
  'repair-cafe': 'repair café',
  'food-support': 'voedselbank',
  'arts-centre': 'cultureel centrum',
  'toy-library': 'speelotheek',
  'walk-in-house': 'inloophuis',
  'language-cafe': 'taalcafé',
  'sports-club': 'sportvereniging',
};

const functionWords: Record<PlaceFunction, string> = {
  meet: 'ontmoeten',
  learn: 'leren',
  relax: 'ontspannen',
  support: 'hulp',
};

const activityWords: Record<string, string> = {
  coffee: 'koffie',
  'eat-together': 'samen eten',
  games: 'spelletjes',
  music: 'muziek',
  crafts: 'handwerken',
  exercise: 'bewegen',
  language: 'taalles',
  'computer-help': 'computerhulp',
  reading: 'lezen',
  homework: 'huiswerkhulp',
  advice: 'advies',
  gardening: 'tuinieren',
};

const languageWords: Record<string, string> = {
  ar: 'Arabisch',
  en: 'Engels',
  es: 'Spaans',
  fa: 'Farsi',
  nl: 'Nederlands',
  pl: 'Pools',
  so: 'Somalisch',
  ti: 'Tigrinya',
  tr: 'Turks',
  uk: 'Oekraïens',
};

/** Those who keep the list call a community centre what its own name says it is. */
const wordsInNames = [
  'huis van de wijk',
  'huis van de buurt',
  'wijkcentrum',
  'wijkgebouw',
  'dorpshuis',
  'mfa',
];

function wordFor({ kind, name }: Pick<HousedPlace, 'kind' | 'name'>): string {
  const inName = wordsInNames.find((word) => name.toLowerCase().startsWith(word));
  return kind === 'community-centre' && inName ? inName : words[kind];
}

/** By the order of the list. */
export const idInList = (index: number) => `LW-${String(index + 1).padStart(3, '0')}`;

export function listRows({ places, addresses }: Town): ListRow[] {
  const addressOf = new Map<unknown, HomeAddress>(addresses.map((address) => [address.building, address]));
  return places
    .filter(({ keptBy }) => keptBy === 'list')
    .map((place, index) => {
      const address = addressOf.get(place.building)!;
      const [lon, lat] = place.located ? toLonLat(middleOf(place.building.ring)) : ['', ''];
      const [certainUntil, what] = certainty[place.name] ?? ['', ''];
      return {
        id: idInList(index),
        name: place.name,
        kind: wordFor(place),
        street: address.street,
        house_number: address.houseNumber,
        postcode: `${address.postcode.slice(0, 4)} ${address.postcode.slice(4)}`,
        city: address.city,
        lon,
        lat,
        opening_hours: place.openingHours,
        wheelchair: place.wheelchair && { yes: 'ja', limited: 'beperkt', no: 'nee' }[place.wheelchair],
        free: place.free === null ? '' : place.free ? 'ja' : 'nee',
        phone: place.phone,
        email: place.email,
        website: place.website,
        operator: place.operator,
        description: place.description,
        checked_on: place.checkedOn,
        functions: otherFunctions[place.name]?.map((id) => functionWords[id]).join(';') ?? '',
        activities: place.activities.map((id) => activityWords[id]).join(';'),
        certain_until: certainUntil,
        certainty: what,
        languages: place.languages.map((code) => languageWords[code]).join(';'),
      };
    });
}

export const writeList = (rows: readonly ListRow[]): string =>
  `${[columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))].join('\n')}\n`;

export function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
