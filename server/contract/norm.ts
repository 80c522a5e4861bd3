// Norms on the wire: the domain's own schema, with every version.
import { type Static, Type } from 'typebox';
import { Norm } from '../domain/norm/norm.ts';

export { Norm, type PlaceFilter, type ReachRequirement, type Requirement } from '../domain/norm/norm.ts';

export const NormList = Type.Object({
  norms: Type.Array(Norm, { description: 'The newest version of each, agreed ones first.' }),
});
export type NormList = Static<typeof NormList>;

export const NormVersions = Type.Object({ versions: Type.Array(Norm, { description: 'Newest first.' }) });
export type NormVersions = Static<typeof NormVersions>;
