// Words for a visit without internet.
import type { offline as dutch } from '../nl/offline.ts';
import type { Translation } from '../translation.ts';

export const offline: Translation<typeof dutch> = {
  noConnection: 'Зараз немає з’єднання.',
  keptOn: 'Ви бачите місця такими, якими вони були {date, date, ::dMMMMyyyy}',
  lacks: 'Пошук працює лише в цьому списку. Як далеко пішки чи велосипедом, ми зараз не знаємо.',
};
