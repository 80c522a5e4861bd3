// Stops a piece of work that takes too long.
import vm from 'node:vm';

const context = vm.createContext({ work: null });
const script = new vm.Script('work()');

/** Throws the error of the work, or one with code `ERR_SCRIPT_EXECUTION_TIMEOUT`; the work must not wait for anything. */
export function withinTime<T>(milliseconds: number, work: () => T): T {
  context.work = work;
  try {
    return script.runInContext(context, { timeout: milliseconds }) as T;
  } finally {
    context.work = null;
  }
}
