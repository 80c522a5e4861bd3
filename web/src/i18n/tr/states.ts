// Words for waiting, failing and finding nothing.
import type { states as dutch } from '../nl/states.ts';
import type { Translation } from '../translation.ts';

export const states: Translation<typeof dutch> = {
  loading: 'Yükleniyor',
  failedTitle: 'Bu şu anda olmuyor',
  unreachable: 'Sunucudan yanıt alamıyoruz. Belki internetiniz kesildi.',
  unreadable: 'Sunucu anlamadığımız bir yanıt verdi.',
  refused: 'Sunucu bunu şu anda veremiyor.',
  aborted: 'Yüklemeyi durdurduk.',
  tryAgain: 'Yeniden dene',
  technical: 'Nedenini araştırmak isteyenler için',
  crashedTitle: 'Bu sayfada bir hata oldu',
  crashed: 'Hata bizde. Sayfayı yeniden yükleyin ya da başa dönün.',
  toStart: 'Başa dön',
  reload: 'Sayfayı yeniden yükle',
  notFoundTitle: 'Bu sayfa yok',
  notFound: 'Belki adres değişti ya da içinde yazım hatası var.',
};
