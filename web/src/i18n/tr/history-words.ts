// Words for what changed in a place.
import type { history as dutch } from '../nl/history-words.ts';
import type { Translation } from '../translation.ts';

export const history: Translation<typeof dutch> = {
  since: '{date, date, ::dMMMMyyyy} tarihinden beri değişiklikleri kaydediyoruz.',
  seenNote: 'Tarih, değişikliği gördüğümüz gündür.',
  nothing: 'Henüz bir şey değişmedi.',
  failed: 'Değişiklikler yüklenmedi.',
  before: 'Önce',
  after: 'Şimdi',
  unknown: 'bilinmiyor',
  appeared: 'Bu yer haritaya eklendi.',
  gone: 'Bu yer haritadan çıkarıldı.',
  checkedOn: 'Kontrol: {date, date, ::dMMMMyyyy}.',
  notChecked: 'Bunun ne zaman kontrol edildiğini artık bilmiyoruz.',
  moved: 'Yaklaşık {metres, plural, one {# metre} other {# metre}} yer değiştirdi',
  sameWeek: 'Bir şey değişti. Olağan bir hafta aynı kaldı.',
  squareMetres: '{area, plural, one {# metrekare} other {# metrekare}}',
  /** By name of the field. */
  fields: {
    name: 'Ad',
    kinds: 'Yerin türü',
    functions: 'Burada yapabilecekleriniz',
    openingHours: 'Açılış saatleri',
    activities: 'Etkinlikler',
    languages: 'Diller',
    address: 'Adres',
    lonLat: 'Haritadaki yeri',
    phone: 'Telefon',
    email: 'E-posta',
    website: 'Web sitesi',
    wheelchair: 'Tekerlekli sandalyeyle',
    freeOfCharge: 'Giriş ücreti',
    floorAreaM2: 'Alan',
    operator: 'Sorumlu kuruluş',
    description: 'Açıklama',
    certainUntil: 'Kesin olduğu son gün',
    certainty: 'O gün biten',
    checkedOn: 'Kontrol',
  },
};
