// What the engine throws when a requirement cannot be judged as written.

/** One exact sentence that names the requirement; the fault is the asker's, not the program's. */
export class RequirementError extends Error {
  override name = 'RequirementError';
}
