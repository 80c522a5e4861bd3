// Groups the findings of all readers by kind, so that a report of thousands stays readable.
import type { ImportReport } from '../domain/catalogue.ts';
import type { Problem } from '../domain/problem.ts';

const examplesPerKind = 20;

/** What was refused comes first, then what is doubtful; within those the most frequent first. */
export function groupProblems(problems: readonly Problem[]): ImportReport['problems'] {
  const groups = new Map<string, ImportReport['problems'][number]>();
  for (const problem of problems) {
    const { kind, severity } = problem;
    const key = `${severity} ${kind}`;
    const group = groups.get(key) ?? { kind, severity, count: 0, examples: [] };
    groups.set(key, group);
    group.count += 1;
    if (group.examples.length < examplesPerKind) group.examples.push(problem);
  }
  return [...groups.values()].sort(
    (a, b) => b.severity.localeCompare(a.severity) || b.count - a.count || a.kind.localeCompare(b.kind),
  );
}
