// What is thrown when a scenario cannot be applied as written.

/** One exact sentence that names the change; the fault is the asker's, not the program's. */
export class ScenarioError extends Error {
  override name = 'ScenarioError';
}
