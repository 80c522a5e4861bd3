// Words of the page of one place.
import type { place as dutch } from '../nl/place.ts';
import type { Translation } from '../translation.ts';

export const place: Translation<typeof dutch> = {
  goneTitle: 'Цього місця немає у списку',
  gone: 'Можливо, місце зачинили або адреса цієї сторінки змінилася.',
  goneSinceTitle: 'Цього місця більше немає на карті',
  goneSince: 'До {date, date, ::dMMMMyyyy} це була сторінка місця: <name></name>.',
  toFinder: 'Знайти інше місце',
  failedTitle: 'Місце',
  failedStillWorks: 'Дані цього місця не завантажено. Пошук, можливо, працює.',
  back: 'Усі місця',
  inArea: 'Район {area}',
  activities: 'Наприклад: {activities}.',
  noActivities: 'Ми не знаємо точно, що тут можна робити. Сміливо запитуйте.',
  weekCaption: 'Години роботи цього тижня',
  freeUnknown: 'Ми не знаємо, чи вхід платний.',
  wayTitle: 'Як дістатися?',
  noAddress: 'Ми не знаємо адреси. На карті видно, де це.',
  walkArea:
    'У межах синьої лінії йти щонайбільше {minutes, plural, one {# хвилину} few {# хвилини} many {# хвилин} other {# хвилини}}. Мешканців там: близько {residents, number}.',
  askRoute: 'Показати шлях крок за кроком',
  openInMaps: 'Відкрити у вашому застосунку карт',
  planRoute: 'Прокласти маршрут на OpenStreetMap.org',
  toBigMap: 'Подивитися на великій карті',
  nearbyTitle: 'Також поруч',
  nearbyNone:
    'Ми не знаємо іншого місця в межах {minutes, plural, one {# хвилини} few {# хвилин} many {# хвилин} other {# хвилини}} пішки.',
  nearbyFailed: 'Інші місця поруч не завантажено.',
  minutesWalking:
    '{minutes, plural, one {# хвилина} few {# хвилини} many {# хвилин} other {# хвилини}} пішки',
  runByTitle: 'Хто відповідає за це місце?',
  runBy: 'За це місце відповідає: <operator></operator>.',
  runByUnknown: 'Ми не знаємо, хто відповідає за це місце.',
  sourceTitle: 'Звідки ми це знаємо?',
  certainUntil: 'Це місце точно залишиться до {date, date, ::dMMMMyyyy} включно.',
  certainUntilBecause:
    'Це місце точно залишиться до {date, date, ::dMMMMyyyy} включно. Тоді закінчується: {certainty}.',
  historyTitle: 'Що змінилося?',
  historyLast: 'Остання зміна: {date, date, ::dMMMMyyyy}',
  historyNone: 'Від {date, date, ::dMMMMyyyy} ми записуємо, що змінюється. Поки що нічого не змінилося.',
  wrongTitle: 'Щось не так?',
  wrongMail: 'Повідомте громаду. Тоді ми це виправимо.',
  wrongMailLink: 'Написати громаді',
  wrongMailSubject: 'Помилка: {name}',
  wrongList:
    'Ці дані взято зі списку {source}. Повідомте тих, хто веде цей список, або зателефонуйте до самого місця.',
  wrongOsm: 'Ці дані взято з OpenStreetMap. Там їх може виправити кожен, і ви теж.',
  wrongOsmLink: 'Виправити це місце на OpenStreetMap.org',
  share: 'Поділитися',
  copyLink: 'Копіювати посилання',
  linkCopied: 'Посилання скопійовано.',
  linkNotCopied: 'Не вдалося скопіювати. Скопіюйте адресу вгорі браузера.',
  print: 'Друкувати',
  describe: '{kind}, {municipality}. {doing}. {address}.',
};
