// Steps that bring a place into the scenario in force or take one out of the town, each as the new part of the case.
import type { Change } from '../../../server/contract/scenario.ts';
import type { CoverageCase, Scenario, SupposedChange } from '../store/coverage-case.ts';
import { scenarioInForce } from '../store/coverage-case.ts';

type AddPlace = Extract<Change, { change: 'add' }>;
/** Attributes that are left out are not known: they make a verdict uncertain where a requirement asks for them. */
export type PlaceToAdd = Omit<AddPlace, 'change' | 'id'>;
export type LonLat = AddPlace['lonLat'];

/** What a step changes of the case; handed to `changeCase` it can be undone. */
export type ScenarioStep = Pick<CoverageCase, 'scenarios' | 'scenarioId'>;

/**
 * The new place comes last. Without a scenario in force one is begun.
 * @param title of the scenario that is begun; scenarios of that name get a number behind it
 */
export function addToScenario(
  state: CoverageCase,
  place: PlaceToAdd,
  title: string,
): { step: ScenarioStep; placeId: string } {
  const scenario = scenarioInForce(state) ?? begunScenario(state.scenarios, title);
  const id = freeId('new', scenario.changes);
  const added: SupposedChange = { id, isOn: true, change: { change: 'add', id, ...place } };
  return { step: withScenario(state, { ...scenario, changes: [...scenario.changes, added] }), placeId: id };
}

/** Whatever was supposed of the place before goes; one that the scenario itself adds just leaves it. */
export function closeInScenario(state: CoverageCase, placeId: string, title: string): ScenarioStep {
  const scenario = scenarioInForce(state) ?? begunScenario(state.scenarios, title);
  const isAdded = scenario.changes.some((one) => one.change.change === 'add' && one.id === placeId);
  const others = scenario.changes.filter((one) => placeOf(one) !== placeId);
  const id = freeId('close', others);
  const closing: SupposedChange = { id, isOn: true, change: { change: 'close', placeId } };
  return withScenario(state, { ...scenario, changes: isAdded ? others : [...others, closing] });
}

/** The place that a change is about; `null`: a requirement. */
export function placeOf({ id, change }: SupposedChange): string | null {
  if (change.change === 'requirement') return null;
  return change.change === 'add' ? id : change.placeId;
}

export function begunScenario(scenarios: readonly Scenario[], title: string): Scenario {
  const titles = new Set(scenarios.map((one) => one.title));
  let count = 1;
  while (titles.has(count === 1 ? title : `${title} ${count}`)) count += 1;
  return { id: freeId('scenario', scenarios), title: count === 1 ? title : `${title} ${count}`, changes: [] };
}

/** In force, in the place of the one with its id or as the last. */
export function withScenario({ scenarios }: CoverageCase, scenario: Scenario): ScenarioStep {
  const isKnown = scenarios.some(({ id }) => id === scenario.id);
  return {
    scenarios: isKnown
      ? scenarios.map((one) => (one.id === scenario.id ? scenario : one))
      : [...scenarios, scenario],
    scenarioId: scenario.id,
  };
}

/** The same steps give the same ids, so that a link opens to the same letters. */
export function freeId(stem: string, taken: readonly { id: string }[]): string {
  let number = 1;
  while (taken.some(({ id }) => id === `${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
