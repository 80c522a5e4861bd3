// From where the visitor looks, and how long it takes from there to each place. Kept in this page only: in no address and no storage.
import type { StateCreator } from 'zustand';
import type { NearbyPlaces, NearbyPlacesRequest } from '../../../server/contract/nearby-places.ts';
import { fetchNearbyPlaces } from '../api/nearby-places.ts';
import { idle, loading, type Remote, settled } from './remote.ts';

export type TravelMode = NearbyPlacesRequest['mode'];

/** A point that the visitor gave, by a name or by where they are. */
export interface TravelOrigin {
  lonLat: readonly [lon: number, lat: number];
  /** As the visitor chose it; `null`: a point, called by the nearest street once that is known. */
  name: string | null;
  /** By the browser's location. */
  isVisitor: boolean;
}

export interface Travel {
  /** Of the origin; `null`: none is known. */
  name: string | null;
  mode: TravelMode;
  minutesTo: ReadonlyMap<string, number>;
}

export interface TravelSlice {
  travelOrigin: TravelOrigin | null;
  travel: Remote<Travel>;
  setTravelOrigin(origin: TravelOrigin | null): void;
  /** Asks for the minutes from the origin of now. */
  loadTravel(mode: TravelMode): Promise<void>;
}

/** As far as the server looks, minutes: three kilometres on foot, six by bicycle. */
export const farthestMinutes: Record<TravelMode, number> = { walking: 37.5, cycling: 24 };

/** A page that holds all places wants the minutes to each of them. */
const mostPlaces = 1000;

export const createTravelSlice: StateCreator<TravelSlice> = (set, get) => {
  let asking = new AbortController();
  return {
    travelOrigin: null,
    travel: idle,
    setTravelOrigin: (travelOrigin) => {
      asking.abort();
      set({ travelOrigin, travel: idle });
    },
    loadTravel: async (mode) => {
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      const { travelOrigin } = get();
      if (travelOrigin === null) return;
      // What was known of the other mode would be wrong beside the new one.
      set({ travel: loading });
      const [lon, lat] = travelOrigin.lonLat;
      const answer = await fetchNearbyPlaces(
        { origin: { lonLat: [lon, lat] }, mode, maxMinutes: farthestMinutes[mode], limit: mostPlaces },
        signal,
      );
      if (signal.aborted) return;
      set({ travel: settled(answer.ok ? { ...answer, data: toTravel(answer.data) } : answer) });
    },
  };
};

/** Between a choice and its answer the minutes are still those of the other way to go: they stand beside no name but their own. */
export const minutesBy = (
  mode: TravelMode,
  known: { mode: TravelMode | null; minutesTo: ReadonlyMap<string, number> | null } | null,
) => (known?.mode === mode ? known.minutesTo : null);

const toTravel = ({ places, origin, mode }: NearbyPlaces): Travel => ({
  name: origin.name,
  mode,
  minutesTo: new Map(places.map(({ place, minutes }) => [place.id, minutes])),
});
