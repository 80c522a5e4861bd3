// Words of the way to a place, in Polish.
import type { route as dutch } from '../nl/route-words.ts';
import type { Translation } from '../translation.ts';

export const route: Translation<typeof dutch> = {
  fromTitle: 'Skąd?',
  fromField: 'Adres, ulica lub kod pocztowy',
  fromHint: 'Na przykład Kerkstraat 12',
  fromNone: 'Wpisz adres, ulicę lub kod pocztowy.',
  here: 'Zaczynam tam, gdzie teraz jestem',
  notTold: 'Urządzenie nie podaje położenia. Wpisz wyżej adres, ulicę lub kod pocztowy.',
  notFound: 'Nie udało się ustalić położenia. Wpisz wyżej adres, ulicę lub kod pocztowy.',
  stays: 'Początek drogi zostaje na tej stronie. Nie zapisujemy go.',
  change: 'Wybierz inny początek drogi',
  waiting: 'Szukamy drogi',
  total: {
    walking:
      '{minutes, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}} pieszo, {distance}',
    cycling:
      '{minutes, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}} rowerem, {distance}',
  },
  mapLabel: 'Mapa z drogą do miejsca: {place}',
  stepsTitle: 'Jak tam trafić',
  metres: '{count, plural, one {# metr} few {# metry} many {# metrów} other {# metra}}',
  kilometres: '{count, plural, one {# kilometr} few {# kilometry} many {# kilometrów} other {# kilometra}}',
  into: '<turn></turn>: <way></way>',
  along: '<step></step>, {distance}',
  depart: 'Początek: <way></way>',
  turns: {
    straight: 'Idź lub jedź prosto',
    slightLeft: 'Trzymaj się lewej strony',
    left: 'Skręć w lewo',
    sharpLeft: 'Skręć ostro w lewo',
    slightRight: 'Trzymaj się prawej strony',
    right: 'Skręć w prawo',
    sharpRight: 'Skręć ostro w prawo',
  },
  arrive: {
    here: 'Jesteś na miejscu.',
    left: 'Jesteś na miejscu. Miejsce jest po lewej stronie.',
    right: 'Jesteś na miejscu. Miejsce jest po prawej stronie.',
  },
  ways: {
    street: 'droga',
    path: 'ścieżka',
    cyclePath: 'droga rowerowa',
    steps: 'schody',
    ferry: 'prom',
  },
  via: 'Dalej: <ways></ways>, {distance}',
  noStreet: 'W pobliżu tego początku nie znamy żadnej ulicy. Wybierz inny punkt.',
  noStreetAtPlace: 'To miejsce nie leży przy ulicy, którą znamy. Zadzwoń i zapytaj o drogę.',
  tooFar: {
    walking: 'Pieszo to ponad 3 kilometry. Wybierz rower albo zaplanuj podróż, używając linku poniżej.',
    cycling: 'Rowerem to ponad 6 kilometrów. Zaplanuj podróż, używając linku poniżej.',
  },
  failed: 'Droga się nie wczytała.',
};
