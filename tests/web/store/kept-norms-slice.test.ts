// Norms in the browser's own storage: kept, replaced, forgotten, and no crash where there is no room or no storage.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { create } from 'zustand';
import {
  createKeptNormsSlice,
  type KeptNormsSlice,
  keptNormsKey,
} from '../../../web/src/store/kept-norms-slice.ts';
import { norm } from '../../worlds/records.ts';

class TinyStorage {
  readonly held = new Map<string, string>();
  /** Letters. */
  room = Number.POSITIVE_INFINITY;
  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (value.length > this.room) throw new DOMException('no room', 'QuotaExceededError');
    this.held.set(key, value);
  }
}

let storage: TinyStorage;
const newPage = () => create<KeptNormsSlice>()(createKeptNormsSlice);

beforeEach(() => {
  storage = new TinyStorage();
  vi.stubGlobal('localStorage', storage);
});

afterEach(() => vi.unstubAllGlobals());

const first = norm({ id: 'a', title: 'Eerste' });
const second = norm({ id: 'a', title: 'Tweede' });

test('what is kept is found again on another page, the latest first', async () => {
  const page = newPage();
  expect(page.getState().keepNorm(first)).toBe('kept');
  expect(page.getState().keepNorm(second)).toBe('kept');
  const other = newPage();
  await other.getState().loadKeptNorms();
  expect(other.getState().keptNorms).toEqual([second, first]);
  other.getState().forgetNorm(second);
  await page.getState().loadKeptNorms();
  expect(page.getState().keptNorms).toEqual([first]);
});

test('the same id, version and title takes the place of the former', () => {
  const page = newPage();
  page.getState().keepNorm(first);
  const changed = { ...first, stalenessMonths: 7 };
  page.getState().keepNorm(changed);
  expect(page.getState().keptNorms).toEqual([changed]);
});

test('one that another page kept meanwhile is not lost', async () => {
  const page = newPage();
  await page.getState().loadKeptNorms();
  newPage().getState().keepNorm(first);
  page.getState().keepNorm(second);
  await page.getState().loadKeptNorms();
  expect(page.getState().keptNorms).toEqual([second, first]);
});

test('a full storage is said, and what was kept before stays', async () => {
  const page = newPage();
  page.getState().keepNorm(first);
  storage.room = 10;
  expect(page.getState().keepNorm(second)).toBe('full');
  expect(page.getState().keptNorms).toEqual([first]);
  await page.getState().loadKeptNorms();
  expect(page.getState().keptNorms).toEqual([first]);
});

test('without storage nothing is kept and nothing breaks', async () => {
  vi.stubGlobal('localStorage', undefined);
  const page = newPage();
  expect(page.getState().keepNorm(first)).toBe('absent');
  await page.getState().loadKeptNorms();
  page.getState().forgetNorm(first);
  expect(page.getState().keptNorms).toEqual([]);
});

test('what is no norm is passed over, and damaged storage is empty', async () => {
  const page = newPage();
  storage.held.set(keptNormsKey, JSON.stringify([{ id: 'a' }, first, null]));
  await page.getState().loadKeptNorms();
  expect(page.getState().keptNorms).toEqual([first]);
  storage.held.set(keptNormsKey, '{half');
  await page.getState().loadKeptNorms();
  expect(page.getState().keptNorms).toEqual([]);
});
