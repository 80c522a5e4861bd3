// Every verdict of a town by a norm, kept so that what would change can be told in milliseconds, and forgotten again.
import { weightsOf } from '../areas/weights.ts';
import type { Requirement } from '../norm/norm.ts';
import { overallVerdict, roundPeople, type Verdict } from '../norm/verdict.ts';
import type { Place } from '../places/place.ts';
import type { Supposed } from '../scenario/apply-changes.ts';
import { AreaAmountTally } from './area-amount-tally.ts';
import { CatchmentTally } from './catchment-tally.ts';
import type { JudgedNorm } from './evaluate-coverage.ts';
import { type KeptDm, notKept, Spot } from './ground.ts';
import { type Qualification, qualification, staleBefore } from './qualifying.ts';
import { ReachTally } from './reach-tally.ts';
import { checkedThresholdDm } from './requirement-error.ts';
import type { Site, Tally, TallyFigures, TurnedPoints } from './tally.ts';
import type { Town } from './town.ts';

/** Neighbourhoods whose verdict would be another. */
export interface Turned {
  code: string;
  from: Verdict;
  to: Verdict;
  /** Only those that turn, in the order of the norm. A neighbourhood is listed as soon as one does. */
  requirements: { requirementId: string; from: Verdict; to: Verdict }[];
}

/** People, for certain and counting what may qualify. Unlike bounds, neither need be the larger. */
export interface PeopleChange {
  certain: number;
  possible: number;
}

export interface RequirementChange {
  requirementId: string;
  /** Of the requirement's group; `null` for forms that do not cover people, and where its own numbers change. */
  gained: PeopleChange | null;
  lost: PeopleChange | null;
}

export interface Outcome {
  turned: Turned[];
  requirements: RequirementChange[];
  /** Residents, everyone counted once, who come to be covered, or stop being so, for any requirement. */
  residents: { gained: PeopleChange; lost: PeopleChange };
}

/** A place qualifies otherwise, comes or goes. */
interface Step {
  site: Site;
  from: Qualification;
  to: Qualification;
}

interface Line {
  requirement: Requirement;
  tally: Tally;
  figures: TallyFigures[];
}

export class VerdictBoard {
  readonly town: Town;
  readonly norm: JudgedNorm;
  readonly asOf: string;
  readonly staleBefore: string | null;
  /** Overall, one a neighbourhood. */
  readonly verdicts: Verdict[];
  /** By requirement and place, how it qualifies. */
  readonly qualifications: Qualification[][];
  readonly #lines: Line[];
  readonly #index: Map<string, number>;

  /** @throws RequirementError on a requirement that cannot be judged */
  constructor(town: Town, norm: JudgedNorm, asOf: string) {
    this.town = town;
    this.norm = norm;
    this.asOf = asOf;
    this.staleBefore = staleBefore(asOf, norm.stalenessMonths);
    this.#index = new Map(town.places.map(({ id }, j) => [id, j]));
    this.qualifications = norm.requirements.map((requirement) => this.#qualify(requirement));
    this.#lines = norm.requirements.map((requirement, r) => this.#line(requirement, this.qualifications[r]));
    this.verdicts = town.neighbourhoods.map((_, b) =>
      overallVerdict(this.#lines.map(({ figures }) => figures[b].verdict)),
    );
  }

  /** What a requirement says of a neighbourhood now. */
  figures(r: number, b: number): TallyFigures {
    return this.#lines[r].figures[b];
  }

  place(id: string): Place | undefined {
    const j = this.#index.get(id);
    return j === undefined ? undefined : this.town.places[j];
  }

  /**
   * What would change if this were so. Nothing is kept: the board is afterwards what it was, to the last bit.
   * @throws RequirementError on a requirement that cannot be judged
   */
  suppose({ places, requirements }: Supposed): Outcome {
    const keptDm = furthestAsked(requirements);
    const moved = [...places].map(([id, after]) => this.#replaced(id, after, keptDm));
    const lines = requirements.map((requirement, r) => {
      const line = this.#lines[r];
      if (requirement === line.requirement) return line;
      return this.#line(requirement, this.#qualify(requirement));
    });
    const steps = lines.map(({ requirement }) =>
      moved.flatMap(({ before, after }) => this.#stepsOf(requirement, before, after)),
    );
    return this.#tryOut(lines, steps);
  }

  /** As `suppose`, where place j qualifies otherwise for each requirement; `null`: as it does. */
  supposeQualification(j: number, answers: readonly (Qualification | null)[]): Outcome {
    const site = this.site(j);
    const steps = answers.map((to, r): Step[] => {
      const from = this.qualifications[r][j];
      return to === null || to === from ? [] : [{ site, from, to }];
    });
    return this.#tryOut(this.#lines, steps);
  }

  site(j: number): Site {
    return { place: this.town.places[j], spot: this.town.spots[j] };
  }

  #qualify({ places }: Requirement): Qualification[] {
    return this.town.places.map((place) => qualification(place, places, this.staleBefore));
  }

  #line(requirement: Requirement, qualifications: readonly Qualification[]): Line {
    const tally = newTally(this.town, requirement);
    qualifications.forEach((to, j) => {
      if (to !== 'no') tally.change(this.site(j), 'no', to);
    });
    tally.settle();
    return { requirement, tally, figures: this.town.neighbourhoods.map((_, b) => tally.judge(b)) };
  }

  #replaced(id: string, place: Place | null, keptDm: KeptDm): { before: Site | null; after: Site | null } {
    const j = this.#index.get(id);
    const before = j === undefined ? null : this.site(j);
    if (place === null) return { before, after: null };
    const stays = before?.place.lonLat.every((part, i) => part === place.lonLat[i]);
    const spot = before && stays ? before.spot : new Spot(this.town, place.lonLat, keptDm);
    return { before, after: { place, spot } };
  }

  #stepsOf({ places }: Requirement, before: Site | null, after: Site | null): Step[] {
    const answer = ({ place }: Site) => qualification(place, places, this.staleBefore);
    const steps: Step[] = [];
    if (before !== null && answer(before) !== 'no')
      steps.push({ site: before, from: answer(before), to: 'no' });
    if (after !== null && answer(after) !== 'no') steps.push({ site: after, from: 'no', to: answer(after) });
    return steps;
  }

