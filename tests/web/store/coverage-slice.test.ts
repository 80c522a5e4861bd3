// Steps on the coverage page, and the way back.
import { beforeEach, expect, it } from 'vitest';
import { changesInForce, nothingSupposed, type Scenario } from '../../../web/src/store/coverage-case.ts';
import { emptyCoverage } from '../../../web/src/store/coverage-slice.ts';
import { useStore } from '../../../web/src/store/store.ts';

const page = () => useStore.getState();
beforeEach(() => useStore.setState({ coverage: emptyCoverage, past: [], future: [], movedFrom: null }));

const closing: Scenario = {
  id: 'a',
  title: 'Minder',
  changes: [
    { id: 'close-1', isOn: true, change: { change: 'close', placeId: 'library' } },
    { id: 'close-2', isOn: false, change: { change: 'close', placeId: 'clubhouse' } },
  ],
};

it('a whole drag is one step, and undo brings back where it began', () => {
  page().tryNumbers('meet', { threshold: 700, share: 0.8 });
  page().tryNumbers('meet', { threshold: 600, share: 0.8 });
  page().restCase();
  expect(page().past).toHaveLength(1);
  page().undo();
  expect(page().coverage.tried).toEqual({});
  page().redo();
  expect(page().coverage.tried).toEqual({ meet: { threshold: 600, share: 0.8 } });
});

it('moved and moved back is no step', () => {
  page().tryNumbers('meet', { threshold: 700, share: 0.8 });
  page().moveCase({ tried: {} });
  page().restCase();
  expect([page().past, page().movedFrom]).toEqual([[], null]);
});

it('which neighbourhood is looked at is no step, and stays when a step is undone', () => {
  page().changeCase({ scenarios: [closing], scenarioId: 'a' });
  page().changeCoverage({ areaCode: 'BU1' });
  page().undo();
  expect(page().coverage).toEqual({ ...emptyCoverage, areaCode: 'BU1' });
});

it('a new step after undo leaves nothing to redo, and there is no way back before the first', () => {
  page().changeCase({ scenarioId: 'a' });
  page().undo();
  page().changeCase({ scenarioId: 'b' });
  page().redo();
  expect(page().coverage.scenarioId).toBe('b');
  page().undo();
  page().undo();
  expect(page().coverage).toEqual(emptyCoverage);
});

it('only changes that are switched on are in force, and of one scenario they are the very same list', () => {
  page().changeCase({ scenarios: [closing], scenarioId: 'a' });
  const changes = changesInForce(page().coverage);
  expect(changes).toEqual([{ change: 'close', placeId: 'library' }]);
  page().changeCoverage({ view: 'table' });
  expect(changesInForce(page().coverage)).toBe(changes);
});

it('without a scenario, or with all of it switched off, the very same nothing is supposed', () => {
  expect(changesInForce(page().coverage)).toBe(nothingSupposed);
  const off = { ...closing, changes: closing.changes.map((change) => ({ ...change, isOn: false })) };
  page().changeCase({ scenarios: [off], scenarioId: 'a' });
  expect(changesInForce(page().coverage)).toBe(nothingSupposed);
});
