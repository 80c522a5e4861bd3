// The pages say in a browser, where words come compiled, what they say anywhere else.
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { languages } from '../../../server/contract/looks.ts';
import { locales } from '../../../web/src/i18n/locales.ts';
import { english, everydayWords } from './all-words.ts';
import { flatten } from './flatten-words.ts';

type Values = Record<string, string | number | Date | ((chunks: unknown) => string)>;

const timeZone = 'Europe/Amsterdam';
const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};
const joined = (chunks: unknown) => (Array.isArray(chunks) ? chunks.join('') : String(chunks));

/** Values for every argument: this number, and of each choice the option at this turn. */
function valuesFor(message: string, number: number, turn: number): Values {
  const values: Values = {};
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.argument) values[element.value] ??= `«${element.value}»`;
      if (element.type === TYPE.number || element.type === TYPE.plural) values[element.value] = number;
      if (element.type === TYPE.date) values[element.value] = new Date('2026-05-04T22:30:00Z');
      if (element.type === TYPE.tag) {
        values[element.value] = (chunks) => `<${joined(chunks)}>`;
        visit(element.children);
      }
      if (element.type === TYPE.select) {
        const options = Object.keys(element.options);
        values[element.value] = options[turn % options.length];
      }
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(parse(message));
  return values;
}

test.each(languages)('in %s every message', (language) => {
  const words = language === 'en' ? english : everydayWords[language];
  const locale = locales[language];
  const t = createTranslator({ locale, timeZone, messages: words as never });
  const say = t.markup as unknown as (key: string, values: Values) => string;
  const differing: string[][] = [];
  let compared = 0;
  for (const [key, message] of flatten(words)) {
    for (const [turn, number] of [0, 1, 2, 5, 21, 1234].entries()) {
      const values = valuesFor(message, number, turn);
      const compiled = compile(message);
      const told =
        typeof compiled === 'string'
          ? compiled
          : joined(format(compiled, locale, values as never, { formatters, timeZone }));
      const wanted = say(key, values);
      if (told !== wanted) differing.push([key, wanted, told]);
      compared++;
    }
  }
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
});
