// Words for opening hours.
import type { hours as dutch } from '../nl/hours.ts';
import type { Translation } from '../translation.ts';

export const hours: Translation<typeof dutch> = {
  unknown: 'Ми не знаємо, коли відчинено. Зателефонуйте, будь ласка.',
  unknownNoPhone: 'Ми не знаємо, коли відчинено.',
  onWebsite: 'Ми не знаємо, коли відчинено. Подивіться на сайті.',
  byPhone: 'Ми не знаємо, коли відчинено. Зателефонуйте, будь ласка.',
  elsewhere: 'Ми не знаємо, коли відчинено. Запитайте на місці.',
  openUntil: 'Зараз відчинено, до\u00a0{time}',
  openNow: 'Зараз відчинено',
  opensToday: 'Відчиняється сьогодні о\u00a0{time}',
  opensTomorrow: 'Відчиняється завтра о\u00a0{time}',
  opensOn: 'Відчиняється: {day}, {time}',
  closedNow: 'Зараз зачинено',
  unknownNow: 'Ми не знаємо, чи зараз відчинено. Зателефонуйте, будь ласка.',
  unknownNowNoPhone: 'Ми не знаємо, чи зараз відчинено.',
  asked: {
    open: 'Відчинено: {when}',
    closed: 'Зачинено: {when}',
    unknown: 'Ми не знаємо, чи відчинено: {when}. Зателефонуйте, будь ласка.',
    unknownNoPhone: 'Ми не знаємо, чи відчинено: {when}.',
  },
  today: 'сьогодні',
  clock: '{hour}:{minute}',
  // Joined, so that a line never breaks inside a span of time.
  span: '{from}\u2060–\u2060{to}',
  times: '{times}',
  unsure: 'можливо, {times}',
  unsureDay: 'невідомо',
  closed: 'зачинено',
  wholeDay: 'цілий день',
  always: 'Відчинено вдень і вночі',
  holidayRow: '{date}, {holiday}: {times}',
  holidayToday: {
    open: 'Сьогодні свято: {holiday}. Усе одно відчинено.',
    closed: 'Сьогодні свято: {holiday}. Зачинено.',
    unknown: 'Сьогодні свято: {holiday}. Ми не знаємо, чи відчинено.',
  },
  holidayAhead: {
    open: '{date}: {holiday}. Усе одно буде відчинено.',
    closed: '{date}: {holiday}. Буде зачинено.',
    unknown: '{date}: {holiday}. Ми не знаємо, чи буде відчинено.',
  },
  holidays: {
    'new-year': 'Новий рік',
    'easter-sunday': 'Великдень',
    'easter-monday': 'Великодній понеділок',
    'kings-day': 'День короля',
    'liberation-day': 'День визволення',
    'ascension-day': 'Вознесіння',
    'whit-sunday': 'Трійця',
    'whit-monday': 'другий день Трійці',
    'christmas-day': 'Різдво',
    'second-christmas-day': 'другий день Різдва',
  },
};
