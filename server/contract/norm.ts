// Norms on the wire: the domain's own schema, with every version.
import { type Static, Type } from 'typebox';
import { Norm } from '../domain/norm/norm.ts';

export {
  type AreaLevel,
  type CatchmentRequirement,
  Norm,
  type PlaceFilter,
  type PresenceRequirement,
  type RatioRequirement,
  type ReachRequirement,
  type Requirement,
  type Supply,
} from '../domain/norm/norm.ts';
export type { OpenWindow } from '../domain/norm/opening-filter.ts';

export const NormList = Type.Object({
  norms: Type.Array(Norm, { description: 'The newest version of each, agreed ones first.' }),
});
export type NormList = Static<typeof NormList>;

export const NormVersions = Type.Object({ versions: Type.Array(Norm, { description: 'Newest first.' }) });
export type NormVersions = Static<typeof NormVersions>;
