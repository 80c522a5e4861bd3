// Data that comes from the server, with the state of its coming.
import type { Problem } from '../api/problem.ts';
import type { Answer } from '../api/request.ts';

export type Remote<T> =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'ready'; data: T }
  | { status: 'failed'; problem: Problem };

export const idle = { status: 'idle' } as const;
export const loading = { status: 'loading' } as const;

/** An aborted request goes back to idle: nobody waits for it, and nothing went wrong. */
export function settled<T>(answer: Answer<T>): Remote<T> {
  if (answer.ok) return { status: 'ready', data: answer.data };
  return answer.problem.kind === 'aborted' ? idle : { status: 'failed', problem: answer.problem };
}
