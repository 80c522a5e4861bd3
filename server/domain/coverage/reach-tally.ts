// The account of a reach requirement: at every point how many qualifying places are within the threshold.
import { residentsOf } from '../areas/area.ts';
import { weightsOf } from '../areas/weights.ts';
import type { ReachRequirement } from '../norm/norm.ts';
import { judgeShare, roundPeople } from '../norm/verdict.ts';
import type { Ground } from './ground.ts';
import { appliesTo } from './level-areas.ts';
import type { PlaceReach } from './place-reach.ts';
import type { Qualification } from './qualifying.ts';
import { checkedThresholdDm } from './requirement-error.ts';
import { type Site, type Tally, type TallyFigures, Touched, type TurnedPoints } from './tally.ts';

export class ReachTally implements Tally {
  readonly #requirement: ReachRequirement;
  readonly #limitDm: number;
  readonly #residents: (number | null)[];
  readonly #applies: boolean[];
  readonly #certain: Cover;
  readonly #possible: Cover;
  readonly #touched: Touched;

  /** @throws RequirementError when the threshold lies beyond the horizon of the mode */
  constructor(ground: Ground, requirement: ReachRequirement) {
    const { neighbourhoods, neighbourhoodOf } = ground;
    this.#requirement = requirement;
    this.#limitDm = checkedThresholdDm(requirement);
    this.#residents = neighbourhoods.map(({ population }) => residentsOf(population, requirement.group));
    this.#applies = neighbourhoods.map((area) => appliesTo(requirement.appliesTo, [area]));
    this.#touched = new Touched(neighbourhoods.length);
    const weights = weightsOf(ground.demand, requirement.group);
    this.#certain = new Cover(
      neighbourhoodOf,
      neighbourhoods.length,
      weights,
      requirement.count,
      this.#touched,
    );
    this.#possible = new Cover(
      neighbourhoodOf,
      neighbourhoods.length,
      weights,
      requirement.count,
      this.#touched,
    );
  }

  change({ spot }: Site, from: Qualification, to: Qualification): void {
    if (from === to) return;
    const reach = spot.reachWithin(this.#requirement.mode, this.#limitDm);
    if (from === 'yes') this.#certain.lose(reach, this.#limitDm);
    if (to === 'yes') this.#certain.gain(reach, this.#limitDm);
    if (from === 'no') this.#possible.gain(reach, this.#limitDm);
    if (to === 'no') this.#possible.lose(reach, this.#limitDm);
  }

  takeTouched(): number[] {
    return this.#touched.take();
  }

  takeTurnedPoints(): TurnedPoints {
    return { certain: this.#certain.takeTurned(), possible: this.#possible.takeTurned() };
  }

  settle(): void {
    this.#touched.take();
    this.#certain.settle();
    this.#possible.settle();
  }

  judge(b: number): TallyFigures {
    const residents = this.#residents[b];
    if (residents === null || residents === 0) {
      const isUnknown = residents === null && this.#applies[b];
      return { verdict: isUnknown ? 'unknown' : 'not-applicable', covered: null, amount: null };
    }
    const covered = {
      lower: roundPeople(this.#certain.people[b]),
      upper: roundPeople(this.#possible.people[b]),
    };
    const verdict = this.#applies[b]
      ? judgeShare(covered, residents, this.#requirement.share)
      : 'not-applicable';
    return { verdict, covered, amount: null };
  }
}

/** One of the two bounds. */
class Cover {
  /** Covered people by neighbourhood. */
  readonly people: Float64Array;
  /** Qualifying places within the threshold of each point. */
  readonly #count: Uint16Array;
  readonly #neighbourhoodOf: Uint32Array;
  readonly #weights: Float64Array;
  readonly #needed: number;
  readonly #touched: Touched;
  /** Points that crossed the line since last asked, once for each time. */
  #crossings: number[] = [];

  constructor(
    neighbourhoodOf: Uint32Array,
    neighbourhoodCount: number,
    weights: Float64Array,
    needed: number,
    touched: Touched,
  ) {
    this.people = new Float64Array(neighbourhoodCount);
    this.#count = new Uint16Array(neighbourhoodOf.length);
    this.#neighbourhoodOf = neighbourhoodOf;
    this.#weights = weights;
    this.#needed = needed;
    this.#touched = touched;
  }

  gain({ point, distanceDm }: PlaceReach, limitDm: number): void {
    const [count, needed, length] = [this.#count, this.#needed, point.length];
    for (let k = 0; k < length; k++) {
      if (distanceDm[k] > limitDm) continue;
      const p = point[k];
      count[p] += 1;
      if (count[p] === needed) this.#cross(p, this.#weights[p]);
    }
  }

  lose({ point, distanceDm }: PlaceReach, limitDm: number): void {
    const [count, needed, length] = [this.#count, this.#needed, point.length];
    for (let k = 0; k < length; k++) {
      if (distanceDm[k] > limitDm) continue;
      const p = point[k];
      if (count[p] === needed) this.#cross(p, -this.#weights[p]);
      count[p] -= 1;
    }
  }

  #cross(point: number, people: number): void {
    const b = this.#neighbourhoodOf[point];
    this.people[b] += people;
    this.#touched.mark(b);
    this.#crossings.push(point);
  }

  settle(): void {
    this.#crossings = [];
  }

  /** A point that crossed there and back has not turned. */
  takeTurned(): TurnedPoints['certain'] {
    const turned: TurnedPoints['certain'] = { gained: [], lost: [] };
    const crossings = Uint32Array.from(this.#crossings).sort();
    this.#crossings = [];
    for (let i = 0; i < crossings.length; ) {
      const point = crossings[i];
      let times = 0;
      for (; crossings[i] === point; i++) times += 1;
      if (times % 2 === 0) continue;
      (this.#count[point] >= this.#needed ? turned.gained : turned.lost).push(point);
    }
    return turned;
  }
}
