// Which areas a requirement judges.
import type { AreaLevel, Requirement } from '../../../server/contract/norm.ts';

/** The neighbourhoods of a district or municipality share its verdict. */
export const levelOf = (requirement: Requirement): AreaLevel =>
  requirement.form === 'presence' || requirement.form === 'ratio' ? requirement.level : 'neighbourhood';
