// Words of the sheet that is handed over; short, since it is read by people who read with difficulty too.
import type { sheet as dutch } from '../nl/sheet.ts';
import type { Translation } from '../translation.ts';

export const sheet: Translation<typeof dutch> = {
  pageTitle: 'Kartka do zabrania',
  title: 'Polecane miejsca',
  hint: 'Ta kartka mieści się na jednej stronie papieru. Można ją wydrukować, wysłać link lub wstawić do e-maila.',
  language: 'Język kartki',
  mail: 'Wstaw do e-maila',
  back: 'Wróć do wyszukiwania',
  empty: 'Na tej kartce nie ma jeszcze miejsc.',
  emptyHow: 'Znajdź miejsca i umieść na kartce najwyżej trzy.',
  toReferral: 'Szukaj miejsc',
  gone: 'Jednego miejsca z linku nie ma już na liście. Pozostałe są poniżej.',
  failedStillWorks: 'Wyszukiwanie być może działa.',
  noAddress: 'Na mapie widać, gdzie to jest.',
  phone: 'Telefon:',
  phoneInMail: 'Telefon: {phone}',
  noPhone: 'Nie mamy numeru telefonu.',
  open: 'Otwarte',
  dayRun: '{first} – {last}',
  dayPair: '{first} i {last}',
  doing: 'Co tu jest: {doing}.',
  qr: 'Kod QR strony: {place}',
  qrHint: 'Więcej informacji: skieruj tu aparat telefonu.',
  wheelchair: {
    yes: 'Można wjechać na wózku.',
    limited: 'Na wózku można wjechać częściowo. Warto zadzwonić.',
    no: 'Nie można wjechać na wózku.',
    unknown: 'Wózek? Warto zadzwonić.',
  },
  free: { yes: 'Wstęp jest bezpłatny.', no: 'Wstęp jest płatny.' },
  travel: {
    walking: 'Około {minutes, plural, one {# minuty} few {# minut} many {# minut} other {# minuty}} pieszo.',
    cycling: 'Około {minutes, plural, one {# minuty} few {# minut} many {# minut} other {# minuty}} rowerem.',
  },
  holidays: 'W święta może być inaczej. Wtedy warto zadzwonić.',
  madeOn: 'Sporządzono {date, date, ::dMMMMyyyy}. Godziny mogą się zmienić.',
  fictional: 'Gmina {municipality} jest zmyślona.',
  mailSubject: 'Polecane miejsca',
  mailLink: 'Kartka: {address}',
};
