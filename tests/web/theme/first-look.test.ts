// The look before the first paint is the look that the pages choose later, for every choice on every device.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { flavourChoices } from '../../../web/src/store/preferences-slice.ts';
import { resolveFlavour } from '../../../web/src/theme/flavour.ts';

const script = readFileSync(resolve(import.meta.dirname, '../../../web/public/first-look.js'), 'utf8');

class NothingPainted {
  observe() {}
}

/** What the script leaves on the document. `remembered`: what the device kept; `null`: it keeps nothing at all. */
function lookOf(remembered: Record<string, string> | null, asked: readonly string[], address = '/') {
  const documentElement = { lang: 'nl', dataset: {} as Record<string, string> };
  const localStorage = {
    getItem: (key: string) => {
      if (remembered === null) throw new Error('blocked');
      return remembered[key] ?? null;
    },
  };
  const matchMedia = (query: string) => ({ matches: asked.includes(query) });
  const location = new URL(address, 'http://kaart.example');
  const page = { document: { documentElement }, localStorage, location, window: { matchMedia } };
  runInNewContext(script, { ...page, URLSearchParams, PerformanceObserver: NothingPainted });
  return documentElement.dataset;
}

const devices = [
  [],
  ['(prefers-color-scheme: dark)'],
  ['(prefers-contrast: more)'],
  ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'],
];

test.each(flavourChoices)('who chose %s sees that from the first moment', (choice) => {
  for (const asked of devices) {
    const later = resolveFlavour(choice, (query) => asked.includes(query));
    expect(lookOf({ flavour: choice }, asked).flavour).toBe(later);
  }
});

test('who chose nothing, or whose browser keeps nothing, sees what their device asks for', () => {
  for (const asked of devices) {
    const later = resolveFlavour('device', (query) => asked.includes(query));
    expect(lookOf({}, asked).flavour).toBe(later);
    expect(lookOf(null, asked).flavour).toBe(later);
  }
});

test('only who reads another language waits for the words', () => {
  expect('awaitsWords' in lookOf({ language: 'en' }, [])).toBe(true);
  expect('awaitsWords' in lookOf({ language: 'nl' }, [])).toBe(false);
  expect('awaitsWords' in lookOf({}, [])).toBe(false);
});

test('in a frame on another site the address chooses, and nothing that was remembered does', () => {
  const remembered = { flavour: 'dark', language: 'en' };
  expect(lookOf(remembered, [], '/embed?look=contrast').flavour).toBe('contrast');
  expect(lookOf(remembered, [], '/embed').flavour).toBe('light');
  expect('awaitsWords' in lookOf(remembered, [], '/embed')).toBe(false);
  expect('awaitsWords' in lookOf({}, [], '/embed?language=tr')).toBe(true);
});
