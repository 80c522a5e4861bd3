// A scenario written to a file and read again, and files that say what is wrong with them.
import { expect, it } from 'vitest';
import { readScenarioFile, writeScenarioFile } from '../../../web/src/scenario/scenario-file.ts';
import type { SupposedChange } from '../../../web/src/store/coverage-case.ts';

const changes: SupposedChange[] = [
  {
    id: 'new-1',
    isOn: true,
    change: { change: 'add', id: 'new-1', lonLat: [5, 52], kinds: ['library'], functions: ['learn'] },
  },
  { id: 'close-1', isOn: false, change: { change: 'close', placeId: 'hall' } },
];
const written = writeScenarioFile({ title: 'Plan', changes });
const spoiled = (spoil: (file: ReturnType<typeof JSON.parse>) => void) => {
  const file = JSON.parse(written);
  spoil(file);
  return readScenarioFile(JSON.stringify(file));
};

it('what was written opens again, to the last change', () => {
  expect(readScenarioFile(written)).toEqual({ ok: true, scenario: { title: 'Plan', changes } });
});

it('what is no scenario file says so', () => {
  expect(readScenarioFile('{')).toMatchObject({ ok: false, fault: 'json' });
  expect(readScenarioFile('[]')).toEqual({ ok: false, fault: 'kind' });
  expect(spoiled((file) => (file.version = 2))).toEqual({ ok: false, fault: 'version' });
  expect(spoiled((file) => (file.scenario.title = ' '))).toEqual({ ok: false, fault: 'title' });
  expect(spoiled((file) => (file.scenario.changes = {}))).toEqual({ ok: false, fault: 'changes' });
  expect(readScenarioFile(' '.repeat(1_000_001))).toEqual({ ok: false, fault: 'large' });
});

it('a change that is wrong is named by its number and by the field within it', () => {
  expect(spoiled((file) => (file.scenario.changes[0].change.lonLat = [5, 'noord']))).toEqual({
    ok: false,
    fault: 'change',
    number: 1,
    field: 'change/lonLat/1',
  });
  expect(spoiled((file) => (file.scenario.changes[1].isOn = 'ja'))).toMatchObject({
    number: 2,
    field: 'isOn',
  });
});

it('two changes of one name are refused', () => {
  expect(spoiled((file) => (file.scenario.changes[1].id = 'new-1'))).toEqual({
    ok: false,
    fault: 'twice',
    field: 'new-1',
  });
});
