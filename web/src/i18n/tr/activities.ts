// Names of what one can do at a place.
import type { activities as dutch } from '../nl/activities.ts';
import type { Translation } from '../translation.ts';

export const activities: Translation<typeof dutch> = {
  coffee: 'kahve içme',
  'eat-together': 'birlikte yemek yeme',
  games: 'oyun oynama',
  music: 'müzik yapma',
  crafts: 'el işi yapma',
  exercise: 'hareket etme',
  language: 'dil pratiği',
  'computer-help': 'bilgisayar yardımı',
  reading: 'okuma',
  homework: 'ev ödevine yardım',
  advice: 'danışma',
  gardening: 'bahçecilik',
};
