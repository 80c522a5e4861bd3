// Words for opening hours.
import type { hours as dutch } from '../nl/hours.ts';
import type { Translation } from '../translation.ts';

export const hours: Translation<typeof dutch> = {
  unknown: 'Ne zaman açık olduğunu bilmiyoruz. Lütfen arayın.',
  unknownNoPhone: 'Ne zaman açık olduğunu bilmiyoruz.',
  onWebsite: 'Ne zaman açık olduğunu bilmiyoruz. Lütfen web sitesine bakın.',
  byPhone: 'Ne zaman açık olduğunu bilmiyoruz. Lütfen arayın.',
  elsewhere: 'Ne zaman açık olduğunu bilmiyoruz. Lütfen orada sorun.',
  openUntil: 'Şimdi açık, kapanış saati\u00a0{time}',
  openNow: 'Şimdi açık',
  opensToday: 'Bugün açılış saati\u00a0{time}',
  opensTomorrow: 'Yarın açılış saati\u00a0{time}',
  opensOn: '{day} günü açılış saati\u00a0{time}',
  closedNow: 'Şimdi kapalı',
  unknownNow: 'Şimdi açık mı, bilmiyoruz. Lütfen arayın.',
  unknownNowNoPhone: 'Şimdi açık mı, bilmiyoruz.',
  asked: {
    open: 'Açık: {when}',
    closed: 'Kapalı: {when}',
    unknown: 'Açık mı, bilmiyoruz: {when}. Lütfen arayın.',
    unknownNoPhone: 'Açık mı, bilmiyoruz: {when}.',
  },
  today: 'bugün',
  clock: '{hour}.{minute}',
  // Joined, so that a line never breaks inside a span of time.
  span: '{from}\u2060–\u2060{to}',
  times: '{times}',
  unsure: 'belki {times}',
  unsureDay: 'bilinmiyor',
  closed: 'kapalı',
  wholeDay: 'bütün gün',
  always: 'Gece gündüz açık',
  holidayRow: '{date}, {holiday}: {times}',
  holidayToday: {
    open: 'Bugün {holiday}. Yine de açık.',
    closed: 'Bugün {holiday}. Bu yüzden kapalı.',
    unknown: 'Bugün resmî tatil: {holiday}. Açık mı, bilmiyoruz.',
  },
  holidayAhead: {
    open: '{date}: {holiday}. O gün yine de açık.',
    closed: '{date}: {holiday}. O gün kapalı.',
    unknown: '{date}: {holiday}. O gün açık mı, bilmiyoruz.',
  },
  holidays: {
    'new-year': 'Yılbaşı',
    'easter-sunday': 'Paskalya Pazarı',
    'easter-monday': 'Paskalya Pazartesisi',
    'kings-day': 'Kral Günü',
    'liberation-day': 'Kurtuluş Günü',
    'ascension-day': 'Göğe Yükseliş Günü',
    'whit-sunday': 'Pantekot Pazarı',
    'whit-monday': 'Pantekot Pazartesisi',
    'christmas-day': 'Noel’in birinci günü',
    'second-christmas-day': 'Noel’in ikinci günü',
  },
};
