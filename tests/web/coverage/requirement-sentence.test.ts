// What every form of requirement reads as, in both languages.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { describe, expect, test } from 'vitest';
import type { PlaceFilter, Requirement } from '../../../server/contract/norm.ts';
import { RequirementSentence } from '../../../web/src/coverage/requirement-sentence.tsx';
import { locales } from '../../../web/src/i18n/locales.ts';
import { areReachNumbers, numbersOf } from '../../../web/src/store/requirement-numbers.ts';
import { messages } from '../i18n/all-words.ts';

/** The text without its marks; a line for each paragraph and condition. */
function sentence(requirement: Requirement, language: keyof typeof messages = 'nl'): string[] {
  const numbers = numbersOf(requirement);
  const props =
    requirement.form === 'reach' && areReachNumbers(numbers)
      ? { form: 'reach' as const, requirement, numbers }
      : { form: 'amount' as const, requirement, numbers };
  const provider = {
    locale: locales[language],
    messages: messages[language],
    timeZone: 'Europe/Amsterdam',
    children: createElement(RequirementSentence, props as Parameters<typeof RequirementSentence>[0]),
  };
  const html = renderToStaticMarkup(createElement(IntlProvider, provider as never));
  return html
    .replaceAll(/<\/?(strong|ul|div)[^>]*>/g, (tag) => (tag.includes('strong') ? '' : '\n'))
    .split(/<[^>]*>|\n/)
    .filter((line) => line !== '');
}

const presence = (places: PlaceFilter, count = 1): Requirement => ({
  id: 'a',
  form: 'presence',
  title: 'a',
  level: 'district',
  count,
  places,
});

const ratio = (part: Partial<Extract<Requirement, { form: 'ratio' }>>): Requirement => ({
  id: 'a',
  form: 'ratio',
  title: 'a',
  level: 'neighbourhood',
  amount: 1,
  of: 'places',
  per: 15_000,
  base: 'everyone',
  rounding: 'started',
  places: { kinds: ['community-centre'] },
  ...part,
});

describe('a sentence for each form', () => {
  test('a presence, one or many', () => {
    const places: PlaceFilter = { kinds: ['library'], weeklyHours: { atLeast: 15 } };
    expect(sentence(presence(places))[0]).toBe(
      'In elke wijk is minstens 1 bibliotheek die 15 uur per week of meer open is.',
    );
    expect(sentence(presence(places, 2))[0]).toBe(
      'In elke wijk zijn minstens 2 bibliotheken die 15 uur per week of meer open zijn.',
    );
    expect(sentence(presence(places), 'en')[0]).toBe(
      'In every district there is at least 1 library that is open 15 hours a week or more.',
    );
  });

  test('a ratio, of what is counted and for how many', () => {
    expect(sentence(ratio({}))[0]).toBe('Per begonnen 15.000 inwoners is er minstens 1 buurthuis.');
    expect(sentence(ratio({ rounding: 'down', amount: 2 }))[0]).toBe(
      'Per volle 15.000 inwoners zijn er minstens 2 buurthuizen.',
    );
    const space = ratio({ amount: 125, of: 'squareMetres', per: 1000, base: 'dwellings', rounding: 'exact' });
    expect(sentence(space)[0]).toBe('Per 1.000 woningen is er minstens 125 m² aan buurthuizen.');
    expect(sentence(space, 'en')[0]).toBe(
      'For every 1,000 dwellings there are at least 125 m² of community centres.',
    );
    expect(sentence(ratio({ amount: 128, of: 'openingHours', per: 1000, rounding: 'exact' }))[0]).toBe(
      'Per 1.000 inwoners zijn buurthuizen samen minstens 128 uur per week open.',
    );
  });

  test('a catchment, with all who come there, and that near counts for more', () => {
    const catchment: Requirement = {
      id: 'a',
      form: 'catchment',
      title: 'a',
      group: 'under65',
      atLeast: 0.5,
      of: 'places',
      within: { value: 800, unit: 'metres' },
      mode: 'walking',
      decay: { type: 'gaussian', sigma: 400 },
      places: {},
    };
    expect(sentence(catchment)).toEqual([
      'Voor elke 1.000 inwoners tot 65 jaar zijn er binnen 800 meter lopen minstens 0,5 plekken, gedeeld met iedereen die er ook komt.',
      'Hoe dichterbij een plek is, hoe zwaarder die meetelt.',
    ]);
  });

  test('a reach of places that are open when one can come', () => {
    const reach: Requirement = {
      id: 'a',
      form: 'reach',
      title: 'a',
      group: 'everyone',
      share: 0.6,
      within: { value: 10, unit: 'minutes' },
      mode: 'walking',
      count: 1,
      places: {
        kinds: ['community-centre'],
        open: [{ days: ['tue'], from: '19:00', until: '21:00', on: 'every' }],
      },
    };
    expect(sentence(reach)[0]).toBe(
      '60% van de inwoners woont binnen 10 minuten lopen van een buurthuis dat op dinsdag van 19.00 tot 21.00 uur open is.',
    );
  });
});

describe('what else must hold', () => {
  const conditions = (places: PlaceFilter, language?: keyof typeof messages) =>
    sentence(presence(places), language).filter((line) => /^(die|waar|that|where) /.test(line));

  test('stands in a list where it is more than one thing', () => {
    const places: PlaceFilter = {
      activities: ['coffee', 'eat-together'],
      wheelchair: 'limited',
      freeOfCharge: true,
      weeklyHours: { atLeast: 4, below: 15 },
    };
    expect(sentence(presence(places))[0]).toBe('In elke wijk is minstens 1 plek.');
    expect(conditions(places)).toEqual([
      'die minstens 4 en minder dan 15 uur per week open zijn',
      'die helemaal of voor een deel toegankelijk zijn met een rolstoel',
      'waar de toegang gratis is',
      'waar u terechtkunt voor koffie drinken of samen eten',
    ]);
  });

  const open = (part: object, language?: keyof typeof messages) => {
    const window = { days: ['mon'], from: '09:00', until: '17:00', on: 'every', ...part };
    return conditions({ wheelchair: 'yes', open: [window] } as PlaceFilter, language)[0];
  };

  test.each([
    [{ days: ['thu', 'tue'] }, 'die op dinsdag en donderdag van 9.00 tot 17.00 uur open zijn'],
    [{ days: ['tue', 'thu'], on: 'any' }, 'die op dinsdag of donderdag van 9.00 tot 17.00 uur open zijn'],
    [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'] },
      'die van maandag tot en met vrijdag van 9.00 tot 17.00 uur open zijn',
    ],
    [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], on: 'any', minMinutes: 120 },
      'die op minstens één dag van maandag tot en met vrijdag tussen 9.00 en 17.00 uur minstens 120 minuten open zijn',
    ],
    [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], until: '24:00' },
      'die elke dag van 9.00 tot 24.00 uur open zijn',
    ],
    [
      { days: ['fri'], from: '22:00', until: '02:00' },
      'die op vrijdag van 22.00 tot 2.00 uur de dag erna open zijn',
    ],
  ])('says when: %o', (part, words) => {
    expect(open(part)).toBe(words);
  });

  test('says when in English', () => {
    expect(open({ days: ['sat', 'sun'], on: 'any', minMinutes: 60 }, 'en')).toBe(
      'that are open on Saturday or Sunday for at least 60 minutes between 9:00 and 17:00',
    );
  });
});
