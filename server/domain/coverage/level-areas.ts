// Neighbourhoods gathered into the areas that a presence or a ratio is judged by.
import { type Neighbourhood, residentsOf } from '../areas/area.ts';
import { type Demand, dwellingsUnknown } from '../areas/demand.ts';
import type { AppliesTo, AreaLevel, RatioRequirement } from '../norm/norm.ts';
import type { Ground } from './ground.ts';

export interface LevelAreas {
  codes: string[];
  /** Index of the area of each neighbourhood. */
  areaOf: Uint32Array;
  /** Indices of the neighbourhoods of each area. */
  members: number[][];
}

/** What is counted in an area: at least `lower`, and exactly that unless a part of it is not known. */
export interface Count {
  lower: number;
  isKnown: boolean;
}

const gathered = new WeakMap<readonly Neighbourhood[], Partial<Record<AreaLevel, LevelAreas>>>();

/** In order of first mention. The same object each time for the same neighbourhoods. */
export function levelAreas({ neighbourhoods }: Pick<Ground, 'neighbourhoods'>, level: AreaLevel): LevelAreas {
  const known = gathered.get(neighbourhoods) ?? {};
  gathered.set(neighbourhoods, known);
  known[level] ??= gather(neighbourhoods, level);
  return known[level];
}

function gather(neighbourhoods: readonly Neighbourhood[], level: AreaLevel): LevelAreas {
  const index = new Map<string, number>();
  const members: number[][] = [];
  const areaOf = Uint32Array.from(neighbourhoods, (neighbourhood, b) => {
    const code = codeAt(neighbourhood, level);
    const a = index.get(code) ?? index.size;
    index.set(code, a);
    if (a === members.length) members.push([]);
    members[a].push(b);
    return a;
  });
  return { codes: [...index.keys()], areaOf, members };
}

function codeAt({ code, districtCode, municipalityCode }: Neighbourhood, level: AreaLevel): string {
  return { neighbourhood: code, district: districtCode, municipality: municipalityCode }[level];
}

/** Residents of a group, households or dwellings of neighbourhoods (indices) together. */
export function countIn(
  { neighbourhoods, demand }: Pick<Ground, 'neighbourhoods' | 'demand'>,
  members: readonly number[],
  base: RatioRequirement['base'],
): Count {
  let [lower, isKnown] = [0, true];
  for (const b of members) {
    const count =
      base === 'dwellings' ? dwellingsIn(demand, b) : residentsOf(neighbourhoods[b].population, base);
    if (count === null) isKnown = false;
    else lower += count;
  }
  return { lower, isKnown };
}

const dwellingsIn = ({ dwellings }: Demand, b: number) =>
  dwellings[b] === dwellingsUnknown ? null : dwellings[b];

/**
 * Whether a requirement is for these neighbourhoods together. What is not known does not exempt them; of several, one
 * of an urbanity that the requirement is for is enough.
 */
export function appliesTo(rule: AppliesTo | undefined, neighbourhoods: readonly Neighbourhood[]): boolean {
  const { urbanity: classes, minResidents = 0 } = rule ?? {};
  const residents = neighbourhoods.map(({ population }) => population.everyone);
  const areKnown = residents.every((count) => count !== null);
  if (areKnown && residents.reduce((sum, count) => sum + count, 0) < minResidents) return false;
  return (
    classes === undefined ||
    neighbourhoods.some(({ urbanity }) => urbanity === null || classes.includes(urbanity))
  );
}
