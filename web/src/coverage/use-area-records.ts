// The records of the neighbourhoods on the page: from their outlines in a town, by municipality in a country.
import { useEffect, useMemo } from 'react';
import type { AreaRecords } from '../store/country-slice.ts';
import { useStore } from '../store/store.ts';

/** `municipalityCode`: `null` in a town. `null` while they are on their way, or when they cannot come. */
export function useAreaRecords(municipalityCode: string | null): AreaRecords | null {
  const outlines = useStore((state) => state.outlines);
  const areaRecords = useStore((state) => state.areaRecords);
  const loadOutlines = useStore((state) => state.loadOutlines);
  const loadAreaRecords = useStore((state) => state.loadAreaRecords);
  useEffect(() => {
    if (municipalityCode !== null) void loadAreaRecords(municipalityCode);
    else if (useStore.getState().outlines.status === 'idle') void loadOutlines();
  }, [municipalityCode, loadAreaRecords, loadOutlines]);
  return useMemo(() => {
    if (municipalityCode !== null) return areaRecords.status === 'ready' ? areaRecords.data : null;
    if (outlines.status !== 'ready') return null;
    const { neighbourhoods, districts, municipalities } = outlines.data;
    return {
      municipalities,
      neighbourhoods: neighbourhoods.features.map(({ properties }) => properties),
      districts: districts.features.map(({ properties }) => properties),
    };
  }, [municipalityCode, areaRecords, outlines]);
}
