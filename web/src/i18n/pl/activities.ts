// Names of what one can do at a place.
import type { activities as dutch } from '../nl/activities.ts';
import type { Translation } from '../translation.ts';

export const activities: Translation<typeof dutch> = {
  coffee: 'kawa',
  'eat-together': 'wspólne posiłki',
  games: 'gry',
  music: 'muzyka',
  crafts: 'rękodzieło',
  exercise: 'ruch',
  language: 'ćwiczenie języka',
  'computer-help': 'pomoc przy komputerze',
  reading: 'czytanie',
  homework: 'pomoc w lekcjach',
  advice: 'porady',
  gardening: 'ogrodnictwo',
};
