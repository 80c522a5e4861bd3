// For every place: what its closing would cost, with all others as they are.
import type { Outcome, RequirementChange, Turned, VerdictBoard } from './verdict-board.ts';

export interface Fragility {
  placeId: string;
  /** Residents, everyone counted once, who would lose coverage by any requirement. */
  residentsLost: Outcome['residents']['lost'];
  requirements: Pick<RequirementChange, 'requirementId' | 'lost'>[];
  /** Neighbourhoods whose verdict would be another. */
  turned: Turned[];
}

/** One entry a place that counts for any requirement; those on which most hangs first, equals by id. */
export function fragility(board: VerdictBoard): Fragility[] {
  const { places } = board.town;
  const { requirements } = board.norm;
  const counts = places.filter((_, j) => board.qualifications.some((answers) => answers[j] !== 'no'));
  return counts
    .map(({ id }): Fragility => {
      const outcome = board.suppose({ places: new Map([[id, null]]), requirements: [...requirements] });
      return {
        placeId: id,
        residentsLost: outcome.residents.lost,
        requirements: outcome.requirements.map(({ requirementId, lost }) => ({ requirementId, lost })),
        turned: outcome.turned,
      };
    })
    .sort(moreFragile);
}

/** By residents who lose what they have for certain, then by what may be lost, then by verdicts. */
function moreFragile(a: Fragility, b: Fragility): number {
  return (
    b.residentsLost.certain - a.residentsLost.certain ||
    b.turned.length - a.turned.length ||
    b.residentsLost.possible - a.residentsLost.possible ||
    (a.placeId < b.placeId ? -1 : 1)
  );
}
