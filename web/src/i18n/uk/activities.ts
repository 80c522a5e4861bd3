// Names of what one can do at a place.
import type { activities as dutch } from '../nl/activities.ts';
import type { Translation } from '../translation.ts';

export const activities: Translation<typeof dutch> = {
  coffee: 'кава',
  'eat-together': 'спільні обіди',
  games: 'ігри',
  music: 'музика',
  crafts: 'рукоділля',
  exercise: 'рух і спорт',
  language: 'практика мови',
  'computer-help': 'допомога з комп’ютером',
  reading: 'читання',
  homework: 'допомога з уроками',
  advice: 'поради',
  gardening: 'садівництво',
};
