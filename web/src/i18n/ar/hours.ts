// Words for opening hours.
import type { hours as dutch } from '../nl/hours.ts';
import type { Translation } from '../translation.ts';

export const hours: Translation<typeof dutch> = {
  unknown: 'لا نعرف متى يفتح. يُرجى الاتصال.',
  unknownNoPhone: 'لا نعرف متى يفتح.',
  onWebsite: 'لا نعرف متى يفتح. انظر في الموقع الإلكتروني.',
  byPhone: 'لا نعرف متى يفتح. يُرجى الاتصال.',
  elsewhere: 'لا نعرف متى يفتح. اسأل هناك.',
  openUntil: 'مفتوح الآن، حتى الساعة\u00a0{time}',
  openNow: 'مفتوح الآن',
  opensToday: 'يفتح اليوم الساعة\u00a0{time}',
  opensTomorrow: 'يفتح غدًا الساعة\u00a0{time}',
  opensOn: 'يفتح يوم {day} الساعة\u00a0{time}',
  closedNow: 'مغلق الآن',
  unknownNow: 'لا نعرف هل هو مفتوح الآن. يُرجى الاتصال.',
  unknownNowNoPhone: 'لا نعرف هل هو مفتوح الآن.',
  asked: {
    open: 'مفتوح: {when}',
    closed: 'مغلق: {when}',
    unknown: 'لا نعرف هل هو مفتوح: {when}. يُرجى الاتصال.',
    unknownNoPhone: 'لا نعرف هل هو مفتوح: {when}.',
  },
  today: 'اليوم',
  clock: '{hour}:{minute}',
  // Joined, so that a line never breaks inside a span of time.
  span: 'من\u00a0{from}\u00a0إلى\u00a0{to}',
  times: '{times}',
  unsure: 'ربما {times}',
  unsureDay: 'غير معروف',
  closed: 'مغلق',
  wholeDay: 'طوال اليوم',
  always: 'مفتوح ليلًا ونهارًا',
  holidayRow: '{date}، {holiday}: {times}',
  holidayToday: {
    open: 'اليوم عطلة: {holiday}. ومع ذلك هو مفتوح.',
    closed: 'اليوم عطلة: {holiday}. لذلك هو مغلق.',
    unknown: 'اليوم عطلة: {holiday}. لا نعرف هل هو مفتوح.',
  },
  holidayAhead: {
    open: '{date} عطلة: {holiday}. ومع ذلك يكون مفتوحًا.',
    closed: '{date} عطلة: {holiday}. يكون مغلقًا.',
    unknown: '{date} عطلة: {holiday}. لا نعرف هل يكون مفتوحًا.',
  },
  holidays: {
    'new-year': 'رأس السنة',
    'easter-sunday': 'أحد عيد الفصح',
    'easter-monday': 'اثنين عيد الفصح',
    'kings-day': 'عيد الملك',
    'liberation-day': 'يوم التحرير',
    'ascension-day': 'عيد الصعود',
    'whit-sunday': 'أحد العنصرة',
    'whit-monday': 'اثنين العنصرة',
    'christmas-day': 'عيد الميلاد',
    'second-christmas-day': 'ثاني أيام عيد الميلاد',
  },
};
