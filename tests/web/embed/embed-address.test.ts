// The address of a frame says what it shows and in which looks, and the piece of HTML around it holds whatever a name holds.
import { expect, test } from 'vitest';
import { embedAddress, readEmbedLooks } from '../../../web/src/embed/embed-address.ts';
import { embedSnippet } from '../../../web/src/embed/embed-snippet.ts';
import { emptyFinder } from '../../../web/src/store/finder-slice.ts';
import { readFinderUrl } from '../../../web/src/store/finder-url.ts';

const read = (address: string) => readEmbedLooks(new URL(address, 'https://kaart.example'));

test('what was chosen is read back', () => {
  const finder = {
    ...emptyFinder,
    function: 'learn' as const,
    languages: ['ar'],
    neighbourhoodCode: 'BU99010001',
    free: true,
  };
  const looks = { language: 'en', flavourChoice: 'dark' } as const;
  const address = embedAddress(finder, looks);
  expect(address).toBe(
    '/embed?function=learn&spoken=ar&neighbourhood=BU99010001&free=true&language=en&look=dark',
  );
  expect(read(address)).toEqual(looks);
  expect(readFinderUrl(new URL(address, 'https://kaart.example').search)).toEqual(finder);
});

test('without choices it is Dutch, as the visitor’s device asks, and so is what nobody knows', () => {
  const plain = { language: 'nl', flavourChoice: 'device' } as const;
  expect(embedAddress(emptyFinder, plain)).toBe('/embed');
  expect(read('/embed')).toEqual(plain);
  expect(read('/embed?language=xx&look=neon')).toEqual(plain);
});

test('another page has no such looks', () => {
  expect(read('/?language=en')).toBeNull();
  expect(read('/embed/maken?language=en')).toBeNull();
});

test('a name with marks of HTML stays a name', () => {
  const snippet = embedSnippet({
    address: 'https://kaart.example/embed?function=meet&municipality=GM9901',
    title: 'Plekken in "De <Linde>" & meer',
    width: '100%',
    height: 600,
  });
  expect(snippet).toContain('src="https://kaart.example/embed?function=meet&amp;municipality=GM9901"');
  expect(snippet).toContain('title="Plekken in &quot;De &lt;Linde&gt;&quot; &amp; meer"');
  expect(snippet).toContain('loading="lazy"');
});
