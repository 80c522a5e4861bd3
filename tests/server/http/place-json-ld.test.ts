// Places in the words of schema.org: only types and properties that exist, where they belong, and nothing denied that is not known.
import { expect, test } from 'vitest';
import type { Place } from '../../../server/contract/place.ts';
import { type JsonLd, placeJsonLd } from '../../../server/http/place-json-ld.ts';
import { nothingMore } from '../../worlds/records.ts';
import { schemaOrgFaults } from './schema-org.ts';

const url = 'https://kaart.example.org/plek/a';

const bare: Place = {
  id: 'a',
  name: 'Huis',
  kinds: ['community-centre'],
  functions: ['meet'],
  lonLat: [5.1, 52.5],
  ...nothingMore,
  openingDays: null,
  checkedOn: null,
  source: 'lijst.csv',
  neighbourhoodCode: null,
};

const open = (fromMinute: number, untilMinute: number) => ({
  fromMinute,
  untilMinute,
  certainty: 'open' as const,
});
const unsure = { fromMinute: 0, untilMinute: 1440, certainty: 'unknown' as const };

const full: Place = {
  ...bare,
  address: { street: 'Wal', houseNumber: '8', postcode: '8990DK', city: 'Lindewaard' },
  openingHours: 'Mo 09:00-17:00; Fr 20:00-02:00; Su 00:00-24:00',
  openingWeek: [[open(540, 1020)], [], [], [unsure], [open(1200, 1560)], [], [open(0, 1440)]],
  openingDays: [
    { date: '2026-12-24', holiday: null, intervals: [] },
    { date: '2026-12-25', holiday: 'christmas-day', intervals: [] },
    { date: '2026-12-26', holiday: 'second-christmas-day', intervals: [unsure] },
    { date: '2027-01-01', holiday: 'new-year', intervals: [open(720, 1020)] },
  ],
  languages: ['ar', 'nl'],
  wheelchair: 'limited',
  freeOfCharge: true,
  phone: '+31 85 000 1000',
  email: 'info@huis.example',
  website: 'https://huis.example/',
  description: 'Koffie.',
};

const kinds = ['community-centre', 'library', 'sports-hall', 'sports-club', 'neighbourhood-garden', 'other'];

test.each(kinds)('a %s holds to schema.org, with all that can be known and with nothing', (kind) => {
  for (const place of [bare, full])
    expect(schemaOrgFaults(placeJsonLd({ ...place, kinds: [kind] }, url))).toEqual([]);
});

test('languages are of what is an organization, else of its address, as a civic structure may not have them', () => {
  const library = placeJsonLd({ ...full, kinds: ['library'] }, url);
  const { availableLanguage } = placeJsonLd(full, url).address as JsonLd;
  expect([library.knowsLanguage, availableLanguage]).toEqual([
    ['ar', 'nl'],
    ['ar', 'nl'],
  ]);
  expect((library.address as JsonLd).availableLanguage).toBeUndefined();
  expect(schemaOrgFaults({ ...placeJsonLd(full, url), knowsLanguage: 'ar' })).toEqual([
    '/knowsLanguage: not of CivicStructure.',
  ]);
});

test('the check finds what does not belong: a mail address of what is no organization', () => {
  const wrong = { ...placeJsonLd(full, url), email: 'info@huis.example', geo: 'here', opening: 1 };
  expect(schemaOrgFaults(wrong)).toEqual([
    '/geo: must be GeoCoordinates.',
    '/email: not of CivicStructure.',
    '/opening: no property of schema.org that we know.',
  ]);
});

test('what is not known is left out', () => {
  expect(Object.keys(placeJsonLd(bare, url))).toEqual(['@context', '@type', '@id', 'url', 'name', 'geo']);
});

test('hours past midnight close on the next day, a whole day ends with its last minute, unsure hours are not told', () => {
  const told = placeJsonLd(full, url).openingHoursSpecification;
  const hours = (dayOfWeek: string, opens: string, closes: string) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek,
    opens,
    closes,
  });
  expect(told).toEqual([
    hours('Monday', '09:00', '17:00'),
    hours('Friday', '20:00', '02:00'),
    hours('Sunday', '00:00', '23:59'),
  ]);
});

test('a holiday that is known is told with its date, closed too; one that is not is not', () => {
  expect(placeJsonLd(full, url).specialOpeningHoursSpecification).toMatchObject([
    { opens: '00:00', closes: '00:00', validFrom: '2026-12-25', validThrough: '2026-12-25' },
    { opens: '12:00', closes: '17:00', validFrom: '2027-01-01', validThrough: '2027-01-01' },
  ]);
});
