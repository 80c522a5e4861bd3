// Language and look are remembered where the browser lets us, and hold for the page where it does not.
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A fresh store, as after loading the page. */
async function reload() {
  vi.resetModules();
  return (await import('../../../web/src/store/store.ts')).useStore;
}

function stubStorage(content: Record<string, string>) {
  const kept = new Map(Object.entries(content));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
}

test('a first visitor reads Dutch, in the look of their device', async () => {
  stubStorage({});
  const { language, flavourChoice } = (await reload()).getState();
  expect({ language, flavourChoice }).toEqual({ language: 'nl', flavourChoice: 'device' });
});

test('a choice is still there after a reload', async () => {
  stubStorage({});
  const before = await reload();
  await before.getState().setLanguage('en');
  before.getState().setFlavourChoice('contrast');
  const after = await reload();
  await after.getState().restoreLanguage();
  expect(after.getState()).toMatchObject({ language: 'en', flavourChoice: 'contrast' });
});

test('a value that nobody knows is ignored', async () => {
  stubStorage({ language: 'xx', flavour: 'neon' });
  const store = await reload();
  await store.getState().restoreLanguage();
  expect(store.getState()).toMatchObject({ language: 'nl', flavourChoice: 'device' });
});

test('a browser that refuses storage still changes the page', async () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => {
      throw new Error('denied');
    },
  });
  const store = await reload();
  await store.getState().setLanguage('en');
  expect(store.getState().language).toBe('en');
});

test('words of a language come with it, and those that a page needs besides in the language of then', async () => {
  stubStorage({});
  const store = await reload();
  expect(store.getState().words).not.toHaveProperty('coverage');
  await store.getState().needWords('municipal');
  expect(store.getState().words.coverage?.emptyTitle).toBe('Er is nog geen afspraak');
  await store.getState().setLanguage('en');
  expect(store.getState().words.finder.title).toBe('Find a place near you');
  expect(store.getState().words.coverage?.emptyTitle).toBe('There is no agreement yet');
});

test('looks that another site chose are worn, and nothing of them is remembered', async () => {
  stubStorage({ language: 'nl', flavour: 'light' });
  const store = await reload();
  await store.getState().wearLooks('en', 'dark');
  expect(store.getState()).toMatchObject({ language: 'en', flavourChoice: 'dark' });
  expect(globalThis.localStorage.getItem('language')).toBe('nl');
  expect(globalThis.localStorage.getItem('flavour')).toBe('light');
});

test('in a frame nothing is read or kept', async () => {
  stubStorage({ flavour: 'dark' });
  vi.stubGlobal('self', {});
  vi.stubGlobal('top', {});
  const store = await reload();
  expect(store.getState().flavourChoice).toBe('device');
  store.getState().setFlavourChoice('contrast');
  expect(globalThis.localStorage.getItem('flavour')).toBe('dark');
});
