// Words for opening hours.
import type { hours as dutch } from '../nl/hours.ts';
import type { Translation } from '../translation.ts';

export const hours: Translation<typeof dutch> = {
  unknown: 'We do not know when it is open. Please call.',
  unknownNoPhone: 'We do not know when it is open.',
  onWebsite: 'We do not know when it is open. Please look at the website.',
  byPhone: 'We do not know when it is open. Please call.',
  elsewhere: 'We do not know when it is open. Please ask there.',
  openUntil: 'Open now, until {time}',
  openNow: 'Open now',
  opensToday: 'Opens today at {time}',
  opensTomorrow: 'Opens tomorrow at {time}',
  opensOn: 'Opens {day} at {time}',
  closedNow: 'Closed now',
  unknownNow: 'We do not know if it is open now. Please call.',
  unknownNowNoPhone: 'We do not know if it is open now.',
  asked: {
    open: 'Open: {when}',
    closed: 'Closed: {when}',
    unknown: 'We do not know whether it is open {when}. Please call.',
    unknownNoPhone: 'We do not know whether it is open {when}.',
  },
  today: 'today',
  clock: '{hour}:{minute}',
  // Joined, so that a line never breaks inside a span of time.
  span: '{from}\u2060–\u2060{to}',
  times: '{times}',
  unsure: 'maybe {times}',
  unsureDay: 'not known',
  closed: 'closed',
  wholeDay: 'all day',
  always: 'Open day and night',
  holidayRow: '{date}, {holiday}: {times}',
  holidayToday: {
    open: 'Today is {holiday}. It is open all the same.',
    closed: 'Today is {holiday}. It is closed.',
    unknown: 'Today is a public holiday: {holiday}. We do not know if it is open.',
  },
  holidayAhead: {
    open: '{date} is {holiday}. It is open all the same.',
    closed: '{date} is {holiday}. It is closed then.',
    unknown: '{date} is {holiday}. We do not know if it is open then.',
  },
  holidays: {
    'new-year': 'New Year’s Day',
    'easter-sunday': 'Easter Sunday',
    'easter-monday': 'Easter Monday',
    'kings-day': 'King’s Day',
    'liberation-day': 'Liberation Day',
    'ascension-day': 'Ascension Day',
    'whit-sunday': 'Whit Sunday',
    'whit-monday': 'Whit Monday',
    'christmas-day': 'Christmas Day',
    'second-christmas-day': 'Boxing Day',
  },
};
