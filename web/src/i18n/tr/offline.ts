// Words for a visit without internet.
import type { offline as dutch } from '../nl/offline.ts';
import type { Translation } from '../translation.ts';

export const offline: Translation<typeof dutch> = {
  noConnection: 'Şu anda bağlantınız yok.',
  keptOn: 'Yerleri {date, date, ::dMMMMyyyy} tarihindeki hâliyle görüyorsunuz.',
  lacks:
    'Arama yalnızca bu listeye bakar. Yürüyerek veya bisikletle ne kadar uzak olduğunu şu anda bilmiyoruz.',
};
