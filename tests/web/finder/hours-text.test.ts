// Opening hours read as a person would say them, and never as a code.
import { createFormatter, createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { type HoursWords, hoursText } from '../../../web/src/finder/hours-text.ts';
import { english } from '../../../web/src/i18n/en.ts';
import { locales } from '../../../web/src/i18n/messages.ts';
import { dutch } from '../../../web/src/i18n/nl.ts';

const timeZone = 'Europe/Amsterdam';

const inDutch: HoursWords = {
  t: createTranslator({ locale: locales.nl, messages: dutch, namespace: 'hours' }),
  format: createFormatter({ locale: locales.nl, timeZone }),
  weekday: 'short',
};

const inEnglish: HoursWords = {
  // Typed by the Dutch words, as the pages are.
  t: createTranslator({
    locale: locales.en,
    messages: english as unknown as typeof dutch,
    namespace: 'hours',
  }),
  format: createFormatter({ locale: locales.en, timeZone }),
  weekday: 'long',
};

const place = (openingHours: string | null, phone: string | null = null, website: string | null = null) => ({
  openingHours,
  phone,
  website,
});

/** Without the marks that keep a line from breaking. */
const plainSpaces = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');

/** One line of text for each group of days, or the sentence. */
function lines(openingHours: string, words: HoursWords): string[] {
  const text = hoursText(place(openingHours), words);
  return text.status === 'sentence'
    ? [text.sentence]
    : text.lines.map(({ days, times }) => plainSpaces(`${days} ${times}`));
}

test.each([
  ['Mo-Fr 09:00-17:00', ['ma t/m vr 9.00–17.00 uur']],
  ['Mo-Fr 09:00-17:00; Sa 10:00-13:00', ['ma t/m vr 9.00–17.00 uur', 'za 10.00–13.00 uur']],
  ['Mo,We,Fr 09:30-12:00', ['ma, wo en vr 9.30–12.00 uur']],
  ['Sa-Su 10:00-16:00', ['za en zo 10.00–16.00 uur']],
  ['Tu 09:00-12:00,13:00-17:00', ['di 9.00–12.00 en 13.00–17.00 uur']],
  ['08:00-22:00', ['elke dag 8.00–22.00 uur']],
  ['24/7', ['Dag en nacht open']],
  ['Mo-Su off', ['Gesloten']],
  ['Mo 00:00-24:00', ['ma de hele dag']],
])('%s in Dutch', (openingHours, expected) => {
  expect(lines(openingHours, inDutch)).toEqual(expected);
});

test('long names of days and a 24-hour clock in English', () => {
  expect(lines('Mo-Fr 09:00-17:30; Sa 10:00-13:00', inEnglish)).toEqual([
    'Monday to Friday 9:00–17:30',
    'Saturday 10:00–13:00',
  ]);
});

test('closed holidays are said beside the week', () => {
  expect(hoursText(place('Mo 09:00-10:00; PH off'), inDutch)).toMatchObject({ note: 'Niet op feestdagen.' });
});

describe('unknown hours', () => {
  test('are said aloud, with the advice to call', () => {
    expect(hoursText(place(null, '015 1234567'), inDutch)).toEqual({
      status: 'sentence',
      sentence: 'We weten niet wanneer het open is. Bel even.',
    });
  });

  test('come without that advice where there is no number to call', () => {
    expect(hoursText(place(null), inDutch)).toEqual({
      status: 'sentence',
      sentence: 'We weten niet wanneer het open is.',
    });
  });
});

describe('hours that are not simple', () => {
  const code = 'Apr-Sep Mo[1] 10:00+';

  test.each([
    [
      'the website, first',
      place(code, '015 1234567', 'https://example.org'),
      'De openingstijden staan op de website.',
    ],
    ['the phone', place(code, '015 1234567'), 'Bel even voor de openingstijden.'],
    ['the place itself', place(code), 'Vraag ter plekke naar de openingstijden.'],
  ])('send one to %s', (_where, of, expected) => {
    expect(hoursText(of, inDutch)).toEqual({ status: 'sentence', sentence: expected });
  });
});
