// A way in few lines: short ones whole, of long ones the start, the end, and the streets between.
import { expect, test } from 'vitest';
import type { RouteStep } from '../../../server/contract/route.ts';
import { fewLines } from '../../../web/src/route/few-lines.ts';

const step = (street: string | null, metres: number): RouteStep => ({
  turn: 'left',
  street,
  way: street === null ? 'path' : 'street',
  metres,
});
const told = (steps: RouteStep[]) =>
  fewLines(steps).map((line) =>
    'step' in line
      ? `${line.step.street} ${line.step.metres}`
      : `${line.steps.map(({ street }) => street).join('+')} ${line.metres}`,
  );

const start = [step('A', 10), step('B', 20)];
const end = [step('X', 30), step('Y', 40), step('Y', 0)];

test('six lines are told whole', () => {
  expect(told([...start, step('C', 5), ...end])).toEqual(['A 10', 'B 20', 'C 5', 'X 30', 'Y 40', 'Y 0']);
});

test('of more, those between are one line: the longest four streets, each once, in order', () => {
  const between = [
    step('C', 50),
    step(null, 300),
    step('D', 9),
    step('E', 60),
    step('F', 70),
    step('C', 1),
    step('G', 80),
  ];
  expect(told([...start, ...between, ...end])).toEqual([
    'A 10',
    'B 20',
    'C+E+F+G 570',
    'X 30',
    'Y 40',
    'Y 0',
  ]);
});

test('where none between has a name, the ways are told by their sort', () => {
  expect(fewLines([...start, step(null, 50), step(null, 60), ...end])[2]).toEqual({
    steps: [step(null, 110)],
    metres: 110,
  });
});
