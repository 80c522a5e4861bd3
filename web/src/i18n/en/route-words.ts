// Words of the way to a place, in English.
import type { route as dutch } from '../nl/route-words.ts';
import type { Translation } from '../translation.ts';

export const route: Translation<typeof dutch> = {
  fromTitle: 'From where?',
  fromField: 'Your address, street or postcode',
  fromHint: 'For example Kerkstraat 12',
  fromNone: 'Type an address, a street or a postcode.',
  here: 'I start from where I am now',
  notTold: 'Your device does not tell where you are. Type an address, street or postcode above.',
  notFound: 'We could not find where you are. Type an address, street or postcode above.',
  stays: 'Where you start from stays on this page. We do not keep it.',
  change: 'Choose another place to start from',
  waiting: 'Finding the way',
  total: {
    walking: '{minutes, plural, one {# minute} other {# minutes}} on foot, {distance}',
    cycling: '{minutes, plural, one {# minute} other {# minutes}} by bike, {distance}',
  },
  mapLabel: 'Map with the way to {place}',
  stepsTitle: 'How to get there',
  metres: '{count, plural, one {# metre} other {# metres}}',
  kilometres: '{count, plural, one {# kilometre} other {# kilometres}}',
  into: '<turn></turn>: <way></way>',
  along: '<step></step>, {distance}',
  depart: 'Start on <way></way>',
  turns: {
    straight: 'Go straight on',
    slightLeft: 'Keep left',
    left: 'Turn left',
    sharpLeft: 'Turn sharp left',
    slightRight: 'Keep right',
    right: 'Turn right',
    sharpRight: 'Turn sharp right',
  },
  arrive: {
    here: 'You are there.',
    left: 'You are there. The place is on the left.',
    right: 'You are there. The place is on the right.',
  },
  ways: { street: 'the road', path: 'a path', cyclePath: 'a cycle path', steps: 'steps', ferry: 'a ferry' },
  via: 'Carry on along <ways></ways>, {distance}',
  noStreet: 'We know no street near this starting point. Choose another point.',
  noStreetAtPlace: 'This place is not near a street that we know. Please call and ask the way.',
  tooFar: {
    walking: 'On foot this is further than 3 kilometres. Choose by bike, or plan a trip with the link below.',
    cycling: 'This is further than 6 kilometres by bike. Plan a trip with the link below.',
  },
  failed: 'The way has not loaded.',
};
