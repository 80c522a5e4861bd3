// An opening week as the 168 bytes of its column: two bits a quarter, the first quarter in the lowest bits.
import { type OpeningWeek, quartersPerWeek } from '../domain/places/opening-week.ts';

export function toWeekBytes(week: OpeningWeek): Buffer {
  const bytes = Buffer.alloc(quartersPerWeek / 4);
  for (let quarter = 0; quarter < quartersPerWeek; quarter++) {
    bytes[quarter >> 2] |= week[quarter] << ((quarter & 3) * 2);
  }
  return bytes;
}

export const fromWeekBytes = (bytes: Uint8Array): OpeningWeek =>
  Uint8Array.from(
    { length: quartersPerWeek },
    (_, quarter) => (bytes[quarter >> 2] >> ((quarter & 3) * 2)) & 3,
  );
