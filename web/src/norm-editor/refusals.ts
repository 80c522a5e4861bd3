// Which requirement a refusal of the server is about.
import type { Norm } from '../../../server/contract/norm.ts';
import type { Problem } from '../api/problem.ts';

export interface Refusals {
  /** By requirement id, in the server's own words. */
  of: ReadonlyMap<string, string>;
  /** About the whole, or about nothing that can be pointed at. */
  other: string | null;
}

/** The server names the field (`/norm/requirements/2/…`), or the id between curly quotes. */
export function refusalsOf(refusal: Problem | null, { requirements }: Norm): Refusals {
  const of = new Map<string, string>();
  if (refusal === null || refusal.kind === 'aborted') return { of, other: null };
  for (const { field, detail } of refusal.problemDetails?.errors ?? []) {
    const index = /^\/norm\/requirements\/(\d+)/.exec(field)?.[1];
    const named = requirements.find(({ id }) => detail.includes(`“${id}”`));
    const about = index === undefined ? named : requirements[Number(index)];
    if (about) of.set(about.id, detail);
  }
  const other = refusal.problemDetails?.detail ?? refusal.detail;
  return { of, other: of.size === 0 ? other : null };
}
