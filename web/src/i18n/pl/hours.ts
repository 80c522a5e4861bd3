// Words for opening hours.
import type { hours as dutch } from '../nl/hours.ts';
import type { Translation } from '../translation.ts';

export const hours: Translation<typeof dutch> = {
  unknown: 'Nie wiemy, kiedy jest otwarte. Warto zadzwonić.',
  unknownNoPhone: 'Nie wiemy, kiedy jest otwarte.',
  onWebsite: 'Nie wiemy, kiedy jest otwarte. Warto sprawdzić na stronie internetowej.',
  byPhone: 'Nie wiemy, kiedy jest otwarte. Warto zadzwonić.',
  elsewhere: 'Nie wiemy, kiedy jest otwarte. Warto zapytać na miejscu.',
  openUntil: 'Teraz otwarte, do\u00a0{time}',
  openNow: 'Teraz otwarte',
  opensToday: 'Otwarcie dziś o\u00a0{time}',
  opensTomorrow: 'Otwarcie jutro o\u00a0{time}',
  opensOn: 'Otwarcie: {day}, godz.\u00a0{time}',
  closedNow: 'Teraz zamknięte',
  unknownNow: 'Nie wiemy, czy teraz jest otwarte. Warto zadzwonić.',
  unknownNowNoPhone: 'Nie wiemy, czy teraz jest otwarte.',
  asked: {
    open: 'Otwarte: {when}',
    closed: 'Zamknięte: {when}',
    unknown: 'Nie wiemy, czy jest otwarte: {when}. Warto zadzwonić.',
    unknownNoPhone: 'Nie wiemy, czy jest otwarte: {when}.',
  },
  today: 'dziś',
  clock: '{hour}:{minute}',
  // Joined, so that a line never breaks inside a span of time.
  span: '{from}\u2060–\u2060{to}',
  times: '{times}',
  unsure: 'może {times}',
  unsureDay: 'nie wiadomo',
  closed: 'zamknięte',
  wholeDay: 'cały dzień',
  always: 'Otwarte dzień i noc',
  holidayRow: '{date}, {holiday}: {times}',
  holidayToday: {
    open: 'Dziś święto: {holiday}. Mimo to jest otwarte.',
    closed: 'Dziś święto: {holiday}. Jest zamknięte.',
    unknown: 'Dziś święto: {holiday}. Nie wiemy, czy jest otwarte.',
  },
  holidayAhead: {
    open: '{date}: {holiday}. Mimo to będzie otwarte.',
    closed: '{date}: {holiday}. Będzie zamknięte.',
    unknown: '{date}: {holiday}. Nie wiemy, czy będzie otwarte.',
  },
  holidays: {
    'new-year': 'Nowy Rok',
    'easter-sunday': 'Niedziela Wielkanocna',
    'easter-monday': 'Poniedziałek Wielkanocny',
    'kings-day': 'Dzień Króla',
    'liberation-day': 'Dzień Wyzwolenia',
    'ascension-day': 'Wniebowstąpienie',
    'whit-sunday': 'Zielone Świątki',
    'whit-monday': 'drugi dzień Zielonych Świątek',
    'christmas-day': 'pierwszy dzień Bożego Narodzenia',
    'second-christmas-day': 'drugi dzień Bożego Narodzenia',
  },
};
