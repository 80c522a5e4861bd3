// The address of the finder says what the visitor sees, and a link reopens it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyFinder, type FinderState } from '../../../web/src/store/finder-slice.ts';
import { filtersAsQuery, readFinderUrl, writeFinderUrl } from '../../../web/src/store/finder-url.ts';

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);

const anyFinder: fc.Arbitrary<FinderState> = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/\p{N}/u.test(text)),
  function: fc.constantFrom('meet', 'learn', 'relax', 'support', null),
  activities: fc.uniqueArray(slug, { maxLength: 4 }),
  kinds: fc.uniqueArray(slug, { maxLength: 4 }),
  languages: fc.uniqueArray(fc.stringMatching(/^[a-z]{2,3}$/), { maxLength: 4 }),
  openAt: fc.constantFrom('now', 'evening', 'wed-10:00', 'sun-23:30', null),
  wheelchair: fc.boolean(),
  free: fc.boolean(),
  withinMinutes: fc.constant(null),
  neighbourhoodCode: fc.option(fc.stringMatching(/^BU\d{8}$/)),
  municipalityCode: fc.option(fc.stringMatching(/^GM\d{4}$/)),
  selectedPlaceId: fc.option(fc.stringMatching(/^(osm-[nwr]\d{1,12}|list-[ -~]{1,20})$/)),
  view: fc.constantFrom('list', 'map'),
});

describe('the address', () => {
  test('of a first visit is bare', () => {
    expect(writeFinderUrl(emptyFinder)).toBe('');
    expect(readFinderUrl('')).toEqual(emptyFinder);
  });

  test('reopens every state', () => {
    fc.assert(
      fc.property(anyFinder, (finder) => {
        expect(readFinderUrl(writeFinderUrl(finder))).toEqual(finder);
      }),
    );
  });

  test('can be read by people', () => {
    const finder: FinderState = {
      ...emptyFinder,
      text: 'koffie',
      function: 'meet',
      kinds: ['library', 'toy-library'],
      languages: ['ar', 'tr'],
      openAt: 'wed-10:00',
      wheelchair: true,
      selectedPlaceId: 'osm-n12',
      view: 'map',
    };
    expect(writeFinderUrl(finder)).toBe(
      'q=koffie&function=meet&kind=library,toy-library&spoken=ar,tr&wheelchair=yes&open=wed-10:00&place=osm-n12&view=map',
    );
  });

  test('with words it does not know still opens the finder', () => {
    expect(
      readFinderUrl(
        'function=dance&view=globe&kind=,,&spoken=Arabic,x,1&open=wed-25:00&wheelchair=no&free=1&utm_source=letter',
      ),
    ).toEqual(emptyFinder);
  });

  test('never tells how far the visitor goes, as it does not tell from where', () => {
    expect(writeFinderUrl({ ...emptyFinder, withinMinutes: 10 })).toBe('');
  });

  test('never tells a text that may be where someone lives', () => {
    expect(writeFinderUrl({ ...emptyFinder, text: 'Kerkstraat 12' })).toBe('');
    expect(writeFinderUrl({ ...emptyFinder, text: '8990 DK', free: true })).toBe('free=true');
  });

  test('asks the API in its own word for a language, which in an address is that of the page', () => {
    expect(filtersAsQuery({ ...emptyFinder, languages: ['ar', 'tr'] }).toString()).toBe('language=ar%2Ctr');
    expect(readFinderUrl('language=ar')).toEqual(emptyFinder);
  });

  test('with far too much text keeps what the field can hold', () => {
    expect(readFinderUrl(`q=${'a'.repeat(5000)}`).text).toHaveLength(200);
  });
});
