// Words for what changed in a place.
import type { history as dutch } from '../nl/history-words.ts';
import type { Translation } from '../translation.ts';

export const history: Translation<typeof dutch> = {
  since: 'Від {date, date, ::dMMMMyyyy} ми записуємо, що змінюється.',
  seenNote: 'Дата — це день, коли ми побачили зміну.',
  nothing: 'Поки що нічого не змінилося.',
  failed: 'Зміни не завантажено.',
  before: 'Раніше',
  after: 'Тепер',
  unknown: 'невідомо',
  isOther: 'Це змінилося.',
  isAdded: 'Це додали.',
  isTakenOut: 'Це прибрали.',
  appeared: 'Це місце з’явилося на карті.',
  gone: 'Це місце зникло з карти.',
  checkedOn: 'Перевірено {date, date, ::ddMMyyyy}.',
  notChecked: 'Ми вже не знаємо, коли це перевіряли.',
  moved: 'Зміщено приблизно на {metres, plural, one {# метр} few {# метри} many {# метрів} other {# метра}}',
  sameWeek: 'Щось змінили. Звичайний тиждень залишився таким самим.',
  squareMetres:
    '{area, plural, one {# квадратний метр} few {# квадратні метри} many {# квадратних метрів} other {# квадратного метра}}',
  /** By name of the field. */
  fields: {
    name: 'Назва',
    kinds: 'Вид місця',
    functions: 'Що тут можна робити',
    openingHours: 'Години роботи',
    activities: 'Заняття',
    languages: 'Мови',
    address: 'Адреса',
    lonLat: 'Розташування на карті',
    phone: 'Телефон',
    email: 'Електронна пошта',
    website: 'Вебсайт',
    wheelchair: 'На візку',
    freeOfCharge: 'Плата за вхід',
    floorAreaM2: 'Площа',
    operator: 'Хто відповідає за це місце',
    description: 'Опис',
    certainUntil: 'Точно до (включно)',
    certainty: 'Що тоді закінчується',
    checkedOn: 'Перевірка',
  },
};
