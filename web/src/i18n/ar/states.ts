// Words for waiting, failing and finding nothing.
import type { states as dutch } from '../nl/states.ts';
import type { Translation } from '../translation.ts';

export const states: Translation<typeof dutch> = {
  loading: 'جارٍ التحميل',
  failedTitle: 'هذا لا ينجح الآن',
  unreachable: 'لا نتلقى جوابًا من الخادم. ربما انقطع الإنترنت عندك.',
  unreadable: 'أعطى الخادم جوابًا لا نفهمه.',
  refused: 'لا يستطيع الخادم إعطاء ذلك الآن.',
  aborted: 'توقفنا عن التحميل.',
  tryAgain: 'حاول مرة أخرى',
  technical: 'لمن يريد معرفة السبب',
  crashedTitle: 'حدث خطأ في هذه الصفحة',
  crashed: 'الخطأ من عندنا. أعد تحميل الصفحة، أو عُد إلى البداية.',
  toStart: 'العودة إلى البداية',
  reload: 'أعد تحميل الصفحة',
  notFoundTitle: 'هذه الصفحة غير موجودة',
  notFound: 'ربما تغيّر العنوان، أو فيه خطأ في الكتابة.',
};
