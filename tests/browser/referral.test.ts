// Handing a place over: a social worker finds places with a client and prints a sheet, and nothing of it stays anywhere.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { NearbyPlaces } from '../../server/contract/nearby-places.ts';
import type { Place, PlaceList } from '../../server/contract/place.ts';
import { Sqlite } from '../../server/sqlite.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { printedText } from './printed-text.ts';

let site: DemoSite;

beforeAll(async () => {
  site = await openDemoSite({ environment: { LOG_LEVEL: 'trace' } });
});

afterEach(() => site.leave());

afterAll(() => site?.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const client = { postcode: '8990 DK', houseNumber: '8' };

/** Answers the three questions for a client; gives what the server answered. */
async function ask(page: Page): Promise<NearbyPlaces> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/v1/nearby-places'));
  await page.getByRole('radio', { name: 'Postcode' }).click();
  await page.getByRole('textbox', { name: 'Postcode' }).fill(client.postcode);
  await page.getByRole('textbox', { name: /Huisnummer/ }).fill(client.houseNumber);
  await page.getByRole('button', { name: 'Zoek plekken' }).click();
  const answer = (await (await answered).json()) as NearbyPlaces;
  await cards(page).first().waitFor();
  return answer;
}

const cards = (page: Page) => page.locator('.ranked-list').first().locator('[data-place]');
const idsOf = (page: Page) =>
  cards(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.place));

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('option', { name: option }).click();
}

