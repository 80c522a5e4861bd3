// What points and areas are worth in the concave stand-in of the objective, from which bounds are made.
import { representableAbove, type SitesQuestion } from './site-question.ts';

/** A cap of each area on what it can be worth, and the worth of each point, of which 1 / need a site. */
export interface Worth {
  /** Worth of a point once covered. */
  value: Float64Array;
  need: Uint8Array;
  area: Uint32Array;
  /** Infinity: the area has no cap. */
  cap: Float64Array;
}

/**
 * The concave stand-in of the objective: never less than it, and with diminishing returns. A point that needs
 * m sites is worth 1/m at each, and an area at most 1, in proportion to its shortfall.
 */
export function worthOf({ weights, needs, areas, objective, count }: SitesQuestion): Worth {
  const need = needs ?? new Uint8Array(weights.length).fill(1);
  const reachable = weights.map((people, p) => (need[p] <= count ? people : 0));
  if (objective === 'people' || !areas) {
    const area = new Uint32Array(weights.length);
    return { value: reachable, need, area, cap: Float64Array.of(Number.POSITIVE_INFINITY) };
  }
  const { ofPoint, shortfall } = areas;
  const waiting = new Float64Array(shortfall.length);
  for (let p = 0; p < weights.length; p++) waiting[ofPoint[p]] += reachable[p];
  const canTurn = shortfall.map((people, b) => (people > 0 && waiting[b] >= people ? 1 : 0));
  const value = reachable.map((people, p) => {
    const b = ofPoint[p];
    return canTurn[b] === 1 ? representableAbove(Math.min(1, people / shortfall[b])) : 0;
  });
  return { value, need, area: ofPoint, cap: canTurn };
}

/** Worth of one of the m sites that a point needs; rounded up, so that m of them are never too little. */
export function partOf(value: number, need: number): number {
  return need === 1 ? value : representableAbove(value / need);
}
