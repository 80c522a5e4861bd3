// What visitors of the demo type, and what should come first: the first 175 were written down before the search was made.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSearch, type Found, type Search } from '../../../server/engine/search.ts';
import { ensureDemoCatalogue } from '../../../server/intake/ensure-demo.ts';
import { readSearchWords } from '../../../server/intake/read-search-words.ts';
import { readTaxonomy } from '../../../server/intake/read-taxonomy.ts';
import { type CatalogueStore, openCatalogue } from '../../../server/store/open-catalogue.ts';

interface Expected {
  q: string;
  about: string;
  first: { kind: string; title?: string; filter?: Record<string, string[]>; where?: string };
}

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
const queries: Expected[] = read('queries.json');
const data = (name: string) => join(import.meta.dirname, '../../../data', name);

let folder: string;
let store: CatalogueStore;
let search: Search;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  await ensureDemoCatalogue(join(folder, 'demo.sqlite'));
  store = openCatalogue(join(folder, 'demo.sqlite'));
  search = createSearch(
    store,
    readSearchWords(data('search-words.json'), readTaxonomy(data('taxonomy.json'))),
  );
}, 120_000);
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

/** In the words of the expectation. */
function told(found: Found | undefined): string {
  if (found === undefined) return 'nothing';
  if (found.kind === 'entry') return `${found.entry.kind} ${found.entry.title}`;
  if (found.kind === 'postcode') return `postcode ${found.postcode.postcode}`;
  if (found.kind === 'address') return `address ${found.address.street} ${found.address.houseNumber}`;
  const where = found.where ? ` in ${found.where.title}` : '';
  return `what ${found.what.filter} ${found.what.id}${where}`;
}

function wanted({ first: { kind, title, filter = {}, where } }: Expected): string {
  if (kind !== 'what') return `${kind} ${title}`;
  const [[name, [id]]] = Object.entries(filter);
  return `what ${name} ${id}${where ? ` in ${where}` : ''}`;
}

test('at least 95 in a hundred of the queries get the answer first that was expected', async () => {
  expect(queries.length).toBeGreaterThanOrEqual(80);
  const wrong: string[] = [];
  for (const query of queries) {
    const found = await search.find(query.q, { limit: 5, near: null });
    const [first, ...others] = found.map(told);
    if (first !== wanted(query))
      wrong.push(
        `${query.q} (${query.about}): ${first ?? 'nothing'}, not ${wanted(query)}; then ${others.join(', ')}`,
      );
  }
  const share = 1 - wrong.length / queries.length;
  console.log(`${queries.length} queries, ${(100 * share).toFixed(1)}% as expected.\n${wrong.join('\n')}`);
  expect(share).toBeGreaterThanOrEqual(0.95);
});
