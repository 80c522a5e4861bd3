// Steps that change what a scenario supposes: a place moves or becomes otherwise, a change is switched, edited or dropped.
import type { Change, PlaceAttributes } from '../../../server/contract/scenario.ts';
import {
  type CoverageCase,
  type Scenario,
  type SupposedChange,
  scenarioInForce,
} from '../store/coverage-case.ts';
import {
  begunScenario,
  freeId,
  type LonLat,
  placeOf,
  type ScenarioStep,
  withScenario,
} from './add-to-scenario.ts';

/** A place that the scenario adds stands elsewhere from the start; one that closes opens again, elsewhere. */
export function movePlace(state: CoverageCase, placeId: string, lonLat: LonLat, title: string): ScenarioStep {
  return supposeOf(state, placeId, title, (added) =>
    added ? { ...added, lonLat } : { change: 'move', placeId, lonLat },
  );
}

/** @param set what differs from the place as it is, all of it; of a place that the scenario adds all that is known */
export function editPlace(
  state: CoverageCase,
  placeId: string,
  set: PlaceAttributes,
  title: string,
): ScenarioStep {
  return supposeOf(state, placeId, title, (added) =>
    added
      ? { ...added, ...set, kinds: set.kinds ?? added.kinds, functions: set.functions ?? added.functions }
      : { change: 'edit', placeId, set },
  );
}

/** The place must be one that the scenario adds; elsewhere names are not supposed. */
export const renamePlace = (state: CoverageCase, placeId: string, name: string): ScenarioStep =>
  inForce(state, (changes) =>
    changes.map((one) =>
      one.id === placeId && one.change.change === 'add' ? { ...one, change: { ...one.change, name } } : one,
    ),
  );

export const switchChange = (state: CoverageCase, changeId: string, isOn: boolean): ScenarioStep =>
  inForce(state, (changes) => changes.map((one) => (one.id === changeId ? { ...one, isOn } : one)));

export const dropChanges = (state: CoverageCase, changeIds: readonly string[]): ScenarioStep =>
  inForce(state, (changes) => changes.filter(({ id }) => !changeIds.includes(id)));

/** The change of that sort about the place is replaced, switched on, or else comes last. */
function supposeOf(
  state: CoverageCase,
  placeId: string,
  title: string,
  suppose: (added: Extract<Change, { change: 'add' }> | null) => Change,
): ScenarioStep {
  const scenario = scenarioInForce(state) ?? begunScenario(state.scenarios, title);
  const added = scenario.changes.find(({ id, change }) => id === placeId && change.change === 'add');
  const change = suppose(added?.change.change === 'add' ? added.change : null);
  const open = scenario.changes.filter((one) => placeOf(one) !== placeId || one.change.change !== 'close');
  const known = open.find((one) => placeOf(one) === placeId && one.change.change === change.change);
  const next: SupposedChange = { id: known?.id ?? freeId(change.change, open), isOn: true, change };
  const changes = known ? open.map((one) => (one === known ? next : one)) : [...open, next];
  return withScenario(state, { ...scenario, changes });
}

function inForce(
  state: CoverageCase,
  change: (changes: Scenario['changes']) => Scenario['changes'],
): ScenarioStep {
  const scenario = scenarioInForce(state);
  if (scenario === null) return { scenarios: state.scenarios, scenarioId: state.scenarioId };
  return withScenario(state, { ...scenario, changes: change(scenario.changes) });
}
