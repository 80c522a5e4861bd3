// Words of the way to a place, in Arabic.
import type { route as dutch } from '../nl/route-words.ts';
import type { Translation } from '../translation.ts';

export const route: Translation<typeof dutch> = {
  fromTitle: 'من أين تبدأ؟',
  fromField: 'عنوانك أو شارعك أو رمزك البريدي',
  fromHint: 'مثلًا \u2066Kerkstraat 12\u2069',
  fromNone: 'اكتب عنوانًا أو شارعًا أو رمزًا بريديًا.',
  here: 'أبدأ من موقعي الآن',
  notTold: 'جهازك لا يحدد موقعك. اكتب في الأعلى عنوانًا أو شارعًا أو رمزًا بريديًا.',
  notFound: 'لم نستطع معرفة موقعك. اكتب في الأعلى عنوانًا أو شارعًا أو رمزًا بريديًا.',
  stays: 'المكان الذي تبدأ منه يبقى في هذه الصفحة. نحن لا نحفظه.',
  change: 'اختر مكانًا آخر للبداية',
  waiting: 'نبحث عن الطريق',
  total: {
    walking:
      '{minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}} سيرًا، {distance}',
    cycling:
      '{minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}} بالدراجة، {distance}',
  },
  mapLabel: 'خريطة الطريق إلى \u2068{place}\u2069',
  stepsTitle: 'هكذا تصل',
  metres:
    '{count, plural, zero {# متر} one {متر واحد} two {متران} few {# أمتار} many {# مترًا} other {# متر}}',
  kilometres:
    '{count, plural, zero {# كيلومتر} one {كيلومتر واحد} two {كيلومتران} few {# كيلومترات} many {# كيلومترًا} other {# كيلومتر}}',
  into: '<turn></turn>: <way></way>',
  along: '<step></step>، {distance}',
  depart: 'ابدأ من: <way></way>',
  turns: {
    straight: 'تابع إلى الأمام',
    slightLeft: 'الزم اليسار',
    left: 'انعطف يسارًا',
    sharpLeft: 'انعطف بشدة إلى اليسار',
    slightRight: 'الزم اليمين',
    right: 'انعطف يمينًا',
    sharpRight: 'انعطف بشدة إلى اليمين',
  },
  arrive: {
    here: 'لقد وصلت.',
    left: 'لقد وصلت. المكان على اليسار.',
    right: 'لقد وصلت. المكان على اليمين.',
  },
  ways: { street: 'الطريق', path: 'ممر', cyclePath: 'ممر دراجات', steps: 'درج', ferry: 'عبّارة' },
  via: 'تابع عبر <ways></ways>، {distance}',
  noStreet: 'لا نعرف شارعًا قرب نقطة البداية هذه. اختر نقطة أخرى.',
  noStreetAtPlace: 'هذا المكان ليس قرب شارع نعرفه. اتصل واسأل عن الطريق.',
  tooFar: {
    walking: 'المسافة سيرًا أكثر من 3 كيلومترات. اختر الدراجة، أو خطط رحلتك من الرابط في الأسفل.',
    cycling: 'المسافة بالدراجة أكثر من 6 كيلومترات. خطط رحلتك من الرابط في الأسفل.',
  },
  failed: 'لم يتم تحميل الطريق.',
};
