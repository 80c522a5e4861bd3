// How long someone may be on the way, in steps; distances are known for 37 minutes' walk and 24 minutes' ride.
import type { ReferralTravel } from '../store/referral-slice.ts';

export const minuteChoices: Record<ReferralTravel['mode'], readonly number[]> = {
  walking: [5, 10, 15, 20, 30],
  cycling: [5, 10, 15, 20],
};
