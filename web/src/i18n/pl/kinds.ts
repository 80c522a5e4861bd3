// Names of the kinds of place and of what places do for people.
import type {
  functions as dutchFunctions,
  functionsShort as dutchFunctionsShort,
  kinds as dutchKinds,
} from '../nl/kinds.ts';
import type { Translation } from '../translation.ts';

export const kinds: Translation<typeof dutchKinds> = {
  'community-centre': 'Dom sąsiedzki',
  library: 'Biblioteka',
  clubhouse: 'Klub',
  'volunteer-hub': 'Centrum wolontariatu',
  'caregiver-support': 'Wsparcie dla opiekunów bliskich',
  'youth-centre': 'Centrum młodzieżowe',
  'senior-centre': 'Miejsce spotkań dla seniorów',
  'neighbourhood-garden': 'Ogród sąsiedzki',
  'repair-cafe': 'Kawiarenka naprawcza',
  'food-support': 'Pomoc żywnościowa',
  'sports-hall': 'Hala sportowa',
  'sports-club': 'Klub sportowy',
  'arts-centre': 'Centrum twórcze',
  'toy-library': 'Wypożyczalnia zabawek',
  'walk-in-house': 'Dom otwarty',
  'language-cafe': 'Kawiarenka językowa',
};

export const functions: Translation<typeof dutchFunctions> = {
  meet: 'Spotkania z ludźmi',
  learn: 'Nauka',
  relax: 'Odpoczynek',
  support: 'Pomoc',
};

/** Within a line of text. */
export const functionsShort: Translation<typeof dutchFunctionsShort> = {
  meet: 'spotkania',
  learn: 'nauka',
  relax: 'odpoczynek',
  support: 'pomoc',
};
