// Words beside the shape that shows from where people come to a place in time.
import type { isochrone as dutch } from '../nl/isochrone.ts';
import type { Translation } from '../translation.ts';

export const isochrone: Translation<typeof dutch> = {
  region: '{place} ne kadar uzakta?',
  within: 'Bu yere <choice></choice> içinde',
  choiceLabel: 'Yürüyerek veya bisikletle kaç dakika?',
  choice: '{mode, select, walking {yürüyerek} other {bisikletle}} {minutes, number} dakika',
  withinShort: '{mode, select, walking {yürüyerek} other {bisikletle}} {minutes, number} dakika içinde',
  residents:
    '{count, plural, =0 {Orada kimse oturmuyor.} one {Orada bir kişi oturuyor.} other {Orada yaklaşık {count, number} kişi oturuyor.}}',
  straightLine: 'Burada sokakları bilmiyoruz. Mesafe tahminidir.',
  loading: 'Ne kadar uzak olduğunu hesaplıyoruz.',
  failed: 'Bunu hesaplayamadık.',
  close: 'Kapat',
};
