// Words of the way to a place, in Turkish.
import type { route as dutch } from '../nl/route-words.ts';
import type { Translation } from '../translation.ts';

export const route: Translation<typeof dutch> = {
  fromTitle: 'Nereden?',
  fromField: 'Adresiniz, sokağınız veya posta kodunuz',
  fromHint: 'Örneğin Kerkstraat 12',
  fromNone: 'Bir adres, sokak veya posta kodu yazın.',
  here: 'Şu an bulunduğum yerden başlıyorum',
  notTold: 'Cihazınız nerede olduğunuzu bildirmiyor. Yukarıya bir adres, sokak veya posta kodu yazın.',
  notFound: 'Nerede olduğunuzu bulamadık. Yukarıya bir adres, sokak veya posta kodu yazın.',
  stays: 'Başladığınız yer bu sayfada kalır. Onu saklamıyoruz.',
  change: 'Başlamak için başka bir yer seçin',
  waiting: 'Yolu arıyoruz',
  total: {
    walking: 'Yürüyerek {minutes, plural, one {# dakika} other {# dakika}}, {distance}',
    cycling: 'Bisikletle {minutes, plural, one {# dakika} other {# dakika}}, {distance}',
  },
  mapLabel: '{place} yolunu gösteren harita',
  stepsTitle: 'Oraya böyle gidilir',
  metres: '{count, plural, one {# metre} other {# metre}}',
  kilometres: '{count, plural, one {# kilometre} other {# kilometre}}',
  into: '<turn></turn>: <way></way>',
  along: '<step></step>, {distance}',
  depart: 'Başlangıç: <way></way>',
  turns: {
    straight: 'Düz gidin',
    slightLeft: 'Soldan devam edin',
    left: 'Sola dönün',
    sharpLeft: 'Keskin sola dönün',
    slightRight: 'Sağdan devam edin',
    right: 'Sağa dönün',
    sharpRight: 'Keskin sağa dönün',
  },
  arrive: {
    here: 'Vardınız.',
    left: 'Vardınız. Yer sol tarafta.',
    right: 'Vardınız. Yer sağ tarafta.',
  },
  ways: { street: 'yol', path: 'patika', cyclePath: 'bisiklet yolu', steps: 'merdiven', ferry: 'feribot' },
  via: 'Şuradan devam edin: <ways></ways>, {distance}',
  noStreet: 'Bu başlangıç noktasının yakınında bildiğimiz bir sokak yok. Başka bir nokta seçin.',
  noStreetAtPlace: 'Bu yer, bildiğimiz bir sokağa yakın değil. Lütfen arayıp yolu sorun.',
  tooFar: {
    walking:
      'Yürüyerek 3 kilometreden uzak. Bisikleti seçin ya da aşağıdaki bağlantıyla yolculuğunuzu planlayın.',
    cycling: 'Bisikletle 6 kilometreden uzak. Aşağıdaki bağlantıyla yolculuğunuzu planlayın.',
  },
  failed: 'Yol tarifi yüklenmedi.',
};
