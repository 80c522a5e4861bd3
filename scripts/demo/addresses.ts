// Numbers the homes along their streets, odd on one side and even on the other, and gives them postcodes.

import type { Building } from './building.ts';
import { districts } from './districts.ts';
import type { Point } from './plane.ts';
import { nearestOn } from './polyline.ts';
import { nearestStreet } from './street-names.ts';

export interface NamedLine {
  name: string;
  line: Point[];
}

export interface HomeAddress {
  at: Point;
  street: string;
  houseNumber: string;
  /** `8990AB`, without a space. */
  postcode: string;
  city: string;
  /** `null` across the border. */
  neighbourhood: string | null;
  building: Building;
}

/** The village across the border, in the neighbouring municipality. */
const acrossTheBorder = { city: 'Meerdijk', postcodeDigits: 8998 };

const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
/** Never given out in the Netherlands. */
const forbidden = ['SA', 'SD', 'SS'];
const addressesPerPostcode = 45;

interface Door {
  at: Point;
  homes: number;
  name: string;
  along: number;
  left: boolean;
  building: Building;
}

export function addressHomes(buildings: Building[], streets: NamedLine[]): HomeAddress[] {
  const postcodes = new PostcodeOffice();
  const byStreet = new Map<string, Door[]>();
  for (const door of doorsOnStreets(buildings, streets)) {
    byStreet.set(door.name, [...(byStreet.get(door.name) ?? []), door]);
  }
  const addresses: HomeAddress[] = [];
  for (const [street, doors] of byStreet) {
    const next = { left: 1, right: 2 };
    for (const door of doors.sort((a, b) => a.along - b.along)) {
      const { neighbourhood } = door.building.face;
      const district = districts.find((one) => one.neighbourhoods.some(({ name }) => name === neighbourhood));
      const { city, postcodeDigits } = district ?? acrossTheBorder;
      const side = door.left ? 'left' : 'right';
      const flat = door.homes > 2;
      for (let home = 0; home < door.homes; home++) {
        const letter = !flat && home > 0 ? String.fromCharCode(96 + home) : '';
        addresses.push({
          at: [door.at[0] + (home % 4) * 0.9, door.at[1] + Math.floor(home / 4) * 0.9],
          street,
          houseNumber: `${next[side]}${letter}`,
          postcode: postcodes.codeFor(postcodeDigits, street),
          city,
          neighbourhood,
          building: door.building,
        });
        if (flat || home === door.homes - 1) next[side] += 2;
      }
    }
  }
  return addresses;
}

/** Every door on its nearest street; ways of one name follow each other in the order of the streets. */
function doorsOnStreets(buildings: Building[], streets: NamedLine[]): Door[] {
  const nearest = nearestStreet(streets.map(({ line }) => line));
  return buildings.flatMap((building) =>
    building.doors.map(({ at, homes }) => {
      const index = nearest(at);
      const { name, line } = streets[index];
      const { along, left } = nearestOn(line, at);
      return { at, homes, name, along: index * 100_000 + along, left, building };
    }),
  );
}

class PostcodeOffice {
  private readonly given = new Map<number, number>();
  private readonly current = new Map<string, { code: string; left: number }>();

  codeFor(digits: number, street: string): string {
    const key = `${digits} ${street}`;
    let found = this.current.get(key);
    if (!found || found.left === 0) {
      found = { code: `${digits}${this.nextPair(digits)}`, left: addressesPerPostcode };
      this.current.set(key, found);
    }
    found.left--;
    return found.code;
  }

  private nextPair(digits: number): string {
    const count = this.given.get(digits) ?? 0;
    this.given.set(digits, count + 1);
    const pair = letters[Math.floor(count / letters.length)] + letters[count % letters.length];
    if (pair.includes('undefined'))
      throw new Error(`addresses.ts: postcodes ${digits} have run out; make them serve more addresses.`);
    return forbidden.includes(pair) ? this.nextPair(digits) : pair;
  }
}
