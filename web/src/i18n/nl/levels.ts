// Words of the levels and of the circles: neighbourhoods gathered into districts and municipalities, and people still to be reached.

export const levels = {
  level: 'Per',
  levelName: { neighbourhood: 'Buurt', district: 'Wijk', municipality: 'Gemeente' },
  perLevel: { neighbourhood: 'Per buurt', district: 'Per wijk', municipality: 'Per gemeente' },
  drawing: 'Wat de kaart laat zien',
  drawingName: { verdict: 'Oordeel', people: 'Mensen te gaan' },
  about: 'Over',
  allRequirements: 'Alle eisen',

  pick: {
    district: { label: 'Zoek een wijk', none: 'Geen wijk met deze naam' },
    municipality: {
      label: 'Zoek een gemeente',
      none: 'Geen gemeente met deze naam',
    },
  },
  mapLabel: {
    district:
      'Kaart van de wijken. Verschuif met de pijltjes, zoom met plus en min. Een wijk kiezen kan ook in de lijst of de tabel.',
    municipality:
      'Kaart van de gemeente. Verschuif met de pijltjes, zoom met plus en min. De cijfers staan ook in de tabel.',
  },

  count: {
    neighbourhood: '{count, plural, one {# <unit>buurt</unit>} other {# <unit>buurten</unit>}}',
    district: '{count, plural, one {# <unit>wijk</unit>} other {# <unit>wijken</unit>}}',
    municipality: '{count, plural, one {# <unit>gemeente</unit>} other {# <unit>gemeenten</unit>}}',
  },
  rule: {
    district:
      'Een wijk voldoet als al haar buurten voldoen. Voldoet één buurt nog niet, dan de wijk ook niet. Op de kaart staat hoeveel buurten voldoen.',
    municipality:
      'Een gemeente voldoet als al haar buurten voldoen. Voldoet één buurt nog niet, dan de gemeente ook niet. Op de kaart staat hoeveel buurten voldoen.',
  },
  ruleOwn: {
    district: 'Deze eis geldt voor een hele wijk of gemeente. De kleur is het oordeel daarover.',
    municipality: 'Deze eis geldt voor de hele gemeente. De kleur is het oordeel daarover.',
  },
  metOfShort: '{met, number} van {of, number}',
  metOf: {
    neighbourhood:
      '{met, number} van de {of, plural, one {# buurt} other {# buurten}} {met, plural, one {voldoet} other {voldoen}}',
    district:
      '{met, number} van de {of, plural, one {# wijk} other {# wijken}} {met, plural, one {voldoet} other {voldoen}}',
    municipality:
      '{met, number} van de {of, plural, one {# gemeente} other {# gemeenten}} {met, plural, one {voldoet} other {voldoen}}',
  },

  circle: 'Nog te gaan:',
  circleTwice: 'Alle eisen samen: wie voor twee eisen te gaan is, telt twee keer.',
  circlePartly: 'Alleen eisen over mensen tellen mee.',
  ring: 'Rand eromheen: misschien nog zoveel',
  unknownPeople: 'We weten niet hoeveel mensen',
  noCircles: 'Deze eis telt geen mensen. Daarom ziet u het oordeel.',
  short: 'Nog {people, number} te gaan',
  shortRange: 'Nog {lower, number} tot {people, number} te gaan',
  shortMaybe: 'Misschien nog {people, number} te gaan',
  shortNone: 'Niemand meer te gaan',
  shortUnknown: 'Hoeveel mensen nog te gaan zijn, weten we niet',
  shortOnMapRange: '{lower, number}–{people, number}',

  panel: { district: 'De wijk', municipality: 'De gemeente' },
  gone: {
    district: 'De wijk uit de link staat niet in deze gegevens.',
    municipality: 'De gemeente uit de link staat niet in deze gegevens.',
  },
  parts:
    'Van de {of, plural, one {# buurt} other {# buurten}} {meets, plural, =0 {voldoet er geen} one {voldoet er #} other {voldoen er #}}{fails, plural, =0 {} one {, voldoet er # nog niet} other {, voldoen er # nog niet}}{unknown, plural, =0 {} other {, en van # weten we het niet zeker}}.',
  residentsMet: '{share} van de inwoners woont in een buurt die voldoet.',
  partsOf: {
    neighbourhood:
      '{met, number} van de {of, plural, one {# buurt} other {# buurten}} {met, plural, one {voldoet} other {voldoen}} aan deze eis.',
    district:
      '{met, number} van de {of, plural, one {# wijk} other {# wijken}} {met, plural, one {voldoet} other {voldoen}} aan deze eis.',
    municipality:
      '{met, number} van de {of, plural, one {# gemeente} other {# gemeenten}} {met, plural, one {voldoet} other {voldoen}} aan deze eis.',
  },
  appliesNowhere: 'Deze eis geldt hier in geen enkele buurt.',
  members: 'Buurten, die waar het meest nodig is eerst',
  memberShort: 'nog {people, number} te gaan',
  memberShortRange: 'nog {lower, number} tot {people, number} te gaan',
  memberNotMet: '{count, plural, one {# eis niet gehaald} other {# eisen niet gehaald}}',
  memberNotMetMaybe:
    '{count, plural, one {misschien # eis niet gehaald} other {misschien # eisen niet gehaald}}',

  tableCaption: {
    district: 'Alle wijken, die waar het meest nodig is eerst. Klik op een kop om anders te ordenen.',
    municipality: 'De gemeente. Klik op een kop om anders te ordenen.',
  },
  tableCaptionOther: {
    district: 'Alle wijken. Klik op een kop om anders te ordenen.',
    municipality: 'De gemeente. Klik op een kop om anders te ordenen.',
  },
  columnName: { district: 'Wijk', municipality: 'Gemeente' },
  columnMet: 'Buurten die voldoen',
} as const;
