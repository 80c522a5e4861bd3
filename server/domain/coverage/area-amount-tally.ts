// The account of a presence or a ratio: what qualifying places supply within each area, against what it needs.
import type { PresenceRequirement, RatioRequirement } from '../norm/norm.ts';
import { judgeAmount } from '../norm/verdict.ts';
import { AmountSums } from './amount-sums.ts';
import type { Ground } from './ground.ts';
import { appliesTo, type Count, countIn, type LevelAreas, levelAreas } from './level-areas.ts';
import type { Qualification } from './qualifying.ts';
import type { AmountBounds } from './result.ts';
import { supplyOf } from './supply.ts';
import { noPoints, type Site, type Tally, type TallyFigures, Touched, type TurnedPoints } from './tally.ts';

type AreaAmountRequirement = PresenceRequirement | RatioRequirement;

export class AreaAmountTally implements Tally {
  /** What each area of the level needs; `null` where the requirement does not apply. */
  readonly needed: (AmountBounds | null)[];
  /** Of the base, in each area. */
  readonly counts: Count[];
  readonly areas: LevelAreas;
  readonly #requirement: AreaAmountRequirement;
  readonly #sums: AmountSums;
  readonly #touched: Touched;

  constructor(ground: Ground, requirement: AreaAmountRequirement) {
    this.#requirement = requirement;
    this.areas = levelAreas(ground, requirement.level);
    const { members } = this.areas;
    const base = requirement.form === 'ratio' ? requirement.base : 'everyone';
    this.counts = members.map((indices) => countIn(ground, indices, base));
    this.needed = members.map((indices, a) => {
      const nobody = this.counts[a].isKnown && this.counts[a].lower === 0;
      const neighbourhoods = indices.map((b) => ground.neighbourhoods[b]);
      if (nobody || !appliesTo(requirement.appliesTo, neighbourhoods)) return null;
      return neededOf(requirement, this.counts[a]);
    });
    this.#sums = new AmountSums(members.length);
    this.#touched = new Touched(ground.neighbourhoods.length);
  }

  change({ place, spot }: Site, from: Qualification, to: Qualification): void {
    if (spot.neighbourhood === -1) return;
    const of = this.#requirement.form === 'ratio' ? this.#requirement.of : 'places';
    const area = this.areas.areaOf[spot.neighbourhood];
    this.#sums.takeAway(area, supplyOf(place, of, from));
    this.#sums.add(area, supplyOf(place, of, to));
    for (const b of this.areas.members[area]) this.#touched.mark(b);
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

  judge(b: number): TallyFigures {
    const area = this.areas.areaOf[b];
    const needed = this.needed[area];
    const amount = this.#sums.at(area);
    return {
      verdict: needed === null ? 'not-applicable' : judgeAmount(amount, needed),
      covered: null,
      amount,
    };
  }
}

/** Of a base that is known in part, at least what that part asks for. */
function neededOf(requirement: AreaAmountRequirement, { lower, isKnown }: Count): AmountBounds {
  if (requirement.form === 'presence') return { lower: requirement.count, upper: requirement.count };
  const { amount, per, rounding } = requirement;
  const round = { exact: (times: number) => times, down: Math.floor, started: Math.ceil }[rounding];
  const needed = amount * round(lower / per);
  return { lower: needed, upper: isKnown ? needed : null };
}
