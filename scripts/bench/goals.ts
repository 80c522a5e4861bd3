// The goals of the engine beside what this run measured: one table at the end of the bench.

/** One goal. `timesGoal` is 1 where it is just met, 2 where there is room for twice the work. */
export interface GoalLine {
  work: string;
  goal: string;
  measured: string;
  /** null where it was not measured; `measured` says why. */
  timesGoal: number | null;
}

/** For what may take, or weigh, at most so much. */
export function atMost(work: string, unit: string, goal: number, measured: number): GoalLine {
  return {
    work,
    goal: `${goal} ${unit}`,
    measured: `${round(measured)} ${unit}`,
    timesGoal: goal / measured,
  };
}

/** For what must reach at least so much. */
export function atLeast(work: string, unit: string, goal: number, measured: number): GoalLine {
  return {
    work,
    goal: `${goal} ${unit}`,
    measured: `${round(measured)} ${unit}`,
    timesGoal: measured / goal,
  };
}

/** For what must be so many times faster than a peer. */
export function timesFaster(work: string, goal: number, measured: number): GoalLine {
  return {
    work,
    goal: `${goal} times faster`,
    measured: `${round(measured)} times`,
    timesGoal: measured / goal,
  };
}

export function notMeasured(work: string, goal: string, reason: string): GoalLine {
  return { work, goal, measured: reason, timesGoal: null };
}

const titles = { work: 'work', goal: 'at least', measured: 'measured', times: 'times the goal' };

/** Columns of even width; numbers on the right. */
export function goalTable(lines: readonly GoalLine[]): string {
  const rows = lines.map(({ work, goal, measured, timesGoal }) => ({
    work,
    goal,
    measured,
    times: timesGoal === null ? '–' : timesGoal < 1 ? `${round(timesGoal)}, missed` : round(timesGoal),
  }));
  const all = [titles, ...rows];
  const width = (of: keyof typeof titles) => Math.max(...all.map((row) => row[of].length));
  const [work, goal, measured, times] = (['work', 'goal', 'measured', 'times'] as const).map(width);
  return all
    .map((row) =>
      [
        row.work.padEnd(work),
        row.goal.padEnd(goal),
        row.measured.padEnd(measured),
        row.times.padStart(times),
      ].join('  '),
    )
    .toSpliced(1, 0, '-'.repeat(work + goal + measured + times + 6))
    .join('\n');
}

const round = (value: number) => (value < 10 ? value.toPrecision(2) : String(Math.round(value)));
