// Judges districts or a municipality by the verdicts of their neighbourhoods.
import type { AreaLevel, Requirement } from '../../../server/contract/norm.ts';
import { overallVerdict } from '../../../server/domain/norm/verdict.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import {
  emptyTallies,
  type JudgedArea,
  type JudgedReach,
  type JudgedRequirement,
  type Judgement,
  type VerdictTallies,
} from '../coverage/judgement.ts';
import { levelOf } from '../coverage/requirement-level.ts';
import { type CoarseLevel, codeAt, type LevelArea } from './gather-areas.ts';

/** How the smaller areas that a requirement judges do. */
export interface Parts {
  level: AreaLevel;
  /** `residents`: everyone who lives in them, as far as known. */
  tallies: VerdictTallies;
}

export interface JudgedLevelArea extends JudgedArea {
  /** By their overall verdicts. */
  neighbourhoods: VerdictTallies;
  /** In the order of the norm; `null` where the requirement judges this area as a whole, or one around it. */
  parts: (Parts | null)[];
}

/** A neighbourhood and what was said of it. */
interface Member {
  facts: AreaFacts;
  judged: JudgedArea;
}

const coarseness: Record<AreaLevel, number> = { neighbourhood: 0, district: 1, municipality: 2 };

/**
 * By code, in the order of `areas`. One rule for all: an area fails when any neighbourhood of it does, else it cannot be
 * told when any cannot, else it meets; what applies to none of them does not apply. A requirement that judges the area as
 * a whole gives all its neighbourhoods the same verdict, so that the rule gives that verdict back. People add up; amounts
 * of smaller areas do not, and are `null`. Takes one step a neighbourhood and requirement.
 */
export function judgeLevel(
  areas: readonly LevelArea[],
  level: CoarseLevel,
  judgement: Judgement,
  requirements: readonly Requirement[],
): Map<string, JudgedLevelArea> {
  const levels = requirements.map(levelOf);
  const judged = new Map<string, JudgedLevelArea>();
  for (const { code, members: facts } of areas) {
    const members = facts.flatMap((one): Member[] => {
      const of = judgement.areas.get(one.code);
      return of ? [{ facts: one, judged: of }] : [];
    });
    if (members.length === 0) continue;
    judged.set(code, judgeMembers(code, level, members, levels));
  }
  return judged;
}

function judgeMembers(
  code: string,
  level: CoarseLevel,
  members: readonly Member[],
  levels: readonly AreaLevel[],
): JudgedLevelArea {
  const parts = levels.map((own, index) =>
    coarseness[own] >= coarseness[level]
      ? null
      : { level: own, tallies: tally(members, own, ({ judged }) => judged.requirements[index].verdict) },
  );
  return {
    code,
    verdict: overallVerdict(members.map(({ judged }) => judged.verdict)),
    requirements: levels.map((_, index) =>
      together(
        members.map(({ judged }) => judged.requirements[index]),
        parts[index] === null,
      ),
    ),
    neighbourhoods: tally(members, 'neighbourhood', ({ judged }) => judged.verdict),
    parts,
  };
}

/**
 * Areas of `level` by verdict, each counted once, with all residents of its neighbourhoods. These share the verdict of
 * their area (METHOD.md); should they not, the rule of all areas holds here too, whichever comes first.
 */
function tally(
  members: readonly Member[],
  level: AreaLevel,
  verdictOf: (member: Member) => JudgedArea['verdict'],
): VerdictTallies {
  const tallies = emptyTallies();
  const byArea = new Map<string, Member[]>();
  for (const member of members) {
    const code = codeAt(member.facts, level);
    byArea.set(code, [...(byArea.get(code) ?? []), member]);
  }
  for (const neighbourhoods of byArea.values()) {
    const of = tallies[overallVerdict(neighbourhoods.map(verdictOf))];
    of.areas += 1;
    for (const { facts } of neighbourhoods) of.residents += facts.residents ?? 0;
  }
  return tallies;
}

function together(judged: readonly JudgedRequirement[], isWhole: boolean): JudgedRequirement {
  const [first] = judged;
  if (isWhole) return judged.find(({ verdict }) => verdict !== 'not-applicable') ?? first;
  const verdict = overallVerdict(judged.map((one) => one.verdict));
  if (first.form !== 'reach') return { ...first, verdict, residents: null, amount: null, needed: null };
  return sumOf(
    judged.filter((one) => one.form === 'reach'),
    { ...first, verdict },
  );
}

/** Of the people whose number is known. */
function sumOf(judged: readonly JudgedReach[], { form, requirementId, verdict }: JudgedReach): JudgedReach {
  let residents = 0;
  let covered: JudgedReach['covered'] = null;
  let shortfall: JudgedReach['shortfall'] = null;
  for (const one of judged) {
    if (one.covered === null || one.shortfall === null) continue;
    residents += one.residents ?? 0;
    covered ??= { lower: 0, upper: 0 };
    covered.lower += one.covered.lower;
    covered.upper += one.covered.upper;
    shortfall ??= { lower: 0, upper: 0 };
    shortfall.lower += one.shortfall.lower;
    shortfall.upper += one.shortfall.upper;
  }
  return { form, requirementId, verdict, residents: covered && residents, covered, shortfall };
}
