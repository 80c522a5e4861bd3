// How many residents live within reach of one position: the sum behind the sentence beside its polygon.
import type { LonLat } from '../lon-lat.ts';
import { groundMetres, straightLineDetour } from '../network/ground-distance.ts';
import type { Snaps } from '../network/snap-to-street.ts';
import type { StreetReach } from '../network/street-reach.ts';
import type { Demand } from './demand.ts';

/**
 * Residents within the limit of the reach, connectors counted at both ends, as METHOD.md measures; without streets,
 * at either end, in a straight line with its detour. Neighbourhoods whose residents are unknown count for none.
 * @param reach null: the position is on no street
 */
export function residentsWithin(
  demand: Demand,
  snaps: Snaps,
  lonLat: LonLat,
  limitDm: number,
  reach: StreetReach | null,
): number {
  const { everyone } = demand.weights;
  const straightDm = (i: number) => {
    const metres = groundMetres(demand.lonLat[2 * i], demand.lonLat[2 * i + 1], ...lonLat);
    return Math.round(metres * straightLineDetour * 10);
  };
  let residents = 0;
  for (let i = 0; i < everyone.length; i++) {
    const onStreets = reach !== null && snaps.edge[i] !== -1;
    const dm = onStreets
      ? reach.distanceDm(snaps.edge[i], snaps.offsetDm[i]) + snaps.connectorDm[i]
      : straightDm(i);
    if (dm <= limitDm) residents += everyone[i];
  }
  return residents;
}
