// Which records to check first: those whose answer would settle the most verdicts that nobody can give now.
import { type Doubt, doubts, doubtsAbout, type Qualification } from './qualifying.ts';
import type { Outcome, VerdictBoard } from './verdict-board.ts';

/** A verdict that is unknown and would no longer be. */
interface Settled {
  code: string;
  requirementId: string;
}

export interface RecordToCheck {
  placeId: string;
  /** What to ask. */
  doubts: Doubt[];
  /** The requirements for which it may or may not qualify. */
  requirementIds: string[];
  /** Verdicts of a neighbourhood by a requirement that would be settled if the answer is yes to all, or no. */
  settledIfYes: Settled[];
  settledIfNo: Settled[];
  /** Everyone in the neighbourhoods where either answer settles a verdict. */
  residents: number;
  /** People whose coverage hangs on this record, everyone counted once. */
  residentsInDoubt: number;
}

/**
 * One entry for each record that is unknown for some requirement. First those that settle most, an answer being as
 * likely as the other; then those with most residents behind these verdicts, or in doubt themselves; equals by id.
 */
export function checkFirst(board: VerdictBoard): RecordToCheck[] {
  return board.town.places
    .flatMap((place, j) => {
      const isUnknown = board.qualifications.map((answers) => answers[j] === 'unknown');
      if (!isUnknown.includes(true)) return [];
      const ifAll = (answer: Qualification) =>
        board.supposeQualification(
          j,
          isUnknown.map((unknown) => (unknown ? answer : null)),
        );
      const [yes, no] = [ifAll('yes'), ifAll('no')];
      const [settledIfYes, settledIfNo] = [settledBy(yes), settledBy(no)];
      const asked = board.norm.requirements.filter((_, r) => isUnknown[r]);
      const about = asked.flatMap(({ places }) => doubtsAbout(place, places, board.staleBefore));
      return [
        {
          placeId: place.id,
          doubts: doubts.filter((doubt) => about.includes(doubt)),
          requirementIds: asked.map(({ id }) => id),
          settledIfYes,
          settledIfNo,
          residents: residentsBehind(board, [...settledIfYes, ...settledIfNo]),
          residentsInDoubt: yes.residents.gained.certain,
        },
      ];
    })
    .sort(settlesMore);
}

function settledBy({ turned }: Outcome): Settled[] {
  return turned.flatMap(({ code, requirements }) =>
    requirements
      .filter(({ from }) => from === 'unknown')
      .map(({ requirementId }) => ({ code, requirementId })),
  );
}

function residentsBehind({ town }: VerdictBoard, settled: readonly Settled[]): number {
  const codes = new Set(settled.map(({ code }) => code));
  return town.neighbourhoods.reduce(
    (sum, { code, population }) => sum + (codes.has(code) ? (population.everyone ?? 0) : 0),
    0,
  );
}

function settlesMore(a: RecordToCheck, b: RecordToCheck): number {
  const settles = (record: RecordToCheck) => record.settledIfYes.length + record.settledIfNo.length;
  return (
    settles(b) - settles(a) ||
    b.residents - a.residents ||
    b.residentsInDoubt - a.residentsInDoubt ||
    (a.placeId < b.placeId ? -1 : 1)
  );
}
