// Words of the finder in a frame on another site.
import type { embed as dutch } from '../nl/embed.ts';
import type { Translation } from '../translation.ts';

export const embed: Translation<typeof dutch> = {
  places: 'أماكن',
  title: '{what} في {where}',
  whole: 'افتح الخريطة كاملة',
  newTab: '(تفتح في علامة تبويب جديدة)',
  nothing: 'لا توجد هنا أماكن تناسب ذلك',
};