test('a social worker makes and prints a sheet with three places, on a phone', async () => {
  const { page, errors } = await site.visitWithoutMap('/', phone);
  await page.getByRole('link', { name: 'Verwijzen' }).tap();
  await page.getByRole('heading', { name: 'Een plek vinden voor iemand' }).waitFor();
  const { places, teams } = await ask(page);
  // Who is not sure calls the team of the client's own neighbourhood.
  const team = teams?.find(({ kind }) => kind === 'social-team');
  const advice = page.getByRole('complementary', { name: 'Wie werkt er in deze buurt?' });
  await advice.getByText(`Weet u het niet zeker? Vraag het aan ${team?.name}.`).waitFor();
  expect(await advice.getByRole('link', { name: /^Bel 085/ }).getAttribute('href')).toBe(
    `tel:${team?.phone?.replaceAll(' ', '')}`,
  );
  expect(await idsOf(page)).toEqual(places.slice(0, 8).map(({ place }) => place.id));

  await page.getByRole('button', { name: 'Mensen ontmoeten' }).tap();
  const meeting = places.filter(({ place }) => place.functions.includes('meet'));
  await expect.poll(() => idsOf(page)).toEqual(meeting.slice(0, 8).map(({ place }) => place.id));
  const chosen = meeting.slice(0, 3);
  for (const { place } of chosen)
    await page.getByRole('button', { name: `${place.name} op het blad`, exact: true }).tap();
  // A fourth has no room.
  const fourth = page.getByRole('button', { name: `${meeting[3].place.name} op het blad`, exact: true });
  expect(await fourth.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('link', { name: 'Maak een blad' }).tap();

  const ids = chosen.map(({ place }) => encodeURIComponent(place.id)).join(',');
  await expect.poll(() => page.url()).toBe(`${site.origin}/verwijzen/blad?plek=${ids}`);
  await page.locator('.sheet-route').nth(2).waitFor();
  await expect.poll(() => page.locator('.sheet .drawn-map[data-drawn=true]').count()).toBe(3);
  const text = await printedText(page);
  for (const { place, minutes } of chosen) {
    expect(text).toContain(place.name);
    expect(text).toContain(`${place.address?.street} ${place.address?.houseNumber}`);
    expect(text).toMatch(new RegExp(`(?<!\\d)${minutes} minu\\w+ lopen, \\d`));
    if (place.phone) expect(text).toContain(place.phone.replace('+31 ', '0'));
  }
  expect(text).toContain(`${team?.name}`);
  expect(text).toContain(`${team?.phone?.replace('+31 ', '0')}`);
  // The way to each from the client's street, and the last part of it on its map.
  expect(text.match(/Begin op /g)).toHaveLength(3);
  expect(text.match(/U bent er\./g)).toHaveLength(3);
  expect(await page.locator('.sheet .drawn-map [data-route]').count()).toBe(3);
  for (const leftOut of ['Verwijzen', 'Kopieer de link', 'Afdrukken']) expect(text).not.toContain(leftOut);
  expect(await sheetsOf(page)).toBe('1');
  // With ways and all, still letters for older eyes.
  expect(await pointsOf(page)).toBeGreaterThanOrEqual(10);
  expect(errors).toEqual([]);
});

/** Of its letters. */
async function pointsOf(page: Page): Promise<number> {
  const sheet = page.locator('.sheet');
  return sheet.evaluate((element) =>
    Number.parseFloat((element as HTMLElement).style.getPropertyValue('--sheet-letter')),
  );
}

/** How many pieces of paper it takes. */
async function sheetsOf(page: Page): Promise<string | undefined> {
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return /\/Count (\d+)/.exec(file.toString('latin1'))?.[1];
}

test('three places with the longest weeks still fit on one side of A4, in both languages', async () => {
  const answer = await fetch(`${site.origin}/api/v1/places?limit=1000`);
  const { places } = (await answer.json()) as PlaceList;
  const linesOf = ({ openingWeek }: Place) =>
    new Set((openingWeek ?? []).map((day) => JSON.stringify(day))).size;
  const longest = places.toSorted((one, other) => linesOf(other) - linesOf(one)).slice(0, 3);
  const ids = longest.map(({ id }) => encodeURIComponent(id)).join(',');
  const { page } = await site.visitWithoutMap(`/verwijzen/blad?plek=${ids}`);
  await expect.poll(() => page.locator('.sheet .drawn-map[data-drawn=true]').count()).toBe(3);
  expect(await sheetsOf(page)).toBe('1');
  await page.getByRole('radio', { name: 'English' }).click();
  await page.locator('.sheet').getByText('Places for you').waitFor();
  expect(await sheetsOf(page)).toBe('1');
  // Letters that one can read.
  expect(await pointsOf(page)).toBeGreaterThanOrEqual(11);
  // Whom to call for help stands under them, and makes room where places take all of it.
  const teams = page.locator('.sheet-teams');
  expect(await teams.isVisible()).toBe(true);
  await page.addStyleTag({ content: '.sheet-place { min-block-size: 83mm; }' });
  await page.getByRole('radio', { name: 'Polski' }).click();
  await page.locator('.sheet[lang=pl]').waitFor();
  await expect.poll(() => teams.isVisible()).toBe(false);
  expect(await sheetsOf(page)).toBe('1');
});

test('a sheet reads in another language than the page, and its mail and codes lead to the places', async () => {
  const answer = await fetch(`${site.origin}/api/v1/places?limit=2&language=tr`);
  const { places } = (await answer.json()) as { places: { id: string; name: string }[] };
  const path = `/verwijzen/blad?plek=${places.map(({ id }) => encodeURIComponent(id)).join(',')}`;
  const { page } = await site.visitWithoutMap(path);
  const sheet = page.locator('.sheet');
  await sheet.getByText('Plekken voor u').waitFor();
  await page.getByRole('radio', { name: 'English' }).click();
  await sheet.getByText('Places for you').waitFor();
  expect(await sheet.getAttribute('lang')).toBe('en');
  expect(await sheet.getAttribute('dir')).toBe('ltr');
  await page.getByRole('heading', { name: 'Blad om mee te geven' }).waitFor();
  const draft = new URL(
    (await page.getByRole('link', { name: 'Zet in een e-mail' }).getAttribute('href')) ?? '',
  );
  expect(draft.searchParams.get('subject')).toBe('Places for you');
  expect(draft.searchParams.get('body')).toContain(`${site.origin}${path}`);
  expect(draft.searchParams.get('body')?.match(/People here also speak .*Turkish/g)).toHaveLength(2);
  for (const { id, name } of places) {
    expect(draft.searchParams.get('body')).toContain(`${site.origin}/plek/${encodeURIComponent(id)}`);
    await sheet.getByRole('img', { name: `QR code of the page of ${name}` }).waitFor();
  }
});

test('each reason is in words, what is not known says to call, and what closes a place puts it last', async () => {
  const { page } = await site.visitWithoutMap('/verwijzen');
  const { places } = await ask(page);
  await choose(page, 'Dag', 'dinsdag');
  await choose(page, 'Tijd', 'middag');
  await page.getByRole('button', { name: 'Toegankelijk met rolstoel' }).click();
  const unknown = places.find(
    ({ place }) => place.openingWeek === null && place.phone !== null && place.wheelchair !== 'no',
  );
  const more = page.getByRole('button', { name: /laten zien$/ });
  while (await more.first().isVisible()) await more.first().click();
  if (unknown === undefined) throw new Error('The demo has a place near whose hours nobody knows.');
  const card = page.locator(`[data-place="${unknown.place.id}"]`);
  await card.getByText('dinsdagmiddag open: onbekend, bel even').waitFor();
  await card.getByText('Bel eerst').waitFor();
  expect(await cards(page).first().textContent()).toMatch(/\d+ minu\w+ lopen.*dinsdagmiddag open/);
  await page.getByText(/niet helemaal/).click();
  await page
    .getByText(/niet met rolstoel te bereiken|dinsdagmiddag gesloten/)
    .first()
    .waitFor();
});

test('when nothing fits, the page says what to let go of; an address that is not there says so', async () => {
  const { page } = await site.visitWithoutMap('/verwijzen');
  await ask(page);
  await choose(page, 'Dag', 'zondag');
  await choose(page, 'Tijd', 'om 22.00 uur');
  await page.getByRole('button', { name: 'Toegankelijk met rolstoel' }).click();
  await page.getByRole('button', { name: 'Gratis', exact: true }).click();
  await page.getByRole('button', { name: 'Iets leren' }).click();
  await page.getByRole('radio', { name: '5 min.', exact: true }).click();
  await page.getByRole('heading', { name: 'Geen plek past bij alles' }).waitFor();
  // What to let go of comes before whom to ask, and of what is further away nothing is promised.
  await page.getByText('Misschien is er verder weg een plek:').waitFor();
  expect(await page.locator('.referral__results').textContent()).toMatch(
    /Wat kan anders\?.*Weet u het niet zeker\?/s,
  );
  await page.getByRole('button', { name: /Op een andere dag of tijd/ }).click();
  await cards(page).first().waitFor();

  await page.getByRole('textbox', { name: 'Postcode' }).fill('1000');
  await page.getByRole('button', { name: 'Zoek plekken' }).click();
  await page.getByText('Een postcode is vier cijfers en twee letters').waitFor();
  await page.getByRole('textbox', { name: 'Postcode' }).fill('1000 AA');
  await page.getByRole('button', { name: 'Zoek plekken' }).click();
  await page.getByText('Deze postcode staat niet in onze adressen.').waitFor();
});

test('a neighbourhood is found by a part of its name, by keyboard, and everything can be wiped for the next client', async () => {
  const answer = await fetch(`${site.origin}/api/v1/neighbourhoods`);
  const [{ name }] = ((await answer.json()) as { neighbourhoods: { name: string }[] }).neighbourhoods;
  const { page } = await site.visitWithoutMap('/verwijzen');
  const field = page.getByRole('combobox', { name: 'Kies een buurt' });
  await field.fill(name.slice(1).toUpperCase());
  await page.getByRole('option', { name }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: new RegExp(`binnen 15 minuten lopen van ${name}`) }).waitFor();
  await expect.poll(() => field.inputValue()).toBe(name);
  await cards(page).getByRole('button').first().click();
  await page.getByRole('complementary', { name: 'Voor op het blad' }).waitFor();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByText(/Zeg eerst waar iemand woont/).waitFor();
  await expect.poll(() => field.inputValue()).toBe('');
  expect(await page.getByRole('complementary', { name: 'Voor op het blad' }).count()).toBe(0);
});

