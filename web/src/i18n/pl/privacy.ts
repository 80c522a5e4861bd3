// Words of the page that says what is kept of visitors, and of whom they search for: next to nothing.
import type { privacy as dutch } from '../nl/privacy.ts';
import type { Translation } from '../translation.ts';

export const privacy: Translation<typeof dutch> = {
  title: 'Co wiemy o odwiedzających',
  lead: 'Prawie nic. Ta mapa nie ma kont, nie używa plików cookie i niczego nie zapisuje o odwiedzających.',
  searchTitle: 'Przy szukaniu miejsca',
  search:
    'Nasz serwer używa wpisanego tekstu, żeby odpowiedzieć. Potem to znika. Nie zostaje w żadnej bazie danych ani w żadnym dzienniku.',
  referralTitle: 'Przy szukaniu dla kogoś innego',
  referral: {
    stays:
      'Gdzie ktoś mieszka, czego szuka i kiedy: to zostaje na stronie Skierowanie. Nie ma tego w adresie strony i nie jest to zapisywane na urządzeniu. Po zamknięciu strony znika.',
    sent: 'Żeby obliczyć czas drogi, na nasz serwer trafia tylko punkt, od którego się szuka: osiedle, kod pocztowy lub punkt na mapie. Dla drogi na kartce także to, jakie miejsca na niej są. Nie to, czego ktoś szuka. Serwer liczy, odpowiada i zapomina.',
    link: 'W linku do kartki są tylko miejsca z tej kartki.',
  },
  logTitle: 'Co zapisujemy',
  log: 'Serwer może zapisywać, o którą stronę i kiedy poproszono i czy się udało. Nie to, kto prosił, z jakiego adresu w internecie ani co wpisano.',
  deviceTitle: 'Co pamięta własne urządzenie',
  device:
    'Język, wygląd mapy i liczbę minut wybraną na mapie. Ostatnio oglądane miejsca i fragment mapy, aby były widoczne także bez internetu; nie to, gdzie się jest ani skąd się szukało. U osób, które pracują nad uzgodnieniem na stronie o dostępności miejsc: także te propozycje. Można to usunąć w przeglądarce.',
  othersTitle: 'Inni',
  others:
    'Mapa, czcionki i wyszukiwanie pochodzą z tego samego serwera. Link do innej strony otwiera się dopiero po kliknięciu.',
  othersBasemap: 'Administrator tej mapy pobiera mapę w tle z: {hosts}.',
  provenTitle: 'Można to sprawdzić',
  proven:
    'Program jest otwarty. Test przechodzi przez skierowanie, a potem czyta cały dziennik i całą bazę danych serwera. Jeśli jest tam coś z tego, co wpisano, test kończy się błędem.',
};
