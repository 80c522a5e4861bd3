// English words of the levels and of the circles.
import type { levels as dutch } from '../nl/levels.ts';
import type { Translation } from '../translation.ts';

export const levels: Translation<typeof dutch> = {
  level: 'By',
  levelName: { neighbourhood: 'Neighbourhood', district: 'District', municipality: 'Municipality' },
  perLevel: { neighbourhood: 'By neighbourhood', district: 'By district', municipality: 'By municipality' },
  drawing: 'What the map shows',
  drawingName: { verdict: 'Verdict', people: 'People to go' },
  about: 'About',
  allRequirements: 'All requirements',

  pick: {
    district: {
      label: 'Find a district',
      none: 'No district with this name',
    },
    municipality: {
      label: 'Find a municipality',
      none: 'No municipality with this name',
    },
  },
  mapLabel: {
    district:
      'Map of the districts. Move with the arrow keys, zoom with plus and minus. You can also choose a district in the list or the table.',
    municipality:
      'Map of the municipality. Move with the arrow keys, zoom with plus and minus. The figures are in the table too.',
  },

  count: {
    neighbourhood:
      '{count, plural, one {# <unit>neighbourhood</unit>} other {# <unit>neighbourhoods</unit>}}',
    district: '{count, plural, one {# <unit>district</unit>} other {# <unit>districts</unit>}}',
    municipality: '{count, plural, one {# <unit>municipality</unit>} other {# <unit>municipalities</unit>}}',
  },
  rule: {
    district:
      'A district meets it when all its neighbourhoods do. If one neighbourhood does not yet, neither does the district. The map says how many neighbourhoods meet it.',
    municipality:
      'A municipality meets it when all its neighbourhoods do. If one neighbourhood does not yet, neither does the municipality. The map says how many neighbourhoods meet it.',
  },
  ruleOwn: {
    district: 'This requirement is for a whole district or municipality. The colour is the verdict on that.',
    municipality: 'This requirement is for the whole municipality. The colour is the verdict on that.',
  },
  metOfShort: '{met, number} of {of, number}',
  metOf: {
    neighbourhood:
      '{met, number} of {of, plural, one {# neighbourhood} other {# neighbourhoods}} {met, plural, one {meets} other {meet}} it',
    district:
      '{met, number} of {of, plural, one {# district} other {# districts}} {met, plural, one {meets} other {meet}} it',
    municipality:
      '{met, number} of {of, plural, one {# municipality} other {# municipalities}} {met, plural, one {meets} other {meet}} it',
  },

  circle: 'Still to go:',
  circleTwice: 'All requirements together: who is to go for two requirements counts twice.',
  circlePartly: 'Only requirements about people count.',
  ring: 'Rim around it: perhaps this many',
  unknownPeople: 'We do not know how many people',
  noCircles: 'This requirement does not count people. That is why you see the verdict.',
  short: '{people, number} still to go',
  shortRange: '{lower, number} to {people, number} still to go',
  shortMaybe: 'Perhaps {people, number} still to go',
  shortNone: 'Nobody still to go',
  shortUnknown: 'We do not know how many people are still to go',
  shortOnMapRange: '{lower, number}–{people, number}',

  panel: { district: 'The district', municipality: 'The municipality' },
  gone: {
    district: 'The district in the link is not in these data.',
    municipality: 'The municipality in the link is not in these data.',
  },
  parts:
    'Of {of, plural, one {# neighbourhood} other {# neighbourhoods}}, {meets, plural, =0 {none meets it} one {# meets it} other {# meet it}}{fails, plural, =0 {} one {, # does not yet} other {, # do not yet}}{unknown, plural, =0 {} other {, and of # we are not sure}}.',
  residentsMet: '{share} of the residents live in a neighbourhood that meets it.',
  partsOf: {
    neighbourhood:
      '{met, number} of {of, plural, one {# neighbourhood} other {# neighbourhoods}} {met, plural, one {meets} other {meet}} this requirement.',
    district:
      '{met, number} of {of, plural, one {# district} other {# districts}} {met, plural, one {meets} other {meet}} this requirement.',
    municipality:
      '{met, number} of {of, plural, one {# municipality} other {# municipalities}} {met, plural, one {meets} other {meet}} this requirement.',
  },
  appliesNowhere: 'This requirement applies to no neighbourhood here.',
  members: 'Neighbourhoods, where most is needed first',
  memberShort: '{people, number} still to go',
  memberShortRange: '{lower, number} to {people, number} still to go',
  memberNotMet: '{count, plural, one {# requirement not met} other {# requirements not met}}',
  memberNotMetMaybe: 'perhaps {count, plural, one {# requirement not met} other {# requirements not met}}',

  tableCaption: {
    district: 'All districts, where most is needed first. Click a heading to sort otherwise.',
    municipality: 'The municipality. Click a heading to sort otherwise.',
  },
  tableCaptionOther: {
    district: 'All districts. Click a heading to sort otherwise.',
    municipality: 'The municipality. Click a heading to sort otherwise.',
  },
  columnName: { district: 'District', municipality: 'Municipality' },
  columnMet: 'Neighbourhoods that meet it',
};
