// Words for what changed in a place.
import type { history as dutch } from '../nl/history-words.ts';
import type { Translation } from '../translation.ts';

export const history: Translation<typeof dutch> = {
  since: 'نسجّل ما يتغيّر منذ {date, date, ::dMMMMyyyy}.',
  seenNote: 'التاريخ هو اليوم الذي رأينا فيه التغيير.',
  nothing: 'لم يتغيّر شيء حتى الآن.',
  failed: 'لم يتم تحميل التغييرات.',
  before: 'قبل',
  after: 'الآن',
  unknown: 'غير معروف',
  isOther: 'أصبح هذا مختلفًا.',
  isAdded: 'تمت إضافة هذا.',
  isTakenOut: 'تمت إزالة هذا.',
  appeared: 'ظهر هذا المكان على الخريطة.',
  gone: 'أُزيل هذا المكان من الخريطة.',
  checkedOn: 'تمت المراجعة في {date, date, ::dMMMMyyyy}.',
  notChecked: 'لم نعد نعرف متى تمت مراجعة هذا.',
  moved:
    'انتقل نحو {metres, plural, zero {# متر} one {متر واحد} two {مترين} few {# أمتار} many {# مترًا} other {# متر}}',
  sameWeek: 'تم تعديل شيء ما. بقي الأسبوع العادي كما هو.',
  squareMetres:
    '{area, plural, zero {# متر مربع} one {متر مربع واحد} two {متران مربعان} few {# أمتار مربعة} many {# مترًا مربعًا} other {# متر مربع}}',
  /** By name of the field. */
  fields: {
    name: 'الاسم',
    kinds: 'نوع المكان',
    functions: 'ما يمكنك فعله هنا',
    openingHours: 'أوقات الفتح',
    activities: 'الأنشطة',
    languages: 'لغات المساعدة',
    address: 'العنوان',
    lonLat: 'الموضع على الخريطة',
    phone: 'الهاتف',
    email: 'البريد الإلكتروني',
    website: 'الموقع الإلكتروني',
    wheelchair: 'بالكرسي المتحرك',
    freeOfCharge: 'الدفع للدخول',
    floorAreaM2: 'المساحة',
    operator: 'الجهة المسؤولة',
    description: 'الوصف',
    certainUntil: 'مؤكد حتى',
    certainty: 'ما ينتهي عندها',
    checkedOn: 'المراجعة',
  },
};
