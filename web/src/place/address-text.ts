// Writes an address in one line, as on an envelope.
import type { Place } from '../../../server/contract/place.ts';

/** `2628CD Delft` → `2628 CD Delft` */
export const withPostcode = (text: string): string => text.replace(/\b(\d{4})([A-Z]{2})\b/, '$1 $2');

/** `Wal 8, 8990 DK Lindewaard`; `null`: not known. */
export function addressText({ address }: Pick<Place, 'address'>): string | null {
  if (address === null) return null;
  const { street, houseNumber, postcode, city } = address;
  const town = [postcode && withPostcode(postcode), city].filter(Boolean).join(' ');
  return [`${street} ${houseNumber}`, town].filter(Boolean).join(', ');
}
