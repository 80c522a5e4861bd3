// Words of the page that says what this map is.
import type { about as dutch } from '../nl/about.ts';
import type { Translation } from '../translation.ts';

export const about: Translation<typeof dutch> = {
  title: 'O tej mapie',
  lead: 'Ta mapa pokazuje, gdzie spotykają się sąsiedzi: domy sąsiedzkie, biblioteki, kluby, centra wolontariatu i punkty wsparcia dla osób, które opiekują się bliskimi. Pokazuje też, czy na każdym osiedlu jest to, co uzgodniono.',
  fictionalTitle: 'To jest przykład',
  fictional:
    'Gmina {municipality} nie istnieje. Leży tam, gdzie naprawdę jest woda. Ulice, mieszkańcy, miejsca i uzgodnienia są zmyślone, żeby można było wypróbować mapę.',
  ownDataTitle: 'Jak użyć własnych danych',
  ownData:
    'Mapa działa na otwartych danych: wycinku OpenStreetMap, podziale na osiedla z CBS i własnej liście miejsc. Administrator wczytuje je jednym poleceniem:',
  ownDataMore: 'W pliku README jest napisane, skąd wziąć te pliki.',
  verdictsTitle: 'Co oznaczają kolory',
  verdicts:
    'Uzgodnienie mówi na przykład: 80% mieszkańców ma nie więcej niż 800 metrów pieszo do miejsca spotkań. Dla każdego osiedla liczymy, czy tak jest, po prawdziwych ulicach i ścieżkach.',
  meets: 'Zgodne z uzgodnieniem',
  meetsText: 'Wiemy na pewno, że wystarczająco wiele osób mieszka dość blisko miejsca spotkań.',
  fails: 'Jeszcze niezgodne',
  failsText: 'Nawet w najlepszym przypadku zbyt mało osób mieszka dość blisko miejsca spotkań.',
  unknown: 'Jeszcze nie wiemy na pewno',
  unknownText: 'Czegoś nam brakuje albo dane dawno nie były sprawdzane. Możliwe są oba wyniki.',
  notApplicable: 'Tu nie dotyczy',
  notApplicableText: 'Uzgodnienie nie dotyczy tego osiedla albo nikt tu nie mieszka.',
  countingTitle: 'Jak liczymy',
  counting:
    'Liczymy odległość ulicami, a nie w linii prostej. Osoby, które nie mogą dotrzeć do żadnego miejsca, też są liczone. Miejsca tuż za granicą gminy także. Tego, czego nie wiemy, nigdy nie nazywamy „nie”.',
  sourcesTitle: 'Skąd pochodzą dane',
  sourcesFictional: 'Wszystkie dane gminy {municipality} są zmyślone. Prawdziwe dane pochodzą stąd:',
  sourceStreets:
    'Ulice i część miejsc: <osm>OpenStreetMap</osm>, © autorzy OpenStreetMap, Open Database License (ODbL).',
  sourceAreas: 'Osiedla i mieszkańcy: <cbs>CBS i Kadaster, mapa dzielnic i osiedli</cbs>, CC BY 4.0.',
  sourcePlaces: 'Inne miejsca: lista gminy.',
  facts: 'Teraz na tej mapie',
  factNames: {
    neighbourhoods: 'Osiedla',
    residents: 'Mieszkańcy',
    places: 'Miejsca',
    addresses: 'Adresy',
  },
  streetsAsOf: 'Ulice z dnia',
  asOf: 'Data oceny',
  importedAt: 'Data aktualizacji',
  privacyTitle: 'Dane zostają u Państwa',
  privacy:
    'Ta mapa nie prosi o nic innych firm: mapa, czcionki i wyszukiwanie pochodzą z tego samego serwera. Nie zapisujemy, czego się szuka, i nie używamy plików cookie. Tylko własne urządzenie coś pamięta: język, wygląd i ostatnio oglądane miejsca.',
  privacyMore: 'Więcej o danych',
  embedTitle: 'Na własnej stronie internetowej',
  embed: 'Można pokazać miejsca w dzielnicy lub gminie na własnej stronie internetowej, z listą i mapą.',
  embedMore: 'Utwórz kod dla swojej strony',
};
