// Keeps what did not change the same object, so that the parts of the page that draw it can rest.

/**
 * `next`, in which every list and object that equals the one at its place in `before` is that very one. Plain JSON
 * only; `next` is changed, so it must be nobody else's yet.
 */
export function keepSame<T>(before: unknown, next: T): T {
  return kept(before, next) as T;
}

function kept(before: unknown, next: unknown): unknown {
  if (!isContainer(before) || !isContainer(next) || Array.isArray(before) !== Array.isArray(next))
    return next;
  const keys = Object.keys(next);
  let isSame = Object.keys(before).length === keys.length;
  for (const key of keys) {
    next[key] = kept(before[key], next[key]);
    isSame &&= key in before && Object.is(next[key], before[key]);
  }
  return isSame ? before : next;
}

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
