// Words of the way to a place, in Ukrainian.
import type { route as dutch } from '../nl/route-words.ts';
import type { Translation } from '../translation.ts';

export const route: Translation<typeof dutch> = {
  fromTitle: 'Звідки?',
  fromField: 'Ваша адреса, вулиця чи індекс',
  fromHint: 'Наприклад Kerkstraat 12',
  fromNone: 'Введіть адресу, вулицю чи індекс.',
  here: 'Я починаю звідси, де я зараз',
  notTold: 'Ваш пристрій не повідомляє, де ви. Введіть вище адресу, вулицю чи індекс.',
  notFound: 'Не вдалося визначити, де ви. Введіть вище адресу, вулицю чи індекс.',
  stays: 'Звідки ви йдете, залишається на цій сторінці. Ми цього не зберігаємо.',
  change: 'Вибрати інший початок',
  waiting: 'Шукаємо дорогу',
  total: {
    walking:
      '{minutes, plural, one {# хвилина} few {# хвилини} many {# хвилин} other {# хвилини}} пішки, {distance}',
    cycling:
      '{minutes, plural, one {# хвилина} few {# хвилини} many {# хвилин} other {# хвилини}} велосипедом, {distance}',
  },
  mapLabel: 'Карта з дорогою до місця: {place}',
  stepsTitle: 'Як туди дістатися',
  metres: '{count, plural, one {# метр} few {# метри} many {# метрів} other {# метра}}',
  kilometres: '{count, plural, one {# кілометр} few {# кілометри} many {# кілометрів} other {# кілометра}}',
  into: '<turn></turn>: <way></way>',
  along: '<step></step>, {distance}',
  depart: 'Початок: <way></way>',
  turns: {
    straight: 'Рухайтеся прямо',
    slightLeft: 'Тримайтеся лівого боку',
    left: 'Поверніть ліворуч',
    sharpLeft: 'Різко поверніть ліворуч',
    slightRight: 'Тримайтеся правого боку',
    right: 'Поверніть праворуч',
    sharpRight: 'Різко поверніть праворуч',
  },
  arrive: {
    here: 'Ви на місці.',
    left: 'Ви на місці. Воно ліворуч.',
    right: 'Ви на місці. Воно праворуч.',
  },
  ways: {
    street: 'дорога',
    path: 'стежка',
    cyclePath: 'велодоріжка',
    steps: 'сходи',
    ferry: 'пором',
  },
  via: 'Далі: <ways></ways>, {distance}',
  noStreet: 'Біля цього початку ми не знаємо жодної вулиці. Виберіть іншу точку.',
  noStreetAtPlace: 'Це місце не біля вулиці, яку ми знаємо. Зателефонуйте й запитайте дорогу.',
  tooFar: {
    walking: 'Пішки це понад 3 кілометри. Виберіть велосипед або сплануйте поїздку за посиланням нижче.',
    cycling: 'Велосипедом це понад 6 кілометрів. Сплануйте поїздку за посиланням нижче.',
  },
  failed: 'Дорогу не завантажено.',
};
