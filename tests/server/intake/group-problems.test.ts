// Findings in groups: complete in number, short in examples.
import { expect, test } from 'vitest';
import type { Problem } from '../../../server/domain/problem.ts';
import { groupProblems } from '../../../server/intake/group-problems.ts';

const problem = (kind: string, severity: Problem['severity'], at = '1'): Problem => ({
  kind,
  severity,
  message: 'Something is so.',
  file: 'a.csv',
  at,
});

test('each kind is counted in full and shown by its first twenty', () => {
  const [group] = groupProblems(Array.from({ length: 45 }, (_, i) => problem('far', 'doubtful', `${i}`)));
  expect(group.count).toBe(45);
  expect(group.examples.map(({ at }) => Number(at))).toEqual(Array.from({ length: 20 }, (_, i) => i));
});

test('what was refused comes first, then the most frequent', () => {
  const kinds = groupProblems([
    problem('rare', 'doubtful'),
    problem('often', 'doubtful'),
    problem('often', 'doubtful'),
    problem('out', 'refused'),
    problem('often', 'refused'),
    problem('often', 'refused'),
  ]).map(({ kind, severity, count }) => [kind, severity, count]);
  expect(kinds).toEqual([
    ['often', 'refused', 2],
    ['out', 'refused', 1],
    ['often', 'doubtful', 2],
    ['rare', 'doubtful', 1],
  ]);
});
