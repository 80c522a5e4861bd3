// Names of the kinds of place and of what places do for people.
import type {
  functions as dutchFunctions,
  functionsShort as dutchFunctionsShort,
  kinds as dutchKinds,
} from '../nl/kinds.ts';
import type { Translation } from '../translation.ts';

export const kinds: Translation<typeof dutchKinds> = {
  'community-centre': 'Громадський центр',
  library: 'Бібліотека',
  clubhouse: 'Клуб',
  'volunteer-hub': 'Центр волонтерів',
  'caregiver-support': 'Підтримка тих, хто доглядає за близькими',
  'youth-centre': 'Молодіжний центр',
  'senior-centre': 'Місце зустрічей для старших людей',
  'neighbourhood-garden': 'Сусідський сад',
  'repair-cafe': 'Ремонт-кафе',
  'food-support': 'Допомога продуктами',
  'sports-hall': 'Спортивний зал',
  'sports-club': 'Спортивний клуб',
  'arts-centre': 'Творчий центр',
  'toy-library': 'Бібліотека іграшок',
  'walk-in-house': 'Дім відкритих дверей',
  'language-cafe': 'Мовне кафе',
};

export const functions: Translation<typeof dutchFunctions> = {
  meet: 'Зустрічі з людьми',
  learn: 'Навчання',
  relax: 'Відпочинок',
  support: 'Допомога',
};

/** Within a line of text. */
export const functionsShort: Translation<typeof dutchFunctionsShort> = {
  meet: 'зустрічі',
  learn: 'навчання',
  relax: 'відпочинок',
  support: 'допомога',
};
