// Steps in words: every turn in every language, with the street as its sign has it, and distances that one can say.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider, type Messages } from 'use-intl';
import { describe, expect, test } from 'vitest';
import type { RouteStep } from '../../../server/contract/route.ts';
import { turns } from '../../../server/domain/network/route-steps.ts';
import { waySorts } from '../../../server/domain/network/street-names.ts';
import { locales } from '../../../web/src/i18n/locales.ts';
import { StepLine, StepWords, ViaLine } from '../../../web/src/route/step-line.tsx';
import { everydayWords } from '../i18n/all-words.ts';

type Language = keyof typeof everydayWords;

function drawn(language: Language, element: React.ReactElement): string {
  const provider = {
    locale: locales[language],
    messages: everydayWords[language] as unknown as Messages,
    timeZone: 'Europe/Amsterdam',
    children: element,
  };
  return renderToStaticMarkup(createElement(IntlProvider, provider as never));
}

const step = (known: Partial<RouteStep>): RouteStep => ({
  turn: 'left',
  street: 'Bakkerssteeg',
  way: 'street',
  metres: 120,
  ...known,
});
const text = (markup: string) => markup.replace(/<[^>]*>/g, '');
const line = (known: Partial<RouteStep>, language: Language = 'nl') =>
  text(drawn(language, createElement(StepLine, { step: step(known) })));

test.each<[Partial<RouteStep>, string]>([
  [{ turn: 'depart', metres: 204 }, 'Begin op Bakkerssteeg, 200 meter'],
  [{}, 'Sla linksaf: Bakkerssteeg, 120 meter'],
  [
    { turn: 'slight-right', street: null, way: 'cycle-path', metres: 62 },
    'Houd rechts aan: een fietspad, 60 meter',
  ],
  [{ turn: 'straight', street: null, metres: 994 }, 'Ga rechtdoor, 990 meter'],
  [{ turn: 'sharp-right', metres: 1249 }, 'Ga scherp naar rechts: Bakkerssteeg, 1,2 kilometer'],
  [{ turn: 'right', metres: 996 }, 'Sla rechtsaf: Bakkerssteeg, 1 kilometer'],
  [{ turn: 'left', metres: 1 }, 'Sla linksaf: Bakkerssteeg, 5 meter'],
  [{ turn: 'arrive-left', metres: 0 }, 'U bent er. De plek is links.'],
])('%j', (known, words) => {
  expect(line(known)).toBe(words);
});

test('what is left out is one line', () => {
  const steps = [step({ street: 'Wal' }), step({ street: 'Dijk' }), step({ street: null, way: 'path' })];
  const markup = drawn('nl', createElement(ViaLine, { steps, metres: 900 }));
  expect(text(markup)).toBe('Ga verder via Wal, Dijk en een pad, 900 meter');
});

describe.each(Object.keys(everydayWords) as Language[])('in %s', (language) => {
  test('every turn and every sort of way has words of its own', () => {
    const said = turns.map((turn) => line({ turn }, language));
    expect(new Set(said).size).toBe(turns.length);
    const ways = waySorts.map((way) => line({ turn: 'depart', street: null, way }, language));
    expect(new Set(ways).size).toBe(waySorts.length);
    expect([...said, ...ways].filter((words) => /[<{}]|route\./.test(words))).toEqual([]);
  });

  test('a street is called as its sign has it: Dutch, apart from the direction around it', () => {
    const markup = drawn(language, createElement(StepWords, { step: step({ turn: 'right' }) }));
    expect(markup).toContain('<bdi lang="nl">Bakkerssteeg</bdi>');
  });
});
