// Names of the kinds of place and of what places do for people.
import type {
  functions as dutchFunctions,
  functionsShort as dutchFunctionsShort,
  kinds as dutchKinds,
} from '../nl/kinds.ts';
import type { Translation } from '../translation.ts';

export const kinds: Translation<typeof dutchKinds> = {
  'community-centre': 'Mahalle evi',
  library: 'Kütüphane',
  clubhouse: 'Kulüp evi',
  'volunteer-hub': 'Gönüllü merkezi',
  'caregiver-support': 'Yakınlarına bakanlara destek',
  'youth-centre': 'Gençlik merkezi',
  'senior-centre': 'Yaşlılar için buluşma yeri',
  'neighbourhood-garden': 'Mahalle bahçesi',
  'repair-cafe': 'Tamir kafe',
  'food-support': 'Gıda yardımı',
  'sports-hall': 'Spor salonu',
  'sports-club': 'Spor kulübü',
  'arts-centre': 'Sanat merkezi',
  'toy-library': 'Oyuncak kütüphanesi',
  'walk-in-house': 'Açık kapı evi',
  'language-cafe': 'Dil kafe',
};

export const functions: Translation<typeof dutchFunctions> = {
  meet: 'İnsanlarla buluşma',
  learn: 'Bir şey öğrenme',
  relax: 'Dinlenme',
  support: 'Yardım alma',
};

/** Within a line of text. */
export const functionsShort: Translation<typeof dutchFunctionsShort> = {
  meet: 'buluşma',
  learn: 'öğrenme',
  relax: 'dinlenme',
  support: 'yardım',
};
