// When one can walk in on a team, as a person would say it.
import { createFormatter, createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { weekIntervals } from '../../../server/domain/places/opening-week.ts';
import { hoursReader } from '../../../server/sources/opening-hours/hours-reader.ts';
import { locales } from '../../../web/src/i18n/locales.ts';
import { consultationText } from '../../../web/src/teams/consultation-text.ts';
import { dutch } from '../i18n/all-words.ts';

const locale = locales.nl;
const words = {
  t: createTranslator({ locale, messages: dutch, namespace: 'hours' }),
  sheet: createTranslator({ locale, messages: dutch, namespace: 'sheet' }),
  format: createFormatter({ locale, timeZone: 'Europe/Amsterdam' }),
};
const read = hoursReader('2026-11-09');
const textOf = (hours: string) => {
  const { week } = read(hours);
  const text = consultationText({ consultationWeek: week && weekIntervals(week) }, words);
  return text?.replaceAll('\u2060', '').replaceAll('\u00a0', ' ') ?? null;
};

test.each([
  ['di 9.00-12.00 uur', 'dinsdag 9.00–12.00 uur'],
  ['di en do 9.00-12.00 uur', 'dinsdag en donderdag 9.00–12.00 uur'],
  ['ma t/m do 9.00-11.30 uur', 'maandag t/m donderdag 9.00–11.30 uur'],
  ['Mo-We,Fr 09:00-10:00', 'maandag, dinsdag, woensdag en vrijdag 9.00–10.00 uur'],
  ['Mo,Th 09:00-12:00; We 13:00-16:00', 'maandag en donderdag 9.00–12.00 uur en woensdag 13.00–16.00 uur'],
  ['Tu[1] 10:00-12:00', 'dinsdag misschien 10.00–12.00 uur'],
  ['op afspraak', null],
  ['na overleg', null],
])('%s: %s', (hours, text) => {
  expect(textOf(hours)).toBe(text);
});
