// What a tool shows besides the scenario is told apart by identity, and a search that was stopped never comes back.
import { afterEach, expect, test, vi } from 'vitest';
import type { Change } from '../../../server/contract/scenario.ts';
import { changesShown, emptyCase } from '../../../web/src/store/coverage-case.ts';
import { useStore } from '../../../web/src/store/store.ts';

const initial = useStore.getInitialState();
afterEach(() => {
  vi.unstubAllGlobals();
  useStore.setState(initial, true);
});

test('the same scenario with the same closings is the very same list, so that nothing is asked twice', () => {
  const closing: Change = { change: 'close', placeId: 'a' };
  const inForce = {
    ...emptyCase,
    scenarios: [{ id: 's', title: 'S', changes: [{ id: 'close-1', isOn: true, change: closing }] }],
    scenarioId: 's',
  };
  const alsoClosed: Change[] = [{ change: 'close', placeId: 'b' }];
  expect(changesShown(inForce, [])).toEqual([closing]);
  expect(changesShown(inForce, alsoClosed)).toEqual([closing, ...alsoClosed]);
  expect(changesShown(inForce, alsoClosed)).toBe(changesShown(inForce, alsoClosed));
  expect(changesShown(emptyCase, [])).toBe(changesShown(emptyCase, []));
});

test('a finding of before stays while the next is on its way, and an older answer that comes late is dropped', async () => {
  const answers: ((body: object) => void)[] = [];
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise((resolve) => {
        answers.push((body) => resolve(new Response(JSON.stringify(body))));
      }),
  );
  const { askFinding } = useStore.getState();
  const first = askFinding('fragility', { norm: 'a' });
  answers[0]({ places: ['of a'] });
  await first;
  const second = askFinding('fragility', { norm: 'b' });
  const third = askFinding('fragility', { norm: 'c' });
  expect(useStore.getState()).toMatchObject({
    isAsking: true,
    fragility: { status: 'ready', data: { places: ['of a'] } },
  });
  answers[2]({ places: ['of c'] });
  answers[1]({ places: ['of b'] });
  await Promise.all([second, third]);
  expect(useStore.getState()).toMatchObject({
    isAsking: false,
    fragility: { status: 'ready', data: { places: ['of c'] } },
  });
});

test('a search that is stopped says so, whatever comes after', async () => {
  vi.stubGlobal('fetch', async () => new Response('{"result":{"sites":[]}}\n'));
  const search = useStore.getState().searchSites({ norm: 'a', requirement: 'near', count: 1 });
  useStore.getState().stopSearch();
  await search;
  expect(useStore.getState().siteSearch).toEqual({ status: 'stopped' });
});
