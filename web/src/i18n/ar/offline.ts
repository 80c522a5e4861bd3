// Words for a visit without internet.
import type { offline as dutch } from '../nl/offline.ts';
import type { Translation } from '../translation.ts';

export const offline: Translation<typeof dutch> = {
  noConnection: 'لا يوجد اتصال بالإنترنت الآن.',
  keptOn: 'ترى الأماكن كما كانت في {date, date, ::dMMMMyyyy}.',
  lacks: 'البحث يشمل هذه القائمة فقط. ولا نعرف الآن كم يبعد المكان مشيًا أو بالدراجة.',
};
