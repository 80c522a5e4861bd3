// What a sheet says and what its address holds: a week in few lines, ids of places alone, a mail that opens as a draft.
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { languageChoices } from '../../../web/src/i18n/language-choices.ts';
import { mailDraft } from '../../../web/src/sheet/mail-draft.ts';
import { idsOfSheet, sheetPath } from '../../../web/src/sheet/sheet-address.ts';
import { dayWords, weekLines } from '../../../web/src/sheet/week-in-words.ts';
import { dutch } from '../i18n/all-words.ts';
import { placeRecord } from '../referral/place-record.ts';

const t = createTranslator({ locale: 'nl-NL', messages: dutch, namespace: 'sheet' });

const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const linesOf = (times: string[]) =>
  weekLines(days.map((day, index) => ({ day, times: times[index] }))).map(
    (line) => `${dayWords(line.days, t)}: ${line.times}`,
  );

test('days after each other with the same hours are one line', () => {
  expect(linesOf(['9–17', '9–17', '9–17', '9–17', '9–17', 'gesloten', 'gesloten'])).toEqual([
    'maandag t/m vrijdag: 9–17',
    'zaterdag en zondag: gesloten',
  ]);
  expect(linesOf(['9–17', 'gesloten', '9–17', '9–17', '9–17', '9–17', '9–17'])).toEqual([
    'maandag: 9–17',
    'dinsdag: gesloten',
    'woensdag t/m zondag: 9–17',
  ]);
});

test('an address holds three ids at most, each once, and comes back as it went', () => {
  const ids = ['list-LW-001', 'osm-n1', 'list-a&b=c'];
  expect(idsOfSheet(sheetPath(ids).split('?')[1])).toEqual(ids);
  expect(idsOfSheet('plek=a,b,a,,c,d')).toEqual(['a', 'b', 'c']);
  expect(idsOfSheet('')).toEqual([]);
});

test('a mail draft has for each place its name, number, hours and page, and the link of the sheet', () => {
  const draft = mailDraft({
    places: [placeRecord('a', { name: 'Huis & Tuin', phone: '+31 85 000 1000' }), placeRecord('b')],
    teams: [{ name: 'Sociaal team', phone: '+31 85 000 9001' }],
    t,
    askTeams: 'Hulp nodig?',
    spokenOf: ({ id }) => (id === 'a' ? 'Hier spreekt men ook Turks.' : null),
    hoursOf: () => ['maandag: 9.00\u2060–\u206017.00\u00a0uur'],
    origin: 'https://kaart.example.org',
    address: 'https://kaart.example.org/verwijzen/blad?plek=a,b',
  });
  const url = new URL(draft);
  expect(url.protocol).toBe('mailto:');
  expect(url.searchParams.get('subject')).toBe('Plekken voor u');
  const body = url.searchParams.get('body') ?? '';
  expect(body.split('\n').slice(0, 7)).toEqual([
    'Huis & Tuin',
    'Kijk op de kaart waar het is.',
    'Bel 085 000 1000',
    'maandag: 9.00–17.00 uur',
    'Hier spreekt men ook Turks.',
    'https://kaart.example.org/plek/a',
    '',
  ]);
  expect(body).toContain('We hebben geen telefoonnummer.');
  expect(body).toContain('Hulp nodig?\nSociaal team\nBel 085 000 9001');
  expect(body).toContain('https://kaart.example.org/verwijzen/blad?plek=a,b');
});

test('a sheet can be made in every language that the pages have, written in its own direction', () => {
  expect(languageChoices.map(({ id, name, direction }) => `${id} ${name} ${direction}`)).toEqual([
    'nl Nederlands ltr',
    'en English ltr',
    'ar العربية rtl',
    'tr Türkçe ltr',
    'pl Polski ltr',
    'uk Українська ltr',
  ]);
});
