// What a page holds of a catalogue that is too large to hold whole: names of municipalities, a verdict for each neighbourhood, and the records of one municipality.
import type { StateCreator } from 'zustand';
import type { District, Municipality, Neighbourhood } from '../../../server/contract/area.ts';
import type { CoverageVerdicts } from '../../../server/contract/coverage.ts';
import { fetchCoverageVerdicts } from '../api/coverage.ts';
import { fetchDistrictsOf } from '../api/districts.ts';
import {
  fetchMunicipalities,
  fetchMunicipalityFeatures,
  type MunicipalityFeatures,
} from '../api/municipalities.ts';
import { fetchNeighbourhoods } from '../api/neighbourhoods.ts';
import { idle, loading, type Remote, settled } from './remote.ts';

/** Names and residents, without outlines. */
export interface AreaRecords {
  neighbourhoods: readonly Neighbourhood[];
  districts: readonly District[];
  /** As far as they are known. */
  municipalities: readonly Municipality[];
}

export interface CountrySlice {
  municipalities: Remote<Municipality[]>;
  /** Of a catalogue whose outlines do not come as tiles; asked for when municipalities are what the map is about. */
  municipalityOutlines: Remote<MunicipalityFeatures>;
  /** By the numbers of the norm itself. */
  verdicts: Remote<CoverageVerdicts>;
  /** Of the municipality that was asked for last. */
  areaRecords: Remote<AreaRecords>;
  loadMunicipalities(): Promise<void>;
  loadMunicipalityOutlines(): Promise<void>;
  loadVerdicts(normId: string): Promise<void>;
  loadAreaRecords(municipalityCode: string): Promise<void>;
}

/** CBS writes the digits of the municipality into the code of a neighbourhood: BU0503 1101 lies in GM0503. */
export const municipalityOf = (neighbourhoodCode: string): string => `GM${neighbourhoodCode.slice(2, 6)}`;

export const createCountrySlice: StateCreator<CountrySlice> = (set, get) => {
  let loadingVerdicts = new AbortController();
  let loadingRecords = new AbortController();
  return {
    municipalities: idle,
    municipalityOutlines: idle,
    verdicts: idle,
    areaRecords: idle,
    loadMunicipalities: async () => {
      set({ municipalities: loading });
      const answer = await fetchMunicipalities();
      set({ municipalities: settled(answer.ok ? { ...answer, data: answer.data.municipalities } : answer) });
    },
    loadMunicipalityOutlines: async () => {
      set({ municipalityOutlines: loading });
      set({ municipalityOutlines: settled(await fetchMunicipalityFeatures()) });
    },
    loadVerdicts: async (norm) => {
      loadingVerdicts.abort();
      loadingVerdicts = new AbortController();
      const { signal } = loadingVerdicts;
      set({ verdicts: loading });
      const answer = await fetchCoverageVerdicts({ norm }, signal);
      if (!signal.aborted) set({ verdicts: settled(answer) });
    },
    loadAreaRecords: async (municipality) => {
      loadingRecords.abort();
      loadingRecords = new AbortController();
      const { signal } = loadingRecords;
      set({ areaRecords: loading });
      const [areas, districts] = await Promise.all([
        fetchNeighbourhoods({ municipality }, signal),
        fetchDistrictsOf(municipality, signal),
      ]);
      if (signal.aborted) return;
      if (!areas.ok) set({ areaRecords: settled(areas) });
      else if (!districts.ok) set({ areaRecords: settled(districts) });
      else {
        const known = get().municipalities;
        const municipalities = known.status === 'ready' ? known.data : [];
        set({ areaRecords: { status: 'ready', data: { ...areas.data, ...districts.data, municipalities } } });
      }
    },
  };
};
