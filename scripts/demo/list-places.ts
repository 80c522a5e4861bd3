// The municipality's own list of places, as a table that a spreadsheet opens.
import type { PlaceFunction } from '../../server/domain/places/place.ts';
import type { HomeAddress } from './addresses.ts';
import type { Town } from './build-town.ts';
import type { HousedPlace } from './house-places.ts';
import { certainty, otherFunctions } from './meeting-places.ts';
import { toLonLat } from './plane.ts';
import { middleOf } from './polygon.ts';

const columns =
  'id,name,kind,street,house_number,postcode,city,lon,lat,opening_hours,wheelchair,free,phone,email,website,operator,description,checked_on,functions,activities,certain_until,certainty,languages';

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

export function listPlaces({ places, addresses }: Town): string {
  const addressOf = new Map<unknown, HomeAddress>(addresses.map((address) => [address.building, address]));
  const rows = places
    .filter(({ keptBy }) => keptBy === 'list')
    .map((place, index) => {
      const address = addressOf.get(place.building)!;
      const [lon, lat] = place.located ? toLonLat(middleOf(place.building.ring)) : ['', ''];
      return [
        idInList(index),
        place.name,
        wordFor(place),
        address.street,
        address.houseNumber,
        `${address.postcode.slice(0, 4)} ${address.postcode.slice(4)}`,
        address.city,
        lon,
        lat,
        place.openingHours,
        place.wheelchair && { yes: 'ja', limited: 'beperkt', no: 'nee' }[place.wheelchair],
        place.free === null ? '' : place.free ? 'ja' : 'nee',
        place.phone,
        place.email,
        place.website,
        place.operator,
        place.description,
        place.checkedOn,
        otherFunctions[place.name]?.map((id) => functionWords[id]).join(';') ?? '',
        place.activities.map((id) => activityWords[id]).join(';'),
        ...(certainty[place.name] ?? ['', '']),
        place.languages.map((code) => languageWords[code]).join(';'),
      ];
    });
  return `${[columns, ...rows.map((row) => row.map(cell).join(','))].join('\n')}\n`;
}

export function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
