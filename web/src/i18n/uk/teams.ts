// Words about who works in a neighbourhood.
import type { teams as dutch } from '../nl/teams.ts';
import type { Translation } from '../translation.ts';

export const teams: Translation<typeof dutch> = {
  title: 'Хто працює в цьому районі?',
  consultation: 'Години прийому: <hours></hours>',
  sitsAt: 'Цю команду можна знайти тут: <place></place>.',
  sitsHere: 'Ця команда працює в цьому місці.',
  ask: 'Маєте запитання чи потрібна допомога? Зателефонуйте команді району.',
  kinds: {
    'social-team': 'Соціальна команда',
    'welfare-work': 'Соціальна робота',
    'community-work': 'Робота з мешканцями',
    'informal-care-support': 'Підтримка тих, хто доглядає за близькими',
    'youth-work': 'Робота з молоддю',
    'district-nursing': 'Догляд медсестри вдома',
    'client-support': 'Допомога з оформленням догляду',
  },
};
