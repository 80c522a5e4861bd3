// Finds the address of a list among the imported address points, by postcode and house number.
import type { AddressPoint } from '../../domain/areas/address-point.ts';

export interface AddressMatch {
  point: AddressPoint;
  /** False when the number is there, but not with this letter or addition. */
  exact: boolean;
}

export interface AddressFinder {
  /** `postcode` as `2628CD`; `houseNumber` with its addition in any spelling. */
  find(postcode: string, houseNumber: string): AddressMatch | null;
}

export function addressFinder(addresses: AddressPoint[]): AddressFinder {
  const byNumber = new Map<string, AddressPoint>();
  const byAddition = new Map<string, AddressPoint>();
  for (const point of addresses) {
    const split = splitHouseNumber(point.houseNumber);
    if (!point.postcode || !split) continue;
    const number = `${point.postcode} ${split.number}`;
    const withAddition = `${number} ${split.addition}`;
    if (!byAddition.has(withAddition)) byAddition.set(withAddition, point);
    // The number without addition stands for all of them; else the first stands for its neighbours.
    if (split.addition === '' || !byNumber.has(number)) byNumber.set(number, point);
  }
  return {
    find(postcode, houseNumber) {
      const split = splitHouseNumber(houseNumber);
      if (!split) return null;
      const exact = byAddition.get(`${postcode} ${split.number} ${split.addition}`);
      if (exact) return { point: exact, exact: true };
      const near = byNumber.get(`${postcode} ${split.number}`);
      return near ? { point: near, exact: false } : null;
    },
  };
}

/** `12-a`, `12 A` and `12a` are the same; `12-3` is not `123`. `null` without a number in front. */
function splitHouseNumber(houseNumber: string): { number: string; addition: string } | null {
  const parts = /^\s*0*(\d+)(.*)$/.exec(houseNumber);
  if (!parts) return null;
  return { number: parts[1], addition: parts[2].toLowerCase().replace(/[^a-z0-9]/g, '') };
}

/** `2628 cd` becomes `2628CD`; `null` when it is no Dutch postcode. */
export function normalPostcode(postcode: string): string | null {
  const compact = postcode.replace(/\s/g, '').toUpperCase();
  return /^[1-9]\d{3}[A-Z]{2}$/.test(compact) ? compact : null;
}
