// Names of the kinds of place and of what places do for people.
import type {
  functions as dutchFunctions,
  functionsShort as dutchFunctionsShort,
  kinds as dutchKinds,
} from '../nl/kinds.ts';
import type { Translation } from '../translation.ts';

export const kinds: Translation<typeof dutchKinds> = {
  'community-centre': 'مركز الحي',
  library: 'مكتبة عامة',
  clubhouse: 'نادي الحي',
  'volunteer-hub': 'مركز التطوع',
  'caregiver-support': 'دعم من يرعون أقاربهم',
  'youth-centre': 'مركز الشباب',
  'senior-centre': 'مكان لقاء لكبار السن',
  'neighbourhood-garden': 'حديقة الحي',
  'repair-cafe': 'مقهى الإصلاح',
  'food-support': 'مساعدات غذائية',
  'sports-hall': 'صالة رياضية',
  'sports-club': 'نادٍ رياضي',
  'arts-centre': 'مركز الفنون',
  'toy-library': 'مكتبة الألعاب',
  'walk-in-house': 'بيت مفتوح للجميع',
  'language-cafe': 'مقهى اللغة',
};

export const functions: Translation<typeof dutchFunctions> = {
  meet: 'لقاء الناس',
  learn: 'تعلّم شيء جديد',
  relax: 'الاسترخاء',
  support: 'الحصول على مساعدة',
};

/** Within a line of text. */
export const functionsShort: Translation<typeof dutchFunctionsShort> = {
  meet: 'لقاء',
  learn: 'تعلّم',
  relax: 'استرخاء',
  support: 'مساعدة',
};
