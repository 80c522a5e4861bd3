// Places that come into a scenario and that leave the town.
import { expect, it } from 'vitest';
import {
  addToScenario,
  closeInScenario,
  type PlaceToAdd,
} from '../../../web/src/scenario/add-to-scenario.ts';
import { type CoverageCase, changesInForce, emptyCase } from '../../../web/src/store/coverage-case.ts';

const house: PlaceToAdd = {
  name: 'Buurthuis',
  lonLat: [5.1, 52.6],
  kinds: ['community-centre'],
  functions: ['meet'],
};
const after = (state: CoverageCase, step: Partial<CoverageCase>): CoverageCase => ({ ...state, ...step });

it('the first place begins a scenario, the next joins it, each with an id of its own', () => {
  const one = after(emptyCase, addToScenario(emptyCase, house, 'Plan').step);
  const two = after(one, addToScenario(one, { ...house, name: 'Bieb' }, 'Plan').step);
  expect(two.scenarios.map(({ title }) => title)).toEqual(['Plan']);
  expect(changesInForce(two)).toEqual([
    { change: 'add', id: 'new-1', ...house },
    { change: 'add', id: 'new-2', ...house, name: 'Bieb' },
  ]);
});

it('a scenario that is begun beside others is named and put in force', () => {
  const first = { ...after(emptyCase, addToScenario(emptyCase, house, 'Plan').step), scenarioId: null };
  const second = after(first, closeInScenario(first, 'library-1', 'Plan'));
  expect(second.scenarios.map(({ title }) => title)).toEqual(['Plan', 'Plan 2']);
  expect(changesInForce(second)).toEqual([{ change: 'close', placeId: 'library-1' }]);
});

it('a place that closes loses what else was supposed of it', () => {
  const moved: CoverageCase = {
    ...emptyCase,
    scenarios: [
      {
        id: 'a',
        title: 'A',
        changes: [
          { id: 'move-1', isOn: true, change: { change: 'move', placeId: 'library-1', lonLat: [5, 52] } },
          { id: 'move-2', isOn: true, change: { change: 'move', placeId: 'library-2', lonLat: [5, 52] } },
        ],
      },
    ],
    scenarioId: 'a',
  };
  const closed = after(moved, closeInScenario(moved, 'library-1', 'Plan'));
  expect(changesInForce(closed)).toEqual([
    { change: 'move', placeId: 'library-2', lonLat: [5, 52] },
    { change: 'close', placeId: 'library-1' },
  ]);
});

it('closing a place that the scenario added takes it out again, even where it is switched off', () => {
  const added = after(emptyCase, addToScenario(emptyCase, house, 'Plan').step);
  expect(after(added, closeInScenario(added, 'new-1', 'Plan')).scenarios[0].changes).toEqual([]);
});
