// Words for kinds of place within a sentence that counts them.
import type { kindsCounted as dutch } from '../nl/kinds-counted.ts';
import type { Translation } from '../translation.ts';

export const kindsCounted: Translation<typeof dutch> = {
  'community-centre': {
    noun: '{count, plural, =1 {community centre} other {community centres}}',
    that: 'that',
  },
  library: { noun: '{count, plural, =1 {library} other {libraries}}', that: 'that' },
  clubhouse: { noun: '{count, plural, =1 {clubhouse} other {clubhouses}}', that: 'that' },
  'volunteer-hub': { noun: '{count, plural, =1 {volunteer hub} other {volunteer hubs}}', that: 'that' },
  'caregiver-support': {
    noun: '{count, plural, =1 {carers’ support point} other {carers’ support points}}',
    that: 'that',
  },
  'youth-centre': { noun: '{count, plural, =1 {youth centre} other {youth centres}}', that: 'that' },
  'senior-centre': {
    noun: '{count, plural, =1 {meeting place for older people} other {meeting places for older people}}',
    that: 'that',
  },
  'neighbourhood-garden': {
    noun: '{count, plural, =1 {neighbourhood garden} other {neighbourhood gardens}}',
    that: 'that',
  },
  'repair-cafe': { noun: '{count, plural, =1 {repair café} other {repair cafés}}', that: 'that' },
  'food-support': {
    noun: '{count, plural, =1 {place for food support} other {places for food support}}',
    that: 'that',
  },
  'sports-hall': { noun: '{count, plural, =1 {sports hall} other {sports halls}}', that: 'that' },
  'sports-club': { noun: '{count, plural, =1 {sports club} other {sports clubs}}', that: 'that' },
  'arts-centre': { noun: '{count, plural, =1 {arts centre} other {arts centres}}', that: 'that' },
  'toy-library': { noun: '{count, plural, =1 {toy library} other {toy libraries}}', that: 'that' },
  'walk-in-house': { noun: '{count, plural, =1 {walk-in house} other {walk-in houses}}', that: 'that' },
  'language-cafe': { noun: '{count, plural, =1 {language café} other {language cafés}}', that: 'that' },
};
