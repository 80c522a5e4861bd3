// Names of what one can do at a place.
import type { activities as dutch } from '../nl/activities.ts';
import type { Translation } from '../translation.ts';

export const activities: Translation<typeof dutch> = {
  coffee: 'شرب القهوة',
  'eat-together': 'تناول الطعام معًا',
  games: 'الألعاب',
  music: 'الموسيقى',
  crafts: 'الأشغال اليدوية',
  exercise: 'الرياضة والحركة',
  language: 'ممارسة اللغة',
  'computer-help': 'مساعدة في استخدام الحاسوب',
  reading: 'القراءة',
  homework: 'مساعدة في الواجبات المدرسية',
  advice: 'النصيحة والمشورة',
  gardening: 'البستنة',
};
