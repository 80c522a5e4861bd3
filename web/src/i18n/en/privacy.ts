// Words of the page that says what is kept of visitors, and of whom they search for: next to nothing.
import type { privacy as dutch } from '../nl/privacy.ts';
import type { Translation } from '../translation.ts';

export const privacy: Translation<typeof dutch> = {
  title: 'What we know of you',
  lead: 'Next to nothing. This map has no accounts, sets no cookies and keeps nothing about visitors.',
  searchTitle: 'When you look for a place',
  search:
    'Our server uses what you search for to answer you. After that it is gone. It stands in no database and in no log.',
  referralTitle: 'When you search for someone else',
  referral: {
    stays:
      'Where someone lives, what they look for and when: that stays on the page Refer. It does not stand in the address of the page and is not kept on your device. When you close the page, it is gone.',
    sent: 'To work out the travel time only the place where you search goes to our server: the neighbourhood, the postcode or the point on the map. For the way on a sheet also which places are on it. Not what someone looks for. The server reckons, answers and forgets.',
    link: 'The link of a sheet holds only the places on that sheet.',
  },
  logTitle: 'What we do write down',
  log: 'The server can keep which page was asked for when, and whether that worked. Not by whom, not from which internet address, and not what was filled in.',
  deviceTitle: 'What your own device remembers',
  device:
    'Your language, how the map looks and how many minutes you chose on the map. The places and the piece of map that you saw last, so that you see them without internet too; not where you are or searched from. For who works on an agreement on the page about coverage: those proposals too. You can clear that in your browser.',
  othersTitle: 'Others',
  others:
    'The map, the letters and the search come from the same server. A link to another website opens only when you click it.',
  othersBasemap: 'Whoever runs this map has its ground come from: {hosts}.',
  provenTitle: 'You can check this',
  proven:
    'The program is open. A test goes through a referral and then reads the whole log and the whole database of the server. If anything that was filled in stands there, the test fails.',
};
