// Words of the page that says what is kept of visitors, and of whom they search for: next to nothing.
import type { privacy as dutch } from '../nl/privacy.ts';
import type { Translation } from '../translation.ts';

export const privacy: Translation<typeof dutch> = {
  title: 'Sizin hakkınızda ne biliyoruz',
  lead: 'Neredeyse hiçbir şey. Bu haritada hesap yoktur, çerez yoktur ve ziyaretçiler hakkında hiçbir şey saklanmaz.',
  searchTitle: 'Bir yer ararsanız',
  search:
    'Sunucumuz aradığınızı size yanıt vermek için kullanır. Sonra silinir. Hiçbir veri tabanında ve hiçbir kayıtta durmaz.',
  referralTitle: 'Başkası için ararsanız',
  referral: {
    stays:
      'Birinin nerede oturduğu, ne aradığı ve ne zaman: bunlar Yönlendirme sayfasında kalır. Sayfanın adresinde yazmaz ve cihazınızda saklanmaz. Sayfayı kapatırsanız silinir.',
    sent: 'Yol süresini hesaplamak için sunucumuza yalnızca aradığınız yer gider: mahalle, posta kodu veya haritadaki nokta. Kâğıttaki yol tarifi için kâğıtta hangi yerlerin olduğu da gider. Kişinin ne aradığı gitmez. Sunucu hesaplar, yanıt verir ve unutur.',
    link: 'Bir sayfanın bağlantısında yalnızca o sayfadaki yerler bulunur.',
  },
  logTitle: 'Neyi kaydediyoruz',
  log: 'Sunucu hangi sayfanın ne zaman istendiğini ve başarılı olup olmadığını kaydedebilir. Kimin istediğini, hangi internet adresinden istendiğini ve ne yazıldığını kaydetmez.',
  deviceTitle: 'Kendi cihazınız neyi hatırlar',
  device:
    'Dilinizi, haritanın görünümünü ve haritada seçtiğiniz dakika sayısını. İnternet olmadan da görebilmeniz için en son baktığınız yerleri ve harita parçasını; nerede olduğunuzu veya nereden aradığınızı değil. Kapsam sayfasında bir anlaşma üzerinde çalışanlar için: o önerileri de. Bunları tarayıcınızda silebilirsiniz.',
  othersTitle: 'Başkaları',
  others:
    'Harita, yazı tipleri ve arama aynı sunucudan gelir. Başka bir web sitesine giden bağlantı ancak siz tıklarsanız açılır.',
  othersBasemap: 'Bu haritanın yöneticisi arka plan haritasını şuradan alıyor: {hosts}.',
  provenTitle: 'Bunu denetleyebilirsiniz',
  proven:
    'Program açıktır. Bir test yönlendirme adımlarını yapar, sonra sunucunun bütün kaydını ve bütün veri tabanını okur. Orada yazılanlardan bir şey varsa test başarısız olur.',
};