  #tryOut(lines: readonly Line[], steps: readonly (readonly Step[])[]): Outcome {
    const touched = new Map<number, (TallyFigures | null)[]>();
    const turnedPoints = lines.map((line, r) => {
      for (const { site, from, to } of steps[r]) line.tally.change(site, from, to);
      const marked = line.tally.takeTouched();
      const indices = line === this.#lines[r] ? marked : this.town.neighbourhoods.map((_, b) => b);
      for (const b of indices) {
        const figures = touched.get(b) ?? lines.map(() => null);
        figures[r] = line.tally.judge(b);
        touched.set(b, figures);
      }
      return line.tally.takeTurnedPoints();
    });
    lines.forEach((line, r) => {
      if (line !== this.#lines[r]) return;
      for (const { site, from, to } of steps[r].toReversed()) line.tally.change(site, to, from);
      line.tally.settle();
    });
    const isNew = lines.map((line, r) => line !== this.#lines[r]);
    return {
      turned: this.#turned(touched),
      requirements: lines.map(({ requirement }, r) =>
        peopleOf(this.town, requirement, turnedPoints[r], isNew[r]),
      ),
      residents: residentsOf(
        this.town,
        turnedPoints.filter((_, r) => !isNew[r]),
      ),
    };
  }

  #turned(touched: ReadonlyMap<number, (TallyFigures | null)[]>): Turned[] {
    const turned: Turned[] = [];
    for (const b of [...touched.keys()].sort((x, y) => x - y)) {
      const figures = touched.get(b) ?? [];
      const verdictOf = (r: number) => figures[r]?.verdict ?? this.#lines[r].figures[b].verdict;
      const requirements = this.#lines.flatMap(({ requirement, figures: before }, r) => {
        const [from, to] = [before[b].verdict, verdictOf(r)];
        return from === to ? [] : [{ requirementId: requirement.id, from, to }];
      });
      if (requirements.length === 0) continue;
      const to = overallVerdict(this.#lines.map((_, r) => verdictOf(r)));
      turned.push({ code: this.town.neighbourhoods[b].code, from: this.verdicts[b], to, requirements });
    }
    return turned;
  }
}

/** By mode the largest threshold: further a list for these requirements need not go. */
function furthestAsked(requirements: readonly Requirement[]): KeptDm {
  const furthest = { ...notKept };
  for (const requirement of requirements) {
    if (!('within' in requirement)) continue;
    const { mode } = requirement;
    furthest[mode] = Math.max(furthest[mode], checkedThresholdDm(requirement));
  }
  return furthest;
}

function newTally(town: Town, requirement: Requirement): Tally {
  switch (requirement.form) {
    case 'reach':
      return new ReachTally(town, requirement);
    case 'presence':
    case 'ratio':
      return new AreaAmountTally(town, requirement);
    case 'catchment':
      return new CatchmentTally(town, requirement);
  }
}

function peopleOf(
  { demand }: Town,
  requirement: Requirement,
  { certain, possible }: TurnedPoints,
  isNew: boolean,
): RequirementChange {
  const { id: requirementId } = requirement;
  if (requirement.form !== 'reach' || isNew) return { requirementId, gained: null, lost: null };
  const weights = weightsOf(demand, requirement.group);
  const people = (points: number[]) => roundPeople(points.reduce((sum, point) => sum + weights[point], 0));
  return {
    requirementId,
    gained: { certain: people(certain.gained), possible: people(possible.gained) },
    lost: { certain: people(certain.lost), possible: people(possible.lost) },
  };
}

/** A point that turns for several requirements counts once. */
function residentsOf({ demand }: Town, turned: readonly TurnedPoints[]): Outcome['residents'] {
  const everyone = weightsOf(demand, 'everyone');
  const people = (bound: keyof TurnedPoints, way: keyof TurnedPoints['certain']) => {
    const points = new Set(turned.flatMap((of) => of[bound][way]));
    let sum = 0;
    for (const point of points) sum += everyone[point];
    return roundPeople(sum);
  };
  const change = (way: keyof TurnedPoints['certain']): PeopleChange => ({
    certain: people('certain', way),
    possible: people('possible', way),
  });
  return { gained: change('gained'), lost: change('lost') };
}
