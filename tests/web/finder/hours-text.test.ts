// Opening hours as a person would say them: is it open now, when does it open, and what a holiday does.
import { createFormatter, createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { weekIntervals } from '../../../server/domain/places/opening-week.ts';
import { hoursReader } from '../../../server/sources/opening-hours/hours-reader.ts';
import { openingCalendar } from '../../../server/sources/opening-hours/opening-calendar.ts';
import { type HoursWords, hoursText } from '../../../web/src/finder/hours-text.ts';
import { locales } from '../../../web/src/i18n/locales.ts';
import { dutch, english } from '../i18n/all-words.ts';

const timeZone = 'Europe/Amsterdam';
const inDutch: HoursWords = {
  t: createTranslator({ locale: locales.nl, messages: dutch, namespace: 'hours' }),
  format: createFormatter({ locale: locales.nl, timeZone }),
};
const inEnglish: HoursWords = {
  // Typed by the Dutch words, as the pages are.
  t: createTranslator({
    locale: locales.en,
    messages: english,
    namespace: 'hours',
  }),
  format: createFormatter({ locale: locales.en, timeZone }),
};

const calendar = openingCalendar();
const read = hoursReader('2026-11-09');

/** As the server gives it on that day. */
function place(openingHours: string | null, today: string, phone: string | null, website: string | null) {
  const week = openingHours === null ? null : read(openingHours).week;
  return {
    openingHours,
    openingWeek: week && weekIntervals(week),
    openingDays: calendar.days(openingHours, today, 8),
    phone,
    website,
  };
}

/** `when`: `2026-11-24 10:30`. Without the marks that keep a line from breaking. */
function textAt(
  when: string,
  openingHours: string | null,
  {
    words = inDutch,
    phone = null,
    website = null,
  }: { words?: HoursWords; phone?: string | null; website?: string | null } = {},
) {
  const [date, clock] = when.split(' ');
  const minute = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const text = hoursText(place(openingHours, date, phone, website), { date, minute }, words);
  const plain = (sentence: string) => sentence.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
  return {
    now: plain(text.now),
    holiday: text.holiday && plain(text.holiday),
    week: text.week?.map(({ day, isToday, times }) => `${day}${isToday ? '*' : ''} ${plain(times)}`) ?? null,
    onHolidays: text.week?.map((row) => row.holiday && plain(row.holiday)) ?? null,
  };
}

/** 24 November 2026 is a Tuesday. */
const tuesday = '2026-11-24';
const office = 'Mo-Fr 09:00-17:00';

describe('now', () => {
  test.each([
    [office, `${tuesday} 10:00`, 'Nu open, tot 17.00 uur'],
    [office, `${tuesday} 08:59`, 'Gaat vandaag om 9.00 uur open'],
    [office, `${tuesday} 17:00`, 'Gaat morgen om 9.00 uur open'],
    [office, '2026-11-27 17:00', 'Gaat maandag om 9.00 uur open'],
    ['Tu 19:00-02:00', `${tuesday} 23:00`, 'Nu open, tot 2.00 uur'],
    ['Tu 19:00-24:00', `${tuesday} 23:00`, 'Nu open, tot 24.00 uur'],
    ['Mo-Fr 09:05-17:10', `${tuesday} 10:00`, 'Nu open, tot 17.10 uur'],
    ['Mo-We 00:00-24:00', `${tuesday} 10:00`, 'Nu open'],
    ['24/7', `${tuesday} 10:00`, 'Dag en nacht open'],
    ['off', `${tuesday} 10:00`, 'Nu gesloten'],
    ['Apr-Oct Mo 10:00-12:00', `${tuesday} 10:00`, 'Nu gesloten'],
    ['Tu 09:00-12:00 "op afspraak"', `${tuesday} 10:00`, 'We weten niet of het nu open is.'],
  ])('%s, on %s: %s', (openingHours, when, sentence) => {
    expect(textAt(when, openingHours).now).toBe(sentence);
  });

  test('is said in English too', () => {
    const words = inEnglish;
    expect(textAt(`${tuesday} 10:00`, office, { words }).now).toBe('Open now, until 17:00');
    expect(textAt('2026-11-27 17:00', office, { words }).now).toBe('Opens Monday at 9:00');
  });

  test('where nobody knows, one is told to call if one can', () => {
    const hours = 'Tu 09:00-12:00 "op afspraak"';
    expect(textAt(`${tuesday} 10:00`, hours, { phone: '015 1234567' }).now).toBe(
      'We weten niet of het nu open is. Bel even.',
    );
  });
});

test('the week has seven rows with today marked, to the minute', () => {
  expect(textAt(`${tuesday} 10:00`, 'Mo-We 09:05-12:00,13:00-17:00; Th 18:00+; Fr 00:00-24:00').week).toEqual(
    [
      'maandag 9.05–12.00 en 13.00–17.00 uur',
      'dinsdag* 9.05–12.00 en 13.00–17.00 uur',
      'woensdag 9.05–12.00 en 13.00–17.00 uur',
      'donderdag misschien 18.00–24.00 uur',
      'vrijdag de hele dag',
      'zaterdag gesloten',
      'zondag gesloten',
    ],
  );
  expect(textAt(`${tuesday} 10:00`, 'Tu 17:00-19:00+', { words: inEnglish }).week?.[1]).toBe(
    'Tuesday* 17:00–19:00, maybe 19:00–24:00',
  );
});

describe('a holiday', () => {
  test.each([
    [`${office}; PH off`, 'gesloten'],
    [`${office}; PH 12:00-14:00`, '12.00–14.00 uur'],
    [office, 'misschien 9.00–17.00 uur'],
  ])('is named in the row of its day, with what is known of it: %s', (hours, known) => {
    const { week, onHolidays } = textAt('2026-12-22 10:00', hours);
    expect(week?.[4]).toBe('vrijdag 9.00–17.00 uur');
    expect(onHolidays?.[4]).toBe(`25 december, Eerste Kerstdag: ${known}`);
    expect(onHolidays?.slice(0, 4)).toEqual([null, null, null, null]);
  });

  test('that the hours say nothing of is told today, in the place of a guess', () => {
    const text = textAt('2026-12-25 10:00', office);
    expect(text.now).toBe('Het is vandaag een feestdag: Eerste Kerstdag. We weten niet of het open is.');
    expect(text.holiday).toBeNull();
    expect(text.week?.[4]).toBe('vrijdag* 9.00–17.00 uur');
  });

  test('that the place is closed on is told today, beside when it opens', () => {
    const text = textAt('2026-12-25 10:00', `${office}; PH off`);
    expect(text.now).toBe('Gaat maandag om 9.00 uur open');
    expect(text.holiday).toBe('Het is vandaag Eerste Kerstdag. Dan is het gesloten.');
  });

  test.each([
    [office, 'Op vrijdag 25 december is het Eerste Kerstdag. We weten niet of het dan open is.'],
    [`${office}; PH off`, 'Op vrijdag 25 december is het Eerste Kerstdag. Dan is het gesloten.'],
    [`${office}; PH 12:00-14:00`, 'Op vrijdag 25 december is het Eerste Kerstdag. Ook dan is het open.'],
  ])('ahead is told: %s', (openingHours, sentence) => {
    const text = textAt('2026-12-22 10:00', openingHours);
    expect([text.now, text.holiday]).toEqual(['Nu open, tot 17.00 uur', sentence]);
  });

  test('further away than the days that are known is not told', () => {
    expect(textAt(`${tuesday} 10:00`, office).holiday).toBeNull();
  });
});

describe('hours that are not known', () => {
  test.each([
    [null, '015 1234567', null, 'We weten niet wanneer het open is. Bel even.'],
    [null, null, 'https://example.org', 'We weten niet wanneer het open is.'],
    [
      'zie website',
      '015 1234567',
      'https://example.org',
      'We weten niet wanneer het open is. Kijk op de website.',
    ],
    ['"op afspraak"', '015 1234567', null, 'We weten niet wanneer het open is. Bel even.'],
    ['onbekend', null, null, 'We weten niet wanneer het open is. Vraag het ter plekke.'],
  ])('%s, with phone %s and website %s', (openingHours, phone, website, sentence) => {
    expect(textAt(`${tuesday} 10:00`, openingHours, { phone, website })).toMatchObject({
      now: sentence,
      holiday: null,
      week: null,
    });
  });
});
