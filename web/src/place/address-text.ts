// Writes an address in one line, as on an envelope.
import type { Place } from '../../../server/contract/place.ts';

/** `2628CD Delft` → `2628 CD Delft`, of which the end of a line leaves the postcode whole. */
export const withPostcode = (text: string): string => text.replace(/\b(\d{4}) ?([A-Z]{2})\b/, '$1\u00a0$2');

/** `Wal 8, 8990 DK Lindewaard`; `null`: not known. */
export function addressText({ address }: Pick<Place, 'address'>): string | null {
  if (address === null) return null;
  const { street, houseNumber, postcode, city } = address;
  // Held together, a long address breaks where an envelope would have it.
  const town = [postcode && withPostcode(postcode), city].filter(Boolean).join('\u00a0');
  return [`${street} ${houseNumber}`, town].filter(Boolean).join(', ');
}
