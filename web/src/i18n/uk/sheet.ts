// Words of the sheet that is handed over; short, since it is read by people who read with difficulty too.
import type { sheet as dutch } from '../nl/sheet.ts';
import type { Translation } from '../translation.ts';

export const sheet: Translation<typeof dutch> = {
  pageTitle: 'Аркуш, який можна взяти з собою',
  title: 'Місця для вас',
  hint: 'Цей аркуш уміщається на одній сторінці. Надрукуйте його, надішліть посилання або вставте в електронний лист.',
  language: 'Мова аркуша',
  mail: 'Вставити в електронний лист',
  back: 'Назад до пошуку',
  empty: 'На цьому аркуші ще немає місць.',
  emptyHow: 'Знайдіть місця й додайте на аркуш щонайбільше три.',
  toReferral: 'Пошук місць',
  gone: 'Одного місця з посилання більше немає у списку. Інші нижче.',
  failedStillWorks: 'Пошук, можливо, працює.',
  noAddress: 'Подивіться на карті, де це.',
  phone: 'Телефон:',
  phoneInMail: 'Телефон: {phone}',
  noPhone: 'У нас немає номера телефону.',
  open: 'Відчинено',
  dayRun: '{first} – {last}',
  dayPair: '{first} і {last}',
  doing: 'Тут є: {doing}.',
  qr: 'QR-код сторінки: {place}',
  qrHint: 'Хочете знати більше? Наведіть сюди камеру телефону.',
  wheelchair: {
    yes: 'Можна заїхати на візку.',
    limited: 'Можна частково заїхати на візку. Зателефонуйте, будь ласка.',
    no: 'Не можна заїхати на візку.',
    unknown: 'Візок? Зателефонуйте, будь ласка.',
  },
  free: { yes: 'Вхід безплатний.', no: 'Вхід платний.' },
  travel: {
    walking:
      'Приблизно {minutes, plural, one {# хвилина} few {# хвилини} many {# хвилин} other {# хвилини}} пішки.',
    cycling:
      'Приблизно {minutes, plural, one {# хвилина} few {# хвилини} many {# хвилин} other {# хвилини}} велосипедом.',
  },
  holidays: 'У святкові дні може бути інакше. Тоді зателефонуйте, будь ласка.',
  madeOn: 'Створено {date, date, ::dMMMMyyyy} Години можуть змінитися.',
  fictional: 'Громада {municipality} вигадана.',
  mailSubject: 'Місця для вас',
  mailLink: 'Аркуш: {address}',
};
