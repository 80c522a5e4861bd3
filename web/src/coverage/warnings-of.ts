// What the reader of the whole town must be careful about, each with the number of neighbourhoods that it holds for.
import type { AreaResult, Coverage } from '../../../server/contract/coverage.ts';
import type { AreaLevel, Norm, Requirement } from '../../../server/contract/norm.ts';
import type { Base } from './use-requirement-words.ts';

export interface Warning {
  sentence: 'straightLineWarning' | 'spreadWarning' | 'populationWarning' | 'baseWarning';
  /** Whose number is unknown; `everyone` in the sentences about streets. */
  group: Base;
  /** What is counted. */
  level: AreaLevel;
  count: number;
}

/** Of a group whose number is unknown only where everyone's is, nothing is said apart. */
export function warningsOf({ areas }: Coverage, norm: Norm): Warning[] {
  const groups = new Set(norm.requirements.flatMap(ownGroup));
  const unknownIn = (area: AreaResult) =>
    new Set(
      norm.requirements.flatMap((requirement) =>
        hasReason(area, 'population-unknown', requirement.id) ? ownGroup(requirement) : [],
      ),
    );
  const countAreas = (holds: (area: AreaResult) => boolean) => areas.filter(holds).length;
  const ofEveryone = { group: 'everyone', level: 'neighbourhood' } as const;
  const warnings: Warning[] = [
    {
      sentence: 'straightLineWarning',
      ...ofEveryone,
      count: countAreas((area) => hasReason(area, 'straight-line')),
    },
    {
      sentence: 'spreadWarning',
      ...ofEveryone,
      count: countAreas((area) => hasReason(area, 'spread-over-streets')),
    },
    ...Array.from(groups, (group): Warning => {
      const isTold = (unknown: Set<string>) =>
        unknown.has(group) && (group === 'everyone' || !unknown.has('everyone'));
      const count = countAreas((area) => isTold(unknownIn(area)));
      return { sentence: 'populationWarning', group, level: 'neighbourhood', count };
    }),
    ...baseWarnings(areas, norm),
  ];
  return warnings.filter(({ count }) => count > 0);
}

/** Whose number is judged in each neighbourhood by itself. */
function ownGroup(requirement: Requirement): Exclude<Base, 'dwellings'>[] {
  if (requirement.form === 'presence') return [];
  if (requirement.form !== 'ratio') return [requirement.group];
  const { base, level } = requirement;
  return level === 'neighbourhood' && base !== 'dwellings' ? [base] : [];
}

/** Dwellings, and what whole districts or municipalities are judged by: each area once, the same base at a level once. */
function baseWarnings(areas: readonly AreaResult[], norm: Norm): Warning[] {
  const unknown = new Map<string, { group: Base; level: AreaLevel; codes: Set<string> }>();
  for (const requirement of norm.requirements) {
    if (requirement.form !== 'ratio' || ownGroup(requirement).length > 0) continue;
    const { base: group, level, id } = requirement;
    const known = unknown.get(`${group} ${level}`) ?? { group, level, codes: new Set() };
    unknown.set(`${group} ${level}`, known);
    for (const { requirements } of areas) {
      const result = requirements.find(({ requirementId }) => requirementId === id);
      if (result?.reasons.some(({ code }) => baseReasons.includes(code))) known.codes.add(result.areaCode);
    }
  }
  return Array.from(unknown.values(), ({ group, level, codes }) => ({
    sentence: 'baseWarning',
    group,
    level,
    count: codes.size,
  }));
}

const baseReasons: readonly ReasonCode[] = ['population-unknown', 'dwellings-unknown'];

type ReasonCode = AreaResult['requirements'][number]['reasons'][number]['code'];

const hasReason = ({ requirements }: AreaResult, code: ReasonCode, requirementId?: string): boolean =>
  requirements.some(
    (one) =>
      (requirementId === undefined || one.requirementId === requirementId) &&
      one.reasons.some((reason) => reason.code === code),
  );
