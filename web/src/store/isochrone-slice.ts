// The area around one place from which people come within so many minutes, and the choice of minutes.
import type { StateCreator } from 'zustand';
import type { Isochrone } from '../../../server/contract/isochrone.ts';
import { fetchIsochrone } from '../api/isochrones.ts';
import { readRemembered, remember } from './remembered.ts';
import { idle, loading, type Remote, settled } from './remote.ts';
import type { TravelMode } from './travel-slice.ts';

export const travelModes: readonly TravelMode[] = ['walking', 'cycling'];

/** As text, the way a choice is remembered. */
export const minuteChoices = ['5', '10', '15'] as const;
export type MinuteChoice = (typeof minuteChoices)[number];

/** Remembered on the visitor's own device only. */
export interface IsochroneChoice {
  mode: TravelMode;
  minutes: MinuteChoice;
}

export interface IsochroneSlice {
  isochroneChoice: IsochroneChoice;
  /** `null`: nobody looks at a place. */
  isochronePlaceId: string | null;
  isochrone: Remote<Isochrone>;
  /** What the map draws: the last shape of this place, also while one for other minutes is on its way. */
  isochroneShape: Isochrone['geometry'] | null;
  changeIsochroneChoice(change: Partial<IsochroneChoice>): void;
  /** Asks for the shape of this place by the choice of now; whatever was asked before is worthless. */
  loadIsochrone(placeId: string | null): Promise<void>;
}

export const createIsochroneSlice: StateCreator<IsochroneSlice> = (set, get) => {
  let asking = new AbortController();
  return {
    isochroneChoice: {
      mode: readRemembered('isochrone-mode', travelModes) ?? 'walking',
      minutes: readRemembered('isochrone-minutes', minuteChoices) ?? '10',
    },
    isochronePlaceId: null,
    isochrone: idle,
    isochroneShape: null,
    changeIsochroneChoice: (change) => {
      const choice = { ...get().isochroneChoice, ...change };
      remember('isochrone-mode', choice.mode);
      remember('isochrone-minutes', choice.minutes);
      set({ isochroneChoice: choice });
    },
    loadIsochrone: async (placeId) => {
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      if (placeId !== get().isochronePlaceId) set({ isochroneShape: null });
      set({ isochronePlaceId: placeId, isochrone: placeId === null ? idle : loading });
      if (placeId === null) return;
      const { mode, minutes } = get().isochroneChoice;
      const within = { value: Number(minutes), unit: 'minutes' as const };
      const answer = await fetchIsochrone({ place: placeId, mode, within }, signal);
      if (signal.aborted) return;
      set({ isochrone: settled(answer), isochroneShape: answer.ok ? answer.data.geometry : null });
    },
  };
};
