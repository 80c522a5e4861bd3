// What the coverage page judges: by which norm, with which numbers tried, and supposing what. It can be undone, shared and kept.
import type { Norm } from '../../../server/contract/norm.ts';
import type { Change } from '../../../server/contract/scenario.ts';
import type { NumbersOf } from './requirement-numbers.ts';

/** One change of a scenario; switched off it stays on the list and does nothing. */
export interface SupposedChange {
  /** Own to the scenario; of a place that is added also the id of that place. */
  id: string;
  isOn: boolean;
  change: Change;
}

export interface Scenario {
  id: string;
  title: string;
  /**
   * In the order in which they were made. A place has at most one of a sort, and one that closes no other, so each also
   * means something alone.
   */
  changes: readonly SupposedChange[];
}

export interface CoverageCase {
  /** `null`: the agreed norm, which is the first of the list. */
  normId: string | null;
  /** A proposal that is being written; it stands in the place of the chosen norm. */
  draft: Norm | null;
  /** Only the requirements whose numbers differ from the norm's own. */
  tried: NumbersOf;
  scenarios: readonly Scenario[];
  /** The scenario in force; `null`: the town as it is. */
  scenarioId: string | null;
}

export const emptyCase: CoverageCase = {
  normId: null,
  draft: null,
  tried: {},
  scenarios: [],
  scenarioId: null,
};

export function caseOf({ normId, draft, tried, scenarios, scenarioId }: CoverageCase): CoverageCase {
  return { normId, draft, tried, scenarios, scenarioId };
}

export const scenarioInForce = ({ scenarios, scenarioId }: CoverageCase): Scenario | null =>
  scenarios.find(({ id }) => id === scenarioId) ?? null;

/** The town as it is; always this very list, as changes are told apart by identity. */
export const nothingSupposed: readonly Change[] = [];
const knownChanges = new WeakMap<Scenario, readonly Change[]>();

/** The changes that are switched on; of the same scenario the very same list. */
export function changesOf(scenario: Scenario | null): readonly Change[] {
  if (scenario === null) return nothingSupposed;
  const known =
    knownChanges.get(scenario) ?? scenario.changes.filter(({ isOn }) => isOn).map(({ change }) => change);
  const changes = known.length === 0 ? nothingSupposed : known;
  knownChanges.set(scenario, changes);
  return changes;
}

/** As the page stands, changes of the scenario in force that are switched on. */
export const changesInForce = (state: CoverageCase): readonly Change[] => changesOf(scenarioInForce(state));

const knownTogether = new WeakMap<readonly Change[], WeakMap<readonly Change[], readonly Change[]>>();

/** Changes that are shown: those in force and, after them, those that a tool shows besides; of the same two lists the very same one. */
export function changesShown(state: CoverageCase, shownToo: readonly Change[]): readonly Change[] {
  const inForce = changesInForce(state);
  if (shownToo.length === 0) return inForce;
  const known = knownTogether.get(inForce) ?? new WeakMap();
  const together = known.get(shownToo) ?? [...inForce, ...shownToo];
  knownTogether.set(inForce, known.set(shownToo, together));
  return together;
}
