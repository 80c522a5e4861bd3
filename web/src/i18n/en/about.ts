// Words of the page that says what this map is.
import type { about as dutch } from '../nl/about.ts';
import type { Translation } from '../translation.ts';

export const about: Translation<typeof dutch> = {
  title: 'About this map',
  lead: 'This map shows where a neighbourhood meets: community centres, libraries, clubhouses, volunteer hubs and support points for carers. And whether every neighbourhood has what was agreed.',
  fictionalTitle: 'This is an example',
  fictional:
    '{municipality} does not exist. It lies where in reality there is water. Streets, residents, places and agreements are made up, so that you can try the map.',
  ownDataTitle: 'Use your own data',
  ownData:
    'The map works with open data: an OpenStreetMap extract, the neighbourhoods of Statistics Netherlands and your own list of places. An administrator loads them with one command:',
  ownDataMore: 'The README file says where to get these files.',
  verdictsTitle: 'What the colours mean',
  verdicts:
    'An agreement says, for example: 80% of the residents live within 800 metres’ walk of a place to meet. For every neighbourhood we check whether that is so, along real streets and paths.',
  meets: 'Meets the agreement',
  meetsText: 'We are sure that enough people live near enough to a place.',
  fails: 'Does not meet it yet',
  failsText: 'Even at best, not enough people live near enough to a place.',
  unknown: 'We are not sure yet',
  unknownText: 'Something is missing, or was not checked for long. It may still go either way.',
  notApplicable: 'Does not apply here',
  notApplicableText: 'The agreement is not about this neighbourhood, or nobody lives there.',
  countingTitle: 'How we count',
  counting:
    'We use the distance along streets, not as the crow flies. People who cannot reach any place count. So do places just across the border. What we do not know, we never call a no.',
  sourcesTitle: 'Where the data come from',
  sourcesFictional: 'All data of {municipality} are made up. Real data come from here:',
  sourceStreets:
    'Streets and part of the places: <osm>OpenStreetMap</osm>, © OpenStreetMap contributors, Open Database License (ODbL).',
  sourceAreas: 'Neighbourhoods and residents: <cbs>CBS and Kadaster, Wijk- en buurtkaart</cbs>, CC BY 4.0.',
  sourcePlaces: 'Other places: the municipality’s own list.',
  facts: 'Now in this map',
  factNames: {
    neighbourhoods: 'Neighbourhoods',
    residents: 'Residents',
    places: 'Places',
    addresses: 'Addresses',
  },
  streetsAsOf: 'Streets as of',
  asOf: 'Judged on',
  importedAt: 'Updated on',
  privacyTitle: 'Your data stay with you',
  privacy:
    'This map asks nothing of other companies: map, letters and search come from the same server. We do not keep what you search for and set no cookies. Only your own device remembers anything: your language, your display and the places that you saw last.',
  privacyMore: 'More about your data',
  embedTitle: 'On your own website',
  embed: 'You can show the places of a neighbourhood or municipality on your own website, with list and map.',
  embedMore: 'Make the code for your website',
};
