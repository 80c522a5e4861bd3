// Words for opening hours.
import type { hours as dutch } from '../nl/hours.ts';
import type { Translation } from '../translation.ts';

export const hours: Translation<typeof dutch> = {
  unknown: 'We do not know when it is open. Please call.',
  onWebsite: 'The opening hours are on the website.',
  byPhone: 'Please call for the opening hours.',
  elsewhere: 'The opening hours are too complicated to show here.',
  always: 'Always open',
  never: 'Closed',
  days: '{first} to {last}',
  everyDay: 'Every day',
  times: '{from}–{to}',
  notOnHolidays: 'Not on public holidays',
  closed: 'closed',
};
