// What the engine throws when a requirement cannot be judged as written.
import { horizonMetres, type Requirement, type Travelled, thresholdDm } from '../norm/norm.ts';

/** One exact sentence that names the requirement; the fault is the asker's, not the program's. */
export class RequirementError extends Error {
  override name = 'RequirementError';
}

/** Decimetres. @throws RequirementError beyond the horizon */
export function checkedThresholdDm(requirement: Pick<Requirement, 'id'> & Travelled): number {
  const limitDm = thresholdDm(requirement);
  const horizon = horizonMetres[requirement.mode];
  if (limitDm <= horizon * 10) return limitDm;
  throw new RequirementError(
    `Requirement “${requirement.id}” asks for ${limitDm / 10} m ${requirement.mode}, further than the ${horizon} m that distances are known for.`,
  );
}
