// Words for what changed in a place.
import type { history as dutch } from '../nl/history-words.ts';
import type { Translation } from '../translation.ts';

export const history: Translation<typeof dutch> = {
  since: 'We have kept track of changes since {date, date, ::dMMMMyyyy}.',
  seenNote: 'The date is the day on which we saw the change.',
  nothing: 'Nothing has changed yet.',
  failed: 'The changes were not loaded.',
  before: 'Before',
  after: 'Now',
  unknown: 'not known',
  appeared: 'This place came onto the map.',
  gone: 'This place went off the map.',
  checkedOn: 'Checked on {date, date, ::dMMMMyyyy}.',
  notChecked: 'We no longer know when this was checked.',
  moved: 'Moved by about {metres, plural, one {# metre} other {# metres}}',
  sameWeek: 'Something was adjusted. An ordinary week stayed the same.',
  squareMetres: '{area, plural, one {# square metre} other {# square metres}}',
  /** By name of the field. */
  fields: {
    name: 'Name',
    kinds: 'Kind of place',
    functions: 'What you can do here',
    openingHours: 'Opening hours',
    activities: 'Activities',
    languages: 'Languages',
    address: 'Address',
    lonLat: 'Spot on the map',
    phone: 'Phone',
    email: 'E-mail',
    website: 'Website',
    wheelchair: 'With a wheelchair',
    freeOfCharge: 'Paying to come in',
    floorAreaM2: 'Floor space',
    operator: 'Who runs this place',
    description: 'Description',
    certainUntil: 'Certain until',
    certainty: 'What ends then',
    checkedOn: 'Checked',
  },
};
