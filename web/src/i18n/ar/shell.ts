// Words of the frame around every page.
import type { shell as dutch } from '../nl/shell.ts';
import type { Translation } from '../translation.ts';

export const shell: Translation<typeof dutch> = {
  product: 'أماكن اللقاء',
  municipalities:
    '{count, plural, zero {# بلدية} one {بلدية واحدة} two {بلديتان} few {# بلديات} many {# بلدية} other {# بلدية}}',
  pageTitle: '{page} · أماكن اللقاء',
  pageTitleIn: '{page} · أماكن اللقاء في \u2068{municipality}\u2069',
  skipToContent: 'إلى المحتوى',
  mainNavigation: 'القائمة الرئيسية',
  finder: 'البحث عن أماكن',
  coverage: 'التغطية',
  referral: 'الإحالة',
  coverageTitle: 'هل في كل حي ما تم الاتفاق عليه؟',
  about: 'عن الخريطة',
  language: 'اللغة',
  flavour: 'العرض',
  flavours: {
    device: 'مثل جهازي',
    light: 'فاتح',
    dark: 'داكن',
    contrast: 'تباين عالٍ',
  },
  fictional: 'بلدية \u2068{municipality}\u2069 غير موجودة. إنها متخيَّلة لعرض الخريطة.',
  fictionalLabel: 'بلدية متخيَّلة',
  fictionalMore: 'كيف تستخدم بياناتك الخاصة',
  streetsSource: '© المساهمون في OpenStreetMap (ODbL)',
  areasSource: 'الأحياء: CBS وKadaster (CC BY)',
  placesSource: 'الأماكن: OpenStreetMap و\u2068{municipality}\u2069',
  print: 'طباعة',
  streetsAsOf: 'الشوارع بتاريخ {date, date, ::dMMMMyyyy}',
  importedAt: 'تم تحديث البيانات في {date, date, ::dMMMMyyyy}',
  fictionalSource: 'بيانات متخيَّلة، على شكل بيانات OpenStreetMap وCBS',
};
