// A referral in the making: it lives in the memory of this page alone, in no address and no storage, and goes when the page does.
import type { StateCreator } from 'zustand';
import type { NearbyPlaces, NearbyPlacesRequest } from '../../../server/contract/nearby-places.ts';
import type { Place } from '../../../server/contract/place.ts';
import { fetchNearbyPlaces } from '../api/nearby-places.ts';
import { idle, loading, type Remote, settled } from './remote.ts';

export const waysToSayWhere = ['neighbourhood', 'address', 'point'] as const;
export type WayToSayWhere = (typeof waysToSayWhere)[number];

export interface ReferralWhere {
  by: WayToSayWhere;
  /** Its code. */
  neighbourhood: string | null;
  postcode: string;
  houseNumber: string;
  point: readonly [lon: number, lat: number] | null;
}

export interface ReferralTravel {
  mode: NearbyPlacesRequest['mode'];
  maxMinutes: number;
}

export const dayParts = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

export const dayGroups = ['weekdays', 'weekend'] as const;
export type DayGroup = (typeof dayGroups)[number];

/** Never leaves the page: places are ranked by it here. */
export interface ReferralNeeds {
  functions: Place['functions'];
  activities: string[];
  /** Codes; any of them will do. */
  languages: string[];
  /** 0 is Monday; some of the days together; `null`: any day. */
  day: number | DayGroup | null;
  /** A part of the day, an hour of it (14: from two to three), or `null`: any time. */
  time: DayPart | number | null;
  wheelchair: boolean;
  free: boolean;
}

export const mostOnSheet = 3;

interface ReferralState {
  /** Another client is another round: what a field holds that was typed and not chosen goes too. */
  round: number;
  where: ReferralWhere;
  travel: ReferralTravel;
  needs: ReferralNeeds;
  nearby: Remote<NearbyPlaces>;
  /** For the sheet, in the order in which they were chosen. */
  chosen: readonly Place[];
}

export interface ReferralSlice {
  referral: ReferralState;
  changeReferralNeeds(change: Partial<ReferralNeeds>): void;
  /** Another place or way to travel is another question; the server is asked when it is whole. */
  changeReferralWhere(change: Partial<ReferralWhere>): void;
  changeReferralTravel(change: Partial<ReferralTravel>): void;
  askNearby(): Promise<void>;
  chooseForSheet(place: Place, isChosen: boolean): void;
  /** As if the page was opened just now. */
  forgetReferral(): void;
}

/** As many as the server gives at once. */
const limit = 200;

export const noReferral: ReferralState = {
  round: 0,
  where: { by: 'neighbourhood', neighbourhood: null, postcode: '', houseNumber: '', point: null },
  travel: { mode: 'walking', maxMinutes: 15 },
  needs: {
    functions: [],
    activities: [],
    languages: [],
    day: null,
    time: null,
    wheelchair: false,
    free: false,
  },
  nearby: idle,
  chosen: [],
};

export const isPostcode = (text: string): boolean => /^\s*[1-9]\d{3} ?[a-z]{2}\s*$/i.test(text);

/** `null`: not said yet. */
export function originOf({
  by,
  neighbourhood,
  postcode,
  houseNumber,
  point,
}: ReferralWhere): NearbyPlacesRequest['origin'] | null {
  if (by === 'neighbourhood') return neighbourhood === null ? null : { neighbourhood };
  if (by === 'point') return point === null ? null : { lonLat: [...point] };
  if (!isPostcode(postcode)) return null;
  const number = houseNumber.trim();
  return number === '' ? { postcode } : { postcode, houseNumber: number };
}

export const createReferralSlice: StateCreator<ReferralSlice> = (set, get) => {
  let asking = new AbortController();
  const change = (part: Partial<ReferralState>) =>
    set(({ referral }) => ({ referral: { ...referral, ...part } }));
  return {
    referral: noReferral,
    changeReferralNeeds: (needs) => change({ needs: { ...get().referral.needs, ...needs } }),
    changeReferralWhere: (where) => {
      change({ where: { ...get().referral.where, ...where } });
      // What is typed is asked for by the button under it.
      if (get().referral.where.by !== 'address') void get().askNearby();
      else if (get().referral.nearby.status !== 'idle') change({ nearby: idle });
    },
    changeReferralTravel: (travel) => {
      change({ travel: { ...get().referral.travel, ...travel } });
      void get().askNearby();
    },
    askNearby: async () => {
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      const { where, travel } = get().referral;
      const origin = originOf(where);
      change({ nearby: origin === null ? idle : loading });
      if (origin === null) return;
      const answer = await fetchNearbyPlaces({ origin, ...travel, limit, withTeams: true }, signal);
      if (!signal.aborted) change({ nearby: settled(answer) });
    },
    chooseForSheet: (place, isChosen) => {
      const others = get().referral.chosen.filter(({ id }) => id !== place.id);
      change({ chosen: isChosen ? [...others, place].slice(0, mostOnSheet) : others });
    },
    forgetReferral: () => {
      asking.abort();
      change({ ...noReferral, round: get().referral.round + 1 });
    },
  };
};
