// Words about who works in a neighbourhood.
import type { teams as dutch } from '../nl/teams.ts';
import type { Translation } from '../translation.ts';

export const teams: Translation<typeof dutch> = {
  title: 'من يعمل في هذا الحي؟',
  consultation: 'أوقات الاستقبال: <hours></hours>',
  sitsAt: 'تجد هذا الفريق في <place></place>.',
  sitsHere: 'يعمل هذا الفريق في هذا المكان.',
  ask: 'لديك سؤال أو تحتاج إلى مساعدة؟ اتصل بفريق الحي.',
  kinds: {
    'social-team': 'الفريق الاجتماعي',
    'welfare-work': 'الخدمة الاجتماعية',
    'community-work': 'العمل مع سكان الحي',
    'informal-care-support': 'دعم من يرعون أقاربهم',
    'youth-work': 'العمل مع الشباب',
    'district-nursing': 'التمريض المنزلي',
    'client-support': 'المساعدة في ترتيب الرعاية',
  },
};