/** Every row of every table, as text. */
function dumpOf(database: string): string {
  const connection = new Sqlite(database, { readonly: true });
  const tables = connection
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  expect(tables.length).toBeGreaterThan(10);
  const text = tables
    .map((table) => JSON.stringify([table, connection.prepare(`SELECT * FROM "${table}"`).raw().all()]))
    .join('\n');
  connection.close();
  return text;
}

test('nothing of a referral stays: not in an address, the log, the database, or on the device', async () => {
  const before = dumpOf(site.database);
  const { page, requests } = await site.visitWithoutMap('/verwijzen');
  const bodies: string[] = [];
  page.on('request', (request) => bodies.push(request.postData() ?? ''));
  const addresses = [page.url()];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  const firstLine = site.log.length;

  const { origin } = await ask(page);
  await page.getByRole('button', { name: 'Hulp krijgen' }).click();
  await page.getByRole('button', { name: 'Toegankelijk met rolstoel' }).click();
  await page.getByRole('button', { name: 'Gratis', exact: true }).click();
  await page.getByRole('button', { name: /^Turks/ }).click();
  await page.locator('.ranked-card').getByText('Turks').first().waitFor();
  await choose(page, 'Dag', 'donderdag');
  await choose(page, 'Tijd', 'avond');
  await page.getByRole('radio', { name: 'Met de fiets' }).click();
  await page.locator('.ranked-card__choose').first().click();
  await page.getByRole('link', { name: 'Maak een blad' }).click();
  await page.locator('.sheet-route').waitFor();
  await page.locator('.sheet .drawn-map[data-drawn=true]').waitFor();
  addresses.push(page.url());

  // Where the client lives went to the server in a body, and nothing else of them.
  const sent = bodies.filter(Boolean).map((body) => JSON.parse(body));
  const asked = sent.filter((body) => !('place' in body));
  const ways = sent.filter((body) => 'place' in body);
  expect(ways).toEqual([
    { origin: { lon: origin.lonLat[0], lat: origin.lonLat[1] }, place: expect.any(String), mode: 'cycling' },
  ]);
  expect(asked.length).toBeGreaterThan(1);
  for (const body of asked) {
    expect(Object.keys(body).sort()).toEqual(['limit', 'maxMinutes', 'mode', 'origin', 'withTeams']);
    expect(body.origin).toEqual(client);
  }

  const [lon, lat] = origin.lonLat.map((degrees) => degrees.toFixed(4));
  const street = String(origin.name).split(/ \d/)[0];
  const ofClient = new RegExp(
    [
      client.postcode.replace(' ', '(\\s|%20|\\+)?'),
      lon.replace('.', '\\.'),
      lat.replace('.', '\\.'),
      `\\b${street}\\b`,
      'wheelchair|rolstoel|support|hulp|thursday|donderdag|evening|avond|languages|spoken|turks|turkish|türkçe|cycling|fiets|houseNumber|maxMinutes',
    ].join('|'),
    'i',
  );
  expect('the client of 8990 DK').toMatch(ofClient);
  const lines = site.log.slice(firstLine);
  expect(lines.filter((line) => line.includes('/api/v1/nearby-places')).length).toBeGreaterThan(1);
  expect(lines.filter((line) => line.includes('/api/v1/routes')).length).toBeGreaterThan(0);
  expect(lines.filter((line) => ofClient.test(line))).toEqual([]);
  expect([...requests, ...addresses].filter((address) => ofClient.test(address))).toEqual([]);
  expect(dumpOf(site.database)).toBe(before);

  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    history: JSON.stringify(history.state),
  }));
  expect(kept).toEqual({ local: {}, session: {}, cookies: '', databases: 0, caches: 0, history: 'null' });

  // Opened anew, the page knows nothing.
  await page.goto(`${site.origin}/verwijzen`);
  await page.getByText(/Zeg eerst waar iemand woont/).waitFor();
  expect(await page.getByRole('radio', { name: 'Lopend' }).isChecked()).toBe(true);
});

test.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['phone', phone],
] as const)(
  'axe finds nothing on the questions, the sheet and the words on privacy: %s',
  async (_, options) => {
    const { page } = await site.visitWithoutMap('/verwijzen', options);
    await ask(page);
    await page.getByRole('button', { name: 'Toegankelijk met rolstoel' }).click();
    await page.locator('.ranked-card__choose').first().click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('link', { name: 'Maak een blad' }).click();
    await page.locator('.sheet .drawn-map[data-drawn=true]').waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.goto(`${site.origin}/privacy`);
    await page.getByRole('heading', { name: 'Wat we van u weten' }).waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  },
);
