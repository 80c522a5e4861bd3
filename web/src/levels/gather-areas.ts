// Neighbourhoods gathered into the districts or municipalities in which they lie.
import type { AreaLevel } from '../../../server/contract/norm.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import { municipalityOf } from '../store/country-slice.ts';

export type CoarseLevel = Exclude<AreaLevel, 'neighbourhood'>;

/** A district or municipality; its residents are those of its neighbourhoods, as far as known. */
export interface LevelArea extends AreaFacts {
  /** Its neighbourhoods. */
  members: readonly AreaFacts[];
}

/** The code of the area of a level in which a neighbourhood lies; until the records are there, by the digits of CBS. */
export function codeAt({ code, districtCode, municipalityCode }: AreaFacts, level: AreaLevel): string {
  if (level === 'neighbourhood') return code;
  return level === 'district'
    ? (districtCode ?? `WK${code.slice(2, 8)}`)
    : (municipalityCode ?? municipalityOf(code));
}

/** In the order in which the neighbourhoods first mention them. */
export function gatherAreas(areas: readonly AreaFacts[], level: CoarseLevel): LevelArea[] {
  const membersOf = new Map<string, AreaFacts[]>();
  for (const area of areas) {
    const code = codeAt(area, level);
    const members = membersOf.get(code);
    if (members) members.push(area);
    else membersOf.set(code, [area]);
  }
  return Array.from(membersOf, ([code, members]) => levelArea(code, level, members));
}

function levelArea(code: string, level: CoarseLevel, members: readonly AreaFacts[]): LevelArea {
  const [{ districtCode, districtName, municipalityCode, municipalityName }] = members;
  const name = level === 'district' ? districtName : municipalityName;
  const known = members.flatMap(({ residents }) => residents ?? []);
  return {
    code,
    name: name ?? code,
    districtCode: level === 'district' ? districtCode : null,
    districtName: level === 'district' ? districtName : null,
    municipalityCode,
    municipalityName,
    residents: known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0),
    lonLat: mostPeopled(members).lonLat,
    members,
  };
}

/** Where its signs stand: well inside the neighbourhood with the most residents, and not in the middle of its fields. */
const mostPeopled = (members: readonly AreaFacts[]): AreaFacts =>
  members.reduce((most, one) => ((one.residents ?? 0) > (most.residents ?? 0) ? one : most));
