// The account of a catchment: what each place offers to those around it, shared among all who come to it.
import { residentsOf } from '../areas/area.ts';
import { weightsOf } from '../areas/weights.ts';
import { type CatchmentRequirement, inDm } from '../norm/norm.ts';
import { judgeAmount } from '../norm/verdict.ts';
import { AmountSums } from './amount-sums.ts';
import type { Ground, Spot } from './ground.ts';
import { appliesTo } from './level-areas.ts';
import type { Qualification } from './qualifying.ts';
import { checkedThresholdDm, RequirementError } from './requirement-error.ts';
import { supplyOf } from './supply.ts';
import { noPoints, type Site, type Tally, type TallyFigures, Touched, type TurnedPoints } from './tally.ts';

/** Part of a unit of supply in which what reaches a neighbourhood is added up, so that sums are exact in any order. */
const sharePart = 2 ** -30;

/** Which part of what a place supplies goes to each neighbourhood; together 1 where anyone comes. */
interface Division {
  neighbourhood: Uint32Array;
  part: Float64Array;
}

export class CatchmentTally implements Tally {
  readonly residents: (number | null)[];
  readonly applies: boolean[];
  readonly #requirement: CatchmentRequirement;
  readonly #ground: Ground;
  readonly #weights: Float64Array;
  readonly #decay: Float64Array;
  readonly #sums: AmountSums;
  readonly #touched: Touched;
  /** Divisions depend on the spot alone. */
  readonly #divisions = new WeakMap<Spot, Division>();

  /** @throws RequirementError when the threshold lies beyond the horizon, or the steps do not rise */
  constructor(ground: Ground, requirement: CatchmentRequirement) {
    this.#requirement = requirement;
    this.#ground = ground;
    this.residents = ground.neighbourhoods.map(({ population }) =>
      residentsOf(population, requirement.group),
    );
    this.applies = ground.neighbourhoods.map((area) => appliesTo(requirement.appliesTo, [area]));
    this.#weights = weightsOf(ground.demand, requirement.group);
    this.#decay = decayByDm(requirement);
    this.#sums = new AmountSums(ground.neighbourhoods.length);
    this.#touched = new Touched(ground.neighbourhoods.length);
  }

  change({ place, spot }: Site, from: Qualification, to: Qualification): void {
    if (from === to) return;
    const { neighbourhood, part } = this.divide(spot);
    const before = supplyOf(place, this.#requirement.of, from);
    const after = supplyOf(place, this.#requirement.of, to);
    const share = (amount: number, k: number) => Math.round((amount * part[k]) / sharePart) * sharePart;
    for (let k = 0; k < neighbourhood.length; k++) {
      const b = neighbourhood[k];
      this.#sums.takeAway(b, { lower: share(before.lower, k), upper: share(before.upper, k) });
      this.#sums.add(b, { lower: share(after.lower, k), upper: share(after.upper, k) });
      this.#touched.mark(b);
    }
  }

  /** The parts of a place's supply by neighbourhood: R_j · Σ p_i·w_ij, for a supply of 1. */
  divide(spot: Spot): Division {
    const known = this.#divisions.get(spot);
    if (known) return known;
    const { point, distanceDm } = spot.reachWithin(this.#requirement.mode, this.#decay.length - 1);
    // Points come in order of neighbourhood, so that each neighbourhood is one run.
    const neighbourhood: number[] = [];
    const demand: number[] = [];
    let total = 0;
    for (let k = 0; k < point.length; k++) {
      if (distanceDm[k] >= this.#decay.length) continue;
      const weighed = this.#weights[point[k]] * this.#decay[distanceDm[k]];
      if (weighed === 0) continue;
      const b = this.#ground.neighbourhoodOf[point[k]];
      const last = neighbourhood.length - 1;
      if (neighbourhood[last] === b) demand[last] += weighed;
      else {
        neighbourhood.push(b);
        demand.push(weighed);
      }
      total += weighed;
    }
    const division = {
      neighbourhood: Uint32Array.from(neighbourhood),
      part: Float64Array.from(demand, (weighed) => weighed / total),
    };
    this.#divisions.set(spot, division);
    return division;
  }

  takeTouched(): number[] {
    return this.#touched.take();
  }

  takeTurnedPoints(): TurnedPoints {
    return noPoints();
  }

  settle(): void {
    this.#touched.take();
  }

  /** The amount is per 1,000 of the group, on average over all who live there. */
  judge(b: number): TallyFigures {
    const residents = this.residents[b];
    if (residents === null || residents === 0) {
      const isUnknown = residents === null && this.applies[b];
      return { verdict: isUnknown ? 'unknown' : 'not-applicable', covered: null, amount: null };
    }
    const { lower, upper } = this.#sums.at(b);
    const perThousand = (supply: number) => (supply / residents) * 1000;
    const amount = { lower: perThousand(lower), upper: upper === null ? null : perThousand(upper) };
    const { atLeast } = this.#requirement;
    const verdict = this.applies[b]
      ? judgeAmount(amount, { lower: atLeast, upper: atLeast })
      : 'not-applicable';
    return { verdict, covered: null, amount };
  }
}

/** The weight of a place at each whole decimetre up to the threshold. */
function decayByDm(requirement: CatchmentRequirement): Float64Array {
  const weights = new Float64Array(checkedThresholdDm(requirement) + 1);
  const { decay } = requirement;
  if (decay.type === 'binary') return weights.fill(1);
  if (decay.type === 'gaussian') {
    const sigmaDm = inDm(requirement, decay.sigma);
    return weights.map((_, dm) => Math.exp(-(dm * dm) / (2 * sigmaDm * sigmaDm)));
  }
  let from = 0;
  for (const { upTo, weight } of decay.steps) {
    const upToDm = inDm(requirement, upTo);
    if (upToDm < from)
      throw new RequirementError(
        `Requirement “${requirement.id}” has a step up to ${upTo} after one that ends further away; give steps by rising distance.`,
      );
    weights.fill(weight, from, upToDm + 1);
    from = upToDm + 1;
  }
  return weights;
}
