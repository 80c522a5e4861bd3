// Words about who works in a neighbourhood.
import type { teams as dutch } from '../nl/teams.ts';
import type { Translation } from '../translation.ts';

export const teams: Translation<typeof dutch> = {
  title: 'Bu mahallede kim çalışıyor?',
  consultation: 'Görüşme saatleri: <hours></hours>',
  sitsAt: 'Bu ekibi şurada bulursunuz: <place></place>.',
  sitsHere: 'Bu ekip burada çalışıyor.',
  ask: 'Sorunuz mu var, yardım mı gerekiyor? Mahallenin ekibini arayın.',
  kinds: {
    'social-team': 'Sosyal ekip',
    'welfare-work': 'Sosyal hizmet',
    'community-work': 'Mahalle çalışması',
    'informal-care-support': 'Yakınlarına bakanlara destek',
    'youth-work': 'Gençlik çalışması',
    'district-nursing': 'Evde hemşirelik',
    'client-support': 'Bakımı düzenlemede yardım',
  },
};
