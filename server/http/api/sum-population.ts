// Residents of a larger area, as the sum of its neighbourhoods.
import { type Population, residentGroups } from '../../domain/areas/area.ts';
import type { NeighbourhoodRecord } from '../../store/area-store.ts';

const nobodyKnown = (): Population => ({
  everyone: null,
  aged0to14: null,
  aged65plus: null,
  households: null,
});

/** Per group the sum of the known figures; `null` where none is known. Returns the sum by area code. */
export function sumPopulation(
  neighbourhoods: readonly NeighbourhoodRecord[],
  codeOf: (neighbourhood: NeighbourhoodRecord) => string,
): (code: string) => Population {
  const sums = new Map<string, Population>();
  for (const neighbourhood of neighbourhoods) {
    const sum = sums.get(codeOf(neighbourhood)) ?? nobodyKnown();
    for (const group of residentGroups) {
      const counted = neighbourhood.population[group];
      if (counted !== null) sum[group] = (sum[group] ?? 0) + counted;
    }
    sums.set(codeOf(neighbourhood), sum);
  }
  return (code) => sums.get(code) ?? nobodyKnown();
}
