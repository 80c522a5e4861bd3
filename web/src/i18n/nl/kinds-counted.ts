// Words for kinds of place within a sentence that counts them.

/** `that`: the word that follows one of them. */
export const kindsCounted = {
  'community-centre': { noun: '{count, plural, =1 {buurthuis} other {buurthuizen}}', that: 'dat' },
  library: { noun: '{count, plural, =1 {bibliotheek} other {bibliotheken}}', that: 'die' },
  clubhouse: { noun: '{count, plural, =1 {clubhuis} other {clubhuizen}}', that: 'dat' },
  'volunteer-hub': {
    noun: '{count, plural, =1 {vrijwilligerspunt} other {vrijwilligerspunten}}',
    that: 'dat',
  },
  'caregiver-support': {
    noun: '{count, plural, =1 {steunpunt mantelzorg} other {steunpunten mantelzorg}}',
    that: 'dat',
  },
  'youth-centre': { noun: '{count, plural, =1 {jongerencentrum} other {jongerencentra}}', that: 'dat' },
  'senior-centre': {
    noun: '{count, plural, =1 {ontmoetingsplek voor ouderen} other {ontmoetingsplekken voor ouderen}}',
    that: 'die',
  },
  'neighbourhood-garden': { noun: '{count, plural, =1 {buurttuin} other {buurttuinen}}', that: 'die' },
  'repair-cafe': { noun: '{count, plural, =1 {repaircafé} other {repaircafés}}', that: 'dat' },
  'food-support': {
    noun: '{count, plural, =1 {plek voor voedselhulp} other {plekken voor voedselhulp}}',
    that: 'die',
  },
  'sports-hall': { noun: '{count, plural, =1 {sporthal} other {sporthallen}}', that: 'die' },
  'sports-club': { noun: '{count, plural, =1 {sportvereniging} other {sportverenigingen}}', that: 'die' },
  'arts-centre': { noun: '{count, plural, =1 {creatief centrum} other {creatieve centra}}', that: 'dat' },
  'toy-library': { noun: '{count, plural, =1 {speel-o-theek} other {speel-o-theken}}', that: 'die' },
  'walk-in-house': { noun: '{count, plural, =1 {inloophuis} other {inloophuizen}}', that: 'dat' },
  'language-cafe': { noun: '{count, plural, =1 {taalcafé} other {taalcafés}}', that: 'dat' },
} as const;
