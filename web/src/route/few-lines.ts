// The steps of a way in few lines, for paper: how one sets out, how one arrives, and by which streets between.
import type { RouteStep } from '../../../server/contract/route.ts';

export type RouteLine =
  | { step: RouteStep }
  /** The longest of the streets left out, in order; and how long all are. */
  | { steps: RouteStep[]; metres: number };

const [atStart, atEnd] = [2, 3];
const mostLines = atStart + 1 + atEnd;
const mostStreets = 4;

export function fewLines(steps: readonly RouteStep[]): RouteLine[] {
  const line = (step: RouteStep): RouteLine => ({ step });
  if (steps.length <= mostLines) return steps.map(line);
  const between = steps.slice(atStart, -atEnd);
  const metres = between.reduce((sum, step) => sum + step.metres, 0);
  return [
    ...steps.slice(0, atStart).map(line),
    { steps: longest(between), metres },
    ...steps.slice(-atEnd).map(line),
  ];
}

/** Each street once, with what it is walked in all. */
function longest(steps: readonly RouteStep[]): RouteStep[] {
  const byName = new Map<string, RouteStep>();
  for (const step of steps) {
    const key = step.street ?? step.way;
    const known = byName.get(key);
    byName.set(key, known ? { ...known, metres: known.metres + step.metres } : step);
  }
  const all = [...byName.values()];
  const named = all.filter(({ street }) => street !== null);
  const told = named.length > 0 ? named : all;
  const kept = told.toSorted((one, other) => other.metres - one.metres).slice(0, mostStreets);
  return told.filter((step) => kept.includes(step));
}
