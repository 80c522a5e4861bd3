// Words of the frame around every page.
import type { shell as dutch } from '../nl/shell.ts';
import type { Translation } from '../translation.ts';

export const shell: Translation<typeof dutch> = {
  product: 'Buluşma yerleri',
  municipalities: '{count, number} belediye',
  pageTitle: '{page} · Buluşma yerleri',
  pageTitleIn: '{page} · Buluşma yerleri: {municipality}',
  skipToContent: 'İçeriğe geç',
  mainNavigation: 'Ana menü',
  finder: 'Yer ara',
  coverage: 'Kapsam',
  referral: 'Yönlendirme',
  coverageTitle: 'Her mahallede kararlaştırılanlar var mı?',
  about: 'Hakkında',
  language: 'Dil',
  flavour: 'Görünüm',
  flavours: {
    device: 'Cihazımdaki gibi',
    light: 'Açık',
    dark: 'Koyu',
    contrast: 'Yüksek karşıtlık',
  },
  fictional: '{municipality} diye bir belediye yoktur. Haritayı göstermek için uydurulmuştur.',
  fictionalLabel: 'Uydurma belediye',
  fictionalMore: 'Kendi verilerinizi böyle kullanırsınız',
  streetsSource: '© OpenStreetMap katkıcıları (ODbL)',
  areasSource: 'Mahalleler: CBS ve Kadaster (CC BY)',
  placesSource: 'Yerler: OpenStreetMap ve {municipality}',
  print: 'Yazdır',
  streetsAsOf: 'Sokakların tarihi: {date, date, ::dMMMMyyyy}',
  importedAt: 'Veriler güncellendi: {date, date, ::dMMMMyyyy}',
  fictionalSource: 'OpenStreetMap ve CBS biçiminde uydurma veriler',
};
