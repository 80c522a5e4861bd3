// Words of the sheet that is handed over; short, since it is read by people who read with difficulty too.
import type { sheet as dutch } from '../nl/sheet.ts';
import type { Translation } from '../translation.ts';

export const sheet: Translation<typeof dutch> = {
  pageTitle: 'ورقة تأخذها معك',
  title: 'أماكن لك',
  hint: 'تتسع هذه الورقة في صفحة واحدة. اطبعها أو أرسل الرابط أو ضعها في بريد إلكتروني.',
  language: 'لغة الورقة',
  mail: 'ضعها في بريد إلكتروني',
  back: 'العودة إلى البحث',
  empty: 'لا يوجد مكان على هذه الورقة بعد.',
  emptyHow: 'ابحث عن أماكن وضع ثلاثة منها على الورقة على الأكثر.',
  toReferral: 'البحث عن أماكن',
  gone: 'مكان من الرابط لم يعد في القائمة. الأماكن الأخرى في الأسفل.',
  failedStillWorks: 'ربما يعمل البحث.',
  noAddress: 'انظر على الخريطة أين يقع.',
  phone: 'الهاتف:',
  phoneInMail: 'الهاتف: \u2066{phone}\u2069',
  noPhone: 'ليس لدينا رقم هاتف.',
  open: 'مفتوح',
  dayRun: '{first} إلى {last}',
  dayPair: '{first} و{last}',
  doing: 'يوجد هنا: {doing}.',
  qr: 'رمز QR لصفحة \u2068{place}\u2069',
  qrHint: 'لمعرفة المزيد وجّه كاميرا هاتفك إلى هنا.',
  wheelchair: {
    yes: 'يمكنك الدخول بالكرسي المتحرك.',
    limited: 'يمكنك الدخول جزئيًا بالكرسي المتحرك. يُرجى الاتصال.',
    no: 'لا يمكنك الدخول بالكرسي المتحرك.',
    unknown: 'كرسي متحرك؟ يُرجى الاتصال.',
  },
  free: { yes: 'الدخول مجاني.', no: 'الدخول مقابل المال.' },
  travel: {
    walking:
      'نحو {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} سيرًا.',
    cycling:
      'نحو {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} بالدراجة.',
  },
  holidays: 'قد يختلف ذلك في أيام العطل. يُرجى الاتصال عندها.',
  madeOn: 'أُعدّت في {date, date, ::dMMMMyyyy}. قد تتغير الأوقات.',
  fictional: 'بلدية \u2068{municipality}\u2069 متخيَّلة.',
  mailSubject: 'أماكن لك',
  mailLink: 'الورقة: {address}',
};
