// Other ways and units to go by: the distance stays what it was, as far as distances are searched.
import type { CatchmentRequirement, Requirement } from '../../../server/contract/norm.ts';
import { type Mode, modes } from '../../../server/domain/norm/norm.ts';
import { compact } from './draft-norm.ts';
import { furthest, metresPerMinute } from './number-limits.ts';

export type TravelledRequirement = Extract<Requirement, { within: unknown }>;
export type TravelUnit = TravelledRequirement['within']['unit'];
export { type Mode, modes };
export const travelUnits: readonly TravelUnit[] = ['metres', 'minutes'];

/** Metres by tens, minutes by one. */
const rounded = (value: number, unit: TravelUnit): number =>
  unit === 'metres' ? Math.max(10, Math.round(value / 10) * 10) : Math.max(1, Math.round(value));

/** As far as distances are searched, and no further. */
export function withinHorizon<T extends TravelledRequirement>(requirement: T): T {
  const { within } = requirement;
  const value = Math.min(within.value, furthest(requirement));
  return value === within.value ? requirement : { ...requirement, within: { ...within, value } };
}

export const withMode = <T extends TravelledRequirement>(requirement: T, mode: Mode): T =>
  // A speed was that of the former mode.
  withinHorizon(compact({ ...requirement, mode, speedKmh: undefined }));

export const withSpeed = <T extends TravelledRequirement>(requirement: T, speedKmh: number | undefined): T =>
  withinHorizon(compact({ ...requirement, speedKmh }));

export function withUnit<T extends TravelledRequirement>(requirement: T, unit: TravelUnit): T {
  if (requirement.within.unit === unit) return requirement;
  const factor = unit === 'metres' ? metresPerMinute(requirement) : 1 / metresPerMinute(requirement);
  const inUnit = (value: number) => rounded(value * factor, unit);
  const changed: T = { ...requirement, within: { unit, value: inUnit(requirement.within.value) } };
  return withinHorizon(
    changed.form === 'catchment' ? { ...changed, decay: decayIn(changed.decay, inUnit) } : changed,
  );
}

type Decay = CatchmentRequirement['decay'];

/** Steps that fall together in the other unit become one. */
function decayIn(decay: Decay, inUnit: (value: number) => number): Decay {
  if (decay.type === 'binary') return decay;
  if (decay.type === 'gaussian') return { ...decay, sigma: inUnit(decay.sigma) };
  const steps = decay.steps.map(({ upTo, weight }) => ({ upTo: inUnit(upTo), weight }));
  return { ...decay, steps: steps.filter(({ upTo }, s) => s === 0 || upTo > steps[s - 1].upTo) };
}

/** Where one begins when the sort of decay is chosen: by halves of the distance. */
export function startOfDecay(type: Decay['type'], distance: number): Decay {
  if (type === 'binary') return { type };
  if (type === 'gaussian') return { type, sigma: distance / 2 };
  return {
    type,
    steps: [
      { upTo: distance / 2, weight: 1 },
      { upTo: distance, weight: 0.5 },
    ],
  };
}
