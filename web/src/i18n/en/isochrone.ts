// Words beside the shape that shows from where people come to a place in time.
import type { isochrone as dutch } from '../nl/isochrone.ts';
import type { Translation } from '../translation.ts';

export const isochrone: Translation<typeof dutch> = {
  region: 'How far is it to {place}?',
  within: 'Within <choice></choice> of this place',
  choiceLabel: 'How many minutes, on foot or by bicycle?',
  choice: '{minutes, number} minutes {mode, select, walking {on foot} other {by bicycle}}',
  withinShort: 'within {minutes, number} minutes {mode, select, walking {on foot} other {by bicycle}}',
  residents:
    '{count, plural, =0 {Nobody lives there.} one {One person lives there.} other {About {count, number} people live there.}}',
  straightLine: 'We know no streets here. The distance is an estimate.',
  loading: 'Working out how far that is.',
  failed: 'We could not work this out.',
  close: 'Close',
};
