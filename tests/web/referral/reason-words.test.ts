// What is said of opening hours as a reason, with the holidays of the coming days in it.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, test } from 'vitest';
import { type OpeningWeek, weekIntervals } from '../../../server/domain/places/opening-week.ts';
import { hoursReader } from '../../../server/sources/opening-hours/hours-reader.ts';
import { openingCalendar } from '../../../server/sources/opening-hours/opening-calendar.ts';
import { locales } from '../../../web/src/i18n/locales.ts';
import { type RankedPlace, rankPlaces } from '../../../web/src/referral/rank-places.ts';
import { useReasonWords } from '../../../web/src/referral/use-reason-words.ts';
import { noReferral, type ReferralNeeds } from '../../../web/src/store/referral-slice.ts';
import { messages } from '../i18n/all-words.ts';
import { placeRecord } from './place-record.ts';

/** Tuesday before Christmas of 2026. */
const now = { date: '2026-12-22', minute: 600 };
const read = hoursReader('2026-11-09');

/** After the minutes, which come first. */
function OpeningReason({ needs, ranked }: { needs: ReferralNeeds; ranked: RankedPlace }) {
  return useReasonWords(needs, noReferral.travel)(ranked)[1].text;
}

function said(openingHours: string, some: Partial<ReferralNeeds>, language: keyof typeof messages = 'nl') {
  const needs = { ...noReferral.needs, ...some };
  const place = placeRecord('a', {
    openingHours,
    openingWeek: weekIntervals(read(openingHours).week as OpeningWeek),
    openingDays: openingCalendar().days(openingHours, now.date, 8),
  });
  const [ranked] = rankPlaces([{ place, minutes: 5, metres: 400 }], needs, now);
  const provider = {
    locale: locales[language],
    messages: messages[language],
    timeZone: 'Europe/Amsterdam',
    children: createElement(OpeningReason, { needs, ranked }),
  };
  return renderToStaticMarkup(createElement(IntlProvider, provider as never)).replaceAll('\u00a0', ' ');
}

test('a holiday that closes it on a day that suits is named with its date', () => {
  const hours = 'Mo-Fr 09:00-17:00; PH off';
  expect(said(hours, { day: 4, time: 'afternoon' })).toBe(
    'vrijdagmiddag open; let op: dicht op vrijdag 25 december (Eerste Kerstdag)',
  );
  expect(said(hours, { day: 4, time: 'afternoon' }, 'en')).toMatch(
    // Some libraries of dates write a comma.
    /^open on Friday afternoon; mind: closed on Friday,? 25 December \(Christmas Day\)$/,
  );
  expect(said(hours, { day: 3, time: 'afternoon' })).toBe('donderdagmiddag open');
});

test('days of the week together are called so, and only those count', () => {
  const weekdays = { day: 'weekdays', time: 'morning' } as const;
  expect(said('Mo-Su 10:00-12:00', weekdays)).toMatch(/^door de week ’s ochtends open op 5 dagen/);
  expect(said('Mo-Su 10:00-12:00', weekdays, 'en')).toMatch(/^open in the morning on weekdays, 5 days/);
  expect(said('Sa-Su 10:00-12:00', weekdays)).toBe('door de week ’s ochtends gesloten');
  expect(said('Sa 10:00-12:00', { day: 'weekend' })).toMatch(/^zaterdag open/);
  expect(said('Mo-Fr 10:00-12:00', { day: 'weekend' }, 'en')).toBe('closed at weekends');
});

test('closed on one holiday and not known of the next are told apart', () => {
  const hours = 'Mo-Su 09:00-17:00; Dec 25 13:00-17:00';
  expect(said(hours, { time: 'morning' })).toBe(
    '’s ochtends open op 7 dagen; let op: dicht op vrijdag 25 december (Eerste Kerstdag) en ' +
      'onbekend op zaterdag 26 december (Tweede Kerstdag)',
  );
});
