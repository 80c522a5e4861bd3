// Small choices kept in the browser. A browser that keeps nothing (private mode, blocked storage) is no error:
// the choice then lasts as long as the page.

export function readRemembered<T extends string>(key: string, known: readonly T[]): T | null {
  const value = withStorage((storage) => storage.getItem(key));
  return known.find((one) => one === value) ?? null;
}

export function remember(key: string, value: string): void {
  withStorage((storage) => storage.setItem(key, value));
}

function withStorage<T>(use: (storage: Storage) => T): T | null {
  // In a frame on another site's page a visitor is not with us: nothing is kept of them there.
  if (globalThis.self !== globalThis.top) return null;
  try {
    return use(globalThis.localStorage);
  } catch {
    return null;
  }
}
