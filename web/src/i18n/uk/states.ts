// Words for waiting, failing and finding nothing.
import type { states as dutch } from '../nl/states.ts';
import type { Translation } from '../translation.ts';

export const states: Translation<typeof dutch> = {
  loading: 'Завантаження',
  failedTitle: 'Зараз це не вдається',
  unreachable: 'Ми не отримуємо відповіді від сервера. Можливо, зник інтернет.',
  unreadable: 'Сервер дав відповідь, якої ми не розуміємо.',
  refused: 'Сервер зараз не може це надати.',
  aborted: 'Ми припинили завантаження.',
  tryAgain: 'Спробувати ще раз',
  technical: 'Для тих, хто хоче розібратися',
  crashedTitle: 'На цій сторінці щось пішло не так',
  crashed: 'Це наша помилка. Завантажте сторінку ще раз або поверніться на початок.',
  toStart: 'На початок',
  reload: 'Завантажити сторінку ще раз',
  notFoundTitle: 'Такої сторінки немає',
  notFound: 'Можливо, адреса змінилася або в ній помилка.',
};
