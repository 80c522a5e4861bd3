// Words beside the shape that shows from where people come to a place in time.
import type { isochrone as dutch } from '../nl/isochrone.ts';
import type { Translation } from '../translation.ts';

export const isochrone: Translation<typeof dutch> = {
  region: 'Jak daleko do: {place}?',
  within: 'W zasięgu <choice></choice> od tego miejsca',
  choiceLabel: 'Ile minut pieszo lub rowerem?',
  choice:
    '{minutes, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}} {mode, select, walking {pieszo} other {rowerem}}',
  withinShort:
    'do {minutes, plural, one {# minuty} few {# minut} many {# minut} other {# minuty}} {mode, select, walking {pieszo} other {rowerem}}',
  residents:
    '{count, plural, =0 {Nikt tam nie mieszka.} one {Mieszka tam jedna osoba.} few {Mieszkają tam około {count, number} osoby.} many {Mieszka tam około {count, number} osób.} other {Mieszka tam około {count, number} osoby.}}',
  straightLine: 'Nie znamy tu ulic. Odległość jest szacowana.',
  loading: 'Liczymy, jak to daleko.',
  failed: 'Nie udało się tego policzyć.',
  close: 'Zamknij',
};
