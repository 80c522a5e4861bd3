// What the map and the table show of a picture: which areas, by which verdict or how many people, and how large circles are.
import type { AreaLevel } from '../../../server/contract/norm.ts';
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import type { JudgedArea, Range } from '../coverage/judgement.ts';
import type { CircleScale } from '../map/layers/people-circles.ts';
import type { AreaSource } from '../map/sources.ts';
import type { JudgedLevelArea } from './judge-level.ts';

/** People still to be reached, at every area of the level. */
export interface PeopleLook {
  /** As `peopleShort` gives them. */
  short: ReadonlyMap<string, Range | null>;
  scale: CircleScale;
}

export interface MapLook {
  level: AreaLevel;
  /** Of what the map is about, in the order of the norm; -1: all together. */
  requirementIndex: number;
  /** Of the level. */
  areas: readonly AreaFacts[];
  /** By code of the level. */
  judged: ReadonlyMap<string, JudgedArea | JudgedLevelArea>;
  /** Of what the map is about, by code of the level. */
  verdicts: ReadonlyMap<string, Verdict>;
  counts: Record<Verdict, number>;
  /** What every neighbourhood is filled with. */
  fills: ReadonlyMap<string, Verdict>;
  /** `null`: verdicts are shown. */
  people: PeopleLook | null;
  /** The area of the level in which a neighbourhood lies. */
  codeOf(neighbourhoodCode: string): string;
}

/** Of which the outlines are what can be chosen. */
export const outlinesOf: Record<AreaLevel, AreaSource> = {
  neighbourhood: 'areas',
  district: 'districts',
  municipality: 'municipalities',
};

interface Said {
  code: string;
  verdict: Verdict;
}

/** Neighbourhoods by their overall verdicts, where nothing else is known of them. */
export function plainLook(areas: readonly Said[]): MapLook {
  const verdicts = new Map(areas.map(({ code, verdict }) => [code, verdict]));
  return {
    level: 'neighbourhood',
    requirementIndex: -1,
    areas: [],
    judged: new Map(),
    verdicts,
    counts: countVerdicts(verdicts.values()),
    fills: verdicts,
    people: null,
    codeOf: (code) => code,
  };
}

/** With the overall verdicts of neighbourhoods around the town, where the map shows just those of the town too. */
export function withAround(look: MapLook, around: readonly Said[]): MapLook {
  const isPlain = look.level === 'neighbourhood' && look.requirementIndex < 0 && look.people === null;
  if (around.length === 0 || !isPlain) return look;
  const all = new Map(around.map(({ code, verdict }) => [code, verdict]));
  for (const [code, verdict] of look.fills) all.set(code, verdict);
  return { ...look, verdicts: all, fills: all };
}

export function countVerdicts(verdicts: Iterable<Verdict>): Record<Verdict, number> {
  const counts = { meets: 0, unknown: 0, fails: 0, 'not-applicable': 0 };
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}
