// Writes an address in one line, as on an envelope.
import type { Place } from '../../../server/contract/place.ts';

/** `2628CD` → `2628 CD` */
const postcodeText = (postcode: string): string => postcode.replace(/^(\d{4})([A-Z]{2})$/, '$1 $2');

/** `Wal 8, 8990 DK Lindewaard`; `null`: not known. */
export function addressText({ address }: Pick<Place, 'address'>): string | null {
  if (address === null) return null;
  const { street, houseNumber, postcode, city } = address;
  const town = [postcode && postcodeText(postcode), city].filter(Boolean).join(' ');
  return [`${street} ${houseNumber}`, town].filter(Boolean).join(', ');
}
