// Names of what one can do at a place.
import type { activities as dutch } from '../nl/activities.ts';
import type { Translation } from '../translation.ts';

export const activities: Translation<typeof dutch> = {
  coffee: 'coffee',
  'eat-together': 'eating together',
  games: 'games',
  music: 'making music',
  crafts: 'making things',
  exercise: 'exercise',
  language: 'practising Dutch',
  'computer-help': 'help with computers',
  reading: 'reading',
  homework: 'help with homework',
  advice: 'advice',
  gardening: 'gardening',
};
