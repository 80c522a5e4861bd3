// Words for opening hours.
import type { hours as dutch } from '../nl/hours.ts';
import type { Translation } from '../translation.ts';

export const hours: Translation<typeof dutch> = {
  unknown: 'We do not know when it is open. Please call.',
  unknownNoPhone: 'We do not know when it is open.',
  onWebsite: 'The opening hours are on the website.',
  byPhone: 'Please call for the opening hours.',
  elsewhere: 'Please ask there for the opening hours.',
  days: '{first} to {last}',
  everyDay: 'every day',
  clock: '{hour}:{minute}',
  // Joined, so that a line never breaks inside a span of time.
  span: '{from}\u2060–\u2060{to}',
  times: '{times}',
  wholeDay: 'all day',
  open: 'Open {times}',
  always: 'Open day and night',
  never: 'Closed',
  notOnHolidays: 'Not on public holidays.',
};
