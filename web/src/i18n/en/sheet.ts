// Words of the sheet that is handed over; short, since it is read by people who read with difficulty too.
import type { sheet as dutch } from '../nl/sheet.ts';
import type { Translation } from '../translation.ts';

export const sheet: Translation<typeof dutch> = {
  pageTitle: 'Sheet to hand over',
  title: 'Places for you',
  hint: 'This sheet fits on one piece of paper. Print it, send the link, or put it in an e-mail.',
  language: 'Language of the sheet',
  mail: 'Put in an e-mail',
  back: 'Back to searching',
  empty: 'There is no place on this sheet yet.',
  emptyHow: 'Find places and put three of them on the sheet at most.',
  toReferral: 'Find places',
  gone: 'A place in the link is no longer in the list. The others are below.',
  failedStillWorks: 'Searching may still work.',
  noAddress: 'See on the map where it is.',
  phone: 'Call',
  phoneInMail: 'Call {phone}',
  noPhone: 'We have no phone number.',
  open: 'Open',
  dayRun: '{first} to {last}',
  dayPair: '{first} and {last}',
  doing: 'Here you can: {doing}.',
  qr: 'QR code of the page of {place}',
  qrHint: 'Want to know more? Point the camera of your phone here.',
  wheelchair: {
    yes: 'You can get in with a wheelchair.',
    limited: 'You can partly get in with a wheelchair. Please call.',
    no: 'You cannot get in with a wheelchair.',
    unknown: 'Wheelchair? Please call.',
  },
  free: { yes: 'Coming in is free.', no: 'You pay to come in.' },
  travel: {
    walking: 'About {minutes, plural, one {# minute} other {# minutes}} on foot.',
    cycling: 'About {minutes, plural, one {# minute} other {# minutes}} by bicycle.',
  },
  holidays: 'It may be different on holidays. Please call then.',
  madeOn: 'Made on {date, date, ::dMMMMyyyy}. Hours may change.',
  fictional: '{municipality} is a made-up municipality.',
  mailSubject: 'Places for you',
  mailLink: 'The sheet: {address}',
};
