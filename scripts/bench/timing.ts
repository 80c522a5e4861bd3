// Repeats a piece of work and tells how long it took, in milliseconds.

export interface Timing {
  /** Of the run that others disturbed least: what two libraries are compared by. */
  least: number;
  median: number;
  p75: number;
  p99: number;
  worst: number;
}

/** Runs once to warm up, then `runs` times. The run's number is passed on, so that no two need be alike. */
export async function time(runs: number, work: (run: number) => unknown): Promise<Timing> {
  await work(-1);
  const durations: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work(run);
    durations.push(performance.now() - start);
  }
  return percentilesOf(durations);
}

export function percentilesOf(durations: readonly number[]): Timing {
  const sorted = durations.toSorted((a, b) => a - b);
  return {
    least: sorted[0],
    median: at(sorted, 0.5),
    p75: at(sorted, 0.75),
    p99: at(sorted, 0.99),
    worst: at(sorted, 1),
  };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

export function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)} times`;
}
