// What the reader of the whole town must be careful about, each with the number of neighbourhoods that it holds for.
import type { AreaResult, Coverage } from '../../../server/contract/coverage.ts';
import type { Norm, Requirement } from '../../../server/contract/norm.ts';

export interface Warning {
  sentence: 'straightLineWarning' | 'spreadWarning' | 'populationWarning';
  /** Whose number is unknown; `everyone` in the other sentences. */
  group: Requirement['group'];
  /** Neighbourhoods. */
  count: number;
}

/** Of a group whose number is unknown only where everyone's is, nothing is said apart. */
export function warningsOf({ areas }: Coverage, norm: Norm): Warning[] {
  const unknownIn = (area: AreaResult) =>
    new Set(
      norm.requirements.flatMap(({ id, group }) =>
        hasReason(area, 'population-unknown', id) ? [group] : [],
      ),
    );
  const groups = new Set(norm.requirements.map(({ group }) => group));
  const warnings: Warning[] = [
    {
      sentence: 'straightLineWarning',
      group: 'everyone',
      count: areas.filter((area) => hasReason(area, 'straight-line')).length,
    },
    {
      sentence: 'spreadWarning',
      group: 'everyone',
      count: areas.filter((area) => hasReason(area, 'spread-over-streets')).length,
    },
    ...Array.from(groups, (group): Warning => {
      const isTold = (unknown: Set<string>) =>
        unknown.has(group) && (group === 'everyone' || !unknown.has('everyone'));
      return {
        sentence: 'populationWarning',
        group,
        count: areas.filter((area) => isTold(unknownIn(area))).length,
      };
    }),
  ];
  return warnings.filter(({ count }) => count > 0);
}

type ReasonCode = AreaResult['requirements'][number]['reasons'][number]['code'];

const hasReason = ({ requirements }: AreaResult, code: ReasonCode, requirementId?: string): boolean =>
  requirements.some(
    (one) =>
      (requirementId === undefined || one.requirementId === requirementId) &&
      one.reasons.some((reason) => reason.code === code),
  );
