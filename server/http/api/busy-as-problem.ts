// Tells a caller that the engine has more work than it takes, and when to come back.
import { EngineBusy } from '../../engine/engine.ts';
import { ProblemError } from '../problems.ts';

export async function busyAsProblem<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof EngineBusy)
      throw new ProblemError('busy', error.message, { headers: { 'retry-after': '5' } });
    throw error;
  }
}
