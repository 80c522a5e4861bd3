// What the verdicts become as the days pass until which places are certain, if nothing is renewed.
import type { Place } from '../places/place.ts';
import { countVerdicts } from './evaluate-coverage.ts';
import type { VerdictCounts } from './result.ts';
import type { PeopleChange, Turned, VerdictBoard } from './verdict-board.ts';

/** How the town would be once everything has ended that is certain until this day or an earlier one. */
export interface Ending {
  /** The last day for which the places below are certain, ISO date. */
  date: string;
  /** Only those of this day, by id. */
  placeIds: string[];
  verdicts: VerdictCounts;
  /** Compared with now. */
  turned: Turned[];
  /** Residents, everyone counted once, who have lost coverage by any requirement since now. */
  residentsLost: PeopleChange;
}

export interface Continuity {
  /** Days after this one are left out. */
  until: string;
  now: VerdictCounts;
  /** By date. */
  ends: Ending[];
  /** Places that count for a requirement and stand in the wanted neighbourhoods, or count for all when none are named. */
  counting: number;
  /** Of these, without a day; they are taken to stay. */
  withoutDate: number;
  /** Whose day has passed already, though the catalogue still has them, by id; they are taken to stay. */
  passed: string[];
  /** Whose day comes after `until`. */
  later: number;
}

/** A lease is rarely longer, and what is agreed for longer nobody calls uncertain. */
export const yearsAhead = 15;

/** @param wanted codes of the neighbourhoods to answer for, and whose places end; all when left out */
export function continuity(board: VerdictBoard, wanted?: ReadonlySet<string>): Continuity {
  const { town, asOf } = board;
  const until = `${Number(asOf.slice(0, 4)) + yearsAhead}${asOf.slice(4)}`;
  const isWanted = (b: number) => wanted === undefined || wanted.has(town.neighbourhoods[b]?.code);
  const counting = town.places.filter(
    ({ lonLat }, j) =>
      board.qualifications.some((answers) => answers[j] !== 'no') &&
      (wanted === undefined || isWanted(town.findNeighbourhood(lonLat))),
  );
  const dated = counting.filter(hasDay);
  const ending = dated.filter(({ certainUntil }) => certainUntil >= asOf && certainUntil <= until);
  const codes = town.neighbourhoods.flatMap((_, b) => (isWanted(b) ? [b] : []));
  const everyone = codes.map((b) => town.neighbourhoods[b].population.everyone ?? 0);
  const countsAfter = (turned: readonly Turned[]): VerdictCounts => {
    const after = new Map(turned.map(({ code, to }) => [code, to]));
    return countVerdicts(
      codes.map((b) => after.get(town.neighbourhoods[b].code) ?? board.verdicts[b]),
      everyone,
    );
  };
  const ends = [...new Set(ending.map(({ certainUntil }) => certainUntil))].sort().map((date): Ending => {
    const gone = ending.filter(({ certainUntil }) => certainUntil <= date);
    const outcome = board.suppose({
      places: new Map(gone.map(({ id }) => [id, null])),
      requirements: [...board.norm.requirements],
    });
    const turned = outcome.turned.filter(({ code }) => wanted?.has(code) !== false);
    return {
      date,
      placeIds: idsOf(gone.filter(({ certainUntil }) => certainUntil === date)),
      verdicts: countsAfter(turned),
      turned,
      residentsLost: outcome.residents.lost,
    };
  });
  return {
    until,
    now: countsAfter([]),
    ends,
    counting: counting.length,
    withoutDate: counting.length - dated.length,
    passed: idsOf(dated.filter(({ certainUntil }) => certainUntil < asOf)),
    later: dated.filter(({ certainUntil }) => certainUntil > until).length,
  };
}

const hasDay = (place: Place): place is Place & { certainUntil: string } => place.certainUntil !== null;

const idsOf = (places: readonly Place[]) => places.map(({ id }) => id).sort();
