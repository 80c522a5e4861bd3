// Words of the sheet that is handed over; short, since it is read by people who read with difficulty too.
import type { sheet as dutch } from '../nl/sheet.ts';
import type { Translation } from '../translation.ts';

export const sheet: Translation<typeof dutch> = {
  pageTitle: 'Yanınıza alacağınız kâğıt',
  title: 'Sizin için yerler',
  hint: 'Bu bilgiler tek bir kâğıda sığar. Yazdırın, bağlantıyı gönderin ya da e-postaya koyun.',
  language: 'Kâğıdın dili',
  mail: 'E-postaya koy',
  back: 'Aramaya geri dön',
  empty: 'Bu kâğıtta henüz yer yok.',
  emptyHow: 'Yer arayın ve kâğıda en fazla üç yer koyun.',
  toReferral: 'Yer ara',
  gone: 'Bağlantıdaki bir yer artık listede yok. Diğerleri aşağıda.',
  failedStillWorks: 'Arama belki çalışır.',
  noAddress: 'Nerede olduğuna haritada bakın.',
  phone: 'Telefon:',
  phoneInMail: 'Telefon: {phone}',
  noPhone: 'Telefon numarası bizde yok.',
  open: 'Açık',
  dayRun: '{first} – {last}',
  dayPair: '{first} ve {last}',
  doing: 'Burada şunlar var: {doing}.',
  qr: '{place} sayfasının QR kodu',
  qrHint: 'Daha fazla bilgi için telefonunuzun kamerasını buraya tutun.',
  wheelchair: {
    yes: 'Tekerlekli sandalyeyle girebilirsiniz.',
    limited: 'Tekerlekli sandalyeyle kısmen girebilirsiniz. Lütfen arayın.',
    no: 'Tekerlekli sandalyeyle giremezsiniz.',
    unknown: 'Tekerlekli sandalye mi? Lütfen arayın.',
  },
  free: { yes: 'Giriş ücretsiz.', no: 'Giriş ücretli.' },
  travel: {
    walking: 'Yürüyerek yaklaşık {minutes, plural, one {# dakika} other {# dakika}}.',
    cycling: 'Bisikletle yaklaşık {minutes, plural, one {# dakika} other {# dakika}}.',
  },
  holidays: 'Resmî tatillerde farklı olabilir. O zaman lütfen arayın.',
  madeOn: 'Hazırlandığı tarih: {date, date, ::dMMMMyyyy}. Saatler değişebilir.',
  fictional: '{municipality} uydurma bir belediyedir.',
  mailSubject: 'Sizin için yerler',
  mailLink: 'Kâğıt: {address}',
};
