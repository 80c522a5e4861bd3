// Names of the kinds of place and of what places do for people.
import type {
  functions as dutchFunctions,
  functionsShort as dutchFunctionsShort,
  kinds as dutchKinds,
} from '../nl/kinds.ts';
import type { Translation } from '../translation.ts';

export const kinds: Translation<typeof dutchKinds> = {
  'community-centre': 'Community centre',
  library: 'Library',
  clubhouse: 'Clubhouse',
  'volunteer-hub': 'Volunteer hub',
  'caregiver-support': 'Support for carers',
  'youth-centre': 'Youth centre',
  'senior-centre': 'Meeting place for older people',
  'neighbourhood-garden': 'Neighbourhood garden',
  'repair-cafe': 'Repair café',
  'food-support': 'Food support',
  'sports-hall': 'Sports hall',
  'sports-club': 'Sports club',
  'arts-centre': 'Arts centre',
  'toy-library': 'Toy library',
  'walk-in-house': 'Walk-in house',
  'language-cafe': 'Language café',
};

export const functions: Translation<typeof dutchFunctions> = {
  meet: 'Meet people',
  learn: 'Learn something',
  relax: 'Relax',
  support: 'Get help',
};

/** Within a line of text. */
export const functionsShort: Translation<typeof dutchFunctionsShort> = {
  meet: 'meet',
  learn: 'learn',
  relax: 'relax',
  support: 'help',
};
