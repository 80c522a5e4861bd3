// Words for what changed in a place.
import type { history as dutch } from '../nl/history-words.ts';
import type { Translation } from '../translation.ts';

export const history: Translation<typeof dutch> = {
  since: 'Od {date, date, ::dMMMMyyyy} zapisujemy, co się zmienia.',
  seenNote: 'Data to dzień, w którym zauważyliśmy zmianę.',
  nothing: 'Na razie nic się nie zmieniło.',
  failed: 'Zmiany nie zostały wczytane.',
  before: 'Wcześniej',
  after: 'Teraz',
  unknown: 'nie wiadomo',
  isOther: 'To się zmieniło.',
  isAdded: 'To dodano.',
  isTakenOut: 'To usunięto.',
  appeared: 'To miejsce pojawiło się na mapie.',
  gone: 'To miejsce zniknęło z mapy.',
  checkedOn: 'Sprawdzono {date, date, ::dMMMMyyyy}.',
  notChecked: 'Nie wiemy już, kiedy to sprawdzono.',
  moved: 'Przesunięto o około {metres, plural, one {# metr} few {# metry} many {# metrów} other {# metra}}',
  sameWeek: 'Coś się zmieniło. Zwykły tydzień pozostał taki sam.',
  squareMetres:
    '{area, plural, one {# metr kwadratowy} few {# metry kwadratowe} many {# metrów kwadratowych} other {# metra kwadratowego}}',
  /** By name of the field. */
  fields: {
    name: 'Nazwa',
    kinds: 'Rodzaj miejsca',
    functions: 'Co można tu robić',
    openingHours: 'Godziny otwarcia',
    activities: 'Zajęcia',
    languages: 'Języki',
    address: 'Adres',
    lonLat: 'Położenie na mapie',
    phone: 'Telefon',
    email: 'E-mail',
    website: 'Strona internetowa',
    wheelchair: 'Na wózku',
    freeOfCharge: 'Opłata za wstęp',
    floorAreaM2: 'Powierzchnia',
    operator: 'Kto prowadzi to miejsce',
    description: 'Opis',
    certainUntil: 'Pewne do (włącznie)',
    certainty: 'Co wtedy się kończy',
    checkedOn: 'Sprawdzenie',
  },
};
