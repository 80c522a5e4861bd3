// What one may suppose, on the wire: the domain's own schemas.
export { Change, OpeningStretch, PlaceAttributes, Scenario } from '../domain/scenario/change.ts';
