// Words beside the shape that shows from where people come to a place in time.
import type { isochrone as dutch } from '../nl/isochrone.ts';
import type { Translation } from '../translation.ts';

export const isochrone: Translation<typeof dutch> = {
  region: 'كم تبعد المسافة إلى \u2068{place}\u2069؟',
  within: 'خلال <choice></choice> من هذا المكان',
  choiceLabel: 'كم دقيقة سيرًا أو بالدراجة؟',
  choice:
    '{minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} {mode, select, walking {سيرًا} other {بالدراجة}}',
  withinShort:
    'خلال {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} {mode, select, walking {سيرًا} other {بالدراجة}}',
  residents:
    '{count, plural, =0 {لا يسكن هناك أحد.} zero {لا يسكن هناك أحد.} one {يسكن هناك شخص واحد.} two {يسكن هناك شخصان.} few {يسكن هناك نحو {count, number} أشخاص.} many {يسكن هناك نحو {count, number} شخصًا.} other {يسكن هناك نحو {count, number} شخص.}}',
  straightLine: 'لا نعرف الشوارع هنا. المسافة تقديرية.',
  loading: 'نحسب كم المسافة.',
  failed: 'لم نستطع حساب ذلك.',
  close: 'إغلاق',
};
