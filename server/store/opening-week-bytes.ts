// An opening week as the 168 bytes of its column: two bits a quarter, the first quarter in the lowest bits.
import { type OpeningWeek, quartersPerWeek } from '../domain/places/opening-week.ts';

export function toWeekBytes(week: OpeningWeek): Buffer {
  const bytes = Buffer.alloc(quartersPerWeek / 4);
  for (let quarter = 0; quarter < quartersPerWeek; quarter++) {
    bytes[quarter >> 2] |= week[quarter] << ((quarter & 3) * 2);
  }
  return bytes;
}

export function fromWeekBytes(bytes: Uint8Array): OpeningWeek {
  // Filled by hand: to map over it takes many times longer, and a country has tens of thousands.
  const week = new Uint8Array(quartersPerWeek);
  for (let quarter = 0; quarter < quartersPerWeek; quarter++) {
    week[quarter] = (bytes[quarter >> 2] >> ((quarter & 3) * 2)) & 3;
  }
  return week;
}
