// Steps that begin, copy, rename and remove whole scenarios.
import { type CoverageCase, type Scenario, scenarioInForce } from '../store/coverage-case.ts';
import { begunScenario, freeId, type ScenarioStep, withScenario } from './add-to-scenario.ts';

/** No link holds more. */
export const mostScenarios = 20;

export const beginScenario = (state: CoverageCase, title: string): ScenarioStep =>
  withScenario(state, begunScenario(state.scenarios, title));

/** @param title of the copy */
export function copyScenario(state: CoverageCase, title: string): ScenarioStep {
  const scenario = scenarioInForce(state);
  const begun = begunScenario(state.scenarios, title);
  return withScenario(state, { ...begun, changes: scenario?.changes ?? [] });
}

/** One from a file keeps its title. */
export const joinScenario = (
  state: CoverageCase,
  scenario: Pick<Scenario, 'title' | 'changes'>,
): ScenarioStep => withScenario(state, { ...scenario, id: freeId('scenario', state.scenarios) });

export function renameScenario(state: CoverageCase, title: string): ScenarioStep {
  const scenario = scenarioInForce(state);
  if (scenario === null) return { scenarios: state.scenarios, scenarioId: null };
  return withScenario(state, { ...scenario, title });
}

/** The town as it is comes in force. */
export const removeScenario = (state: CoverageCase): ScenarioStep => ({
  scenarios: state.scenarios.filter(({ id }) => id !== state.scenarioId),
  scenarioId: null,
});
