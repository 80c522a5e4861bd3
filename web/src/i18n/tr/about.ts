// Words of the page that says what this map is.
import type { about as dutch } from '../nl/about.ts';
import type { Translation } from '../translation.ts';

export const about: Translation<typeof dutch> = {
  title: 'Bu harita hakkında',
  lead: 'Bu harita mahallelinin nerede buluştuğunu gösterir: mahalle evleri, kütüphaneler, kulüp evleri, gönüllü merkezleri ve yakınlarına bakanlar için destek noktaları. Her mahallede, bu konuda anlaşılanın bulunup bulunmadığını da gösterir.',
  fictionalTitle: 'Bu bir örnektir',
  fictional:
    '{municipality} diye bir belediye yoktur. Gerçekte su olan bir yerdedir. Sokaklar, sakinler, yerler ve anlaşmalar uydurmadır; böylece haritayı deneyebilirsiniz.',
  ownDataTitle: 'Kendi verilerinizi kullanmak',
  ownData:
    'Harita açık verilerle çalışır: OpenStreetMap’ten bir bölüm, CBS’nin mahalleleri ve kendi yer listeniz. Bir yönetici bunları tek komutla yükler:',
  ownDataMore: 'Bu dosyaları nereden alacağınız README dosyasında yazar.',
  verdictsTitle: 'Renkler ne anlama gelir',
  verdicts:
    'Bir anlaşmada örneğin şöyle yazar: sakinlerin %80’i bir buluşma yerine yürüyerek 800 metreden yakın oturur. Her mahalle için bunun doğru olup olmadığını, gerçek sokak ve yollar üzerinden hesaplarız.',
  meets: 'Anlaşmaya uyuyor',
  meetsText: 'Yeterince kişinin bir yere yeterince yakın oturduğunu kesin biliyoruz.',
  fails: 'Henüz uymuyor',
  failsText: 'En iyi durumda bile yeterince kişi bir yere yeterince yakın oturmuyor.',
  unknown: 'Henüz kesin bilmiyoruz',
  unknownText: 'Bir bilgi eksik ya da uzun zamandır kontrol edilmemiş. İki sonuç da mümkün.',
  notApplicable: 'Burada geçerli değil',
  notApplicableText: 'Anlaşma bu mahalleyle ilgili değil ya da burada kimse oturmuyor.',
  countingTitle: 'Nasıl hesaplıyoruz',
  counting:
    'Kuş uçuşu değil, sokak üzerinden mesafeyle hesaplarız. Hiçbir yere ulaşamayanlar da sayılır. Belediye sınırının hemen dışındaki yerler de. Bilmediğimiz şeye asla hayır demeyiz.',
  sourcesTitle: 'Veriler nereden geliyor',
  sourcesFictional: '{municipality} ile ilgili bütün veriler uydurmadır. Gerçek veriler şuralardan gelir:',
  sourceStreets:
    'Sokaklar ve yerlerin bir kısmı: <osm>OpenStreetMap</osm>, © OpenStreetMap katkıcıları, Open Database License (ODbL).',
  sourceAreas: 'Mahalleler ve sakinler: <cbs>CBS ve Kadaster, mahalle haritası</cbs>, CC BY 4.0.',
  sourcePlaces: 'Diğer yerler: belediyenin listesi.',
  facts: 'Şu anda bu haritada',
  factNames: {
    neighbourhoods: 'Mahalle',
    residents: 'Kişi',
    places: 'Yer',
    addresses: 'Adres',
  },
  streetsAsOf: 'Sokakların tarihi',
  asOf: 'Değerlendirme tarihi',
  importedAt: 'Güncelleme tarihi',
  privacyTitle: 'Verileriniz sizde kalır',
  privacy:
    'Bu harita başka şirketlerden hiçbir şey istemez: harita, yazı tipleri ve arama aynı sunucudan gelir. Ne aradığınızı saklamayız ve çerez kullanmayız. Yalnızca kendi cihazınız bir şey hatırlar: dilinizi, görünümünüzü ve en son gördüğünüz yerleri.',
  privacyMore: 'Verileriniz hakkında daha fazlası',
  embedTitle: 'Kendi web sitenizde',
  embed:
    'Bir mahallenin veya belediyenin yerlerini kendi web sitenizde liste ve haritayla gösterebilirsiniz.',
  embedMore: 'Web siteniz için kodu oluşturun',
};
