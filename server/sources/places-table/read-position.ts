// Reads the coordinates of a record, in degrees or RD New, and sees when they cannot be meant so.
import type { LonLat } from '../../domain/lon-lat.ts';
import { roundDegrees } from '../cbs-geopackage/inner-point.ts';
import { netherlandsInDegrees, netherlandsInRdNew, placeInBox } from '../cbs-geopackage/netherlands-box.ts';
import { rdNewToLonLat } from '../cbs-geopackage/rd-new.ts';
import type { PlaceFields } from './place-fields.ts';

/** `kind` and `message` as of a Problem; the message completes "the record …". */
export interface Refusal {
  kind: string;
  message: string;
}

/** `null`: the record gives no coordinates. */
export function readPosition(fields: PlaceFields): { lonLat: LonLat } | { refusal: Refusal } | null {
  const { lon, lat, x, y } = fields;
  if (lon !== undefined || lat !== undefined) return positionOf(lon, lat, 'degrees');
  if (x !== undefined || y !== undefined) return positionOf(x, y, 'rd-new');
  return null;
}

const systems = {
  degrees: { box: netherlandsInDegrees, names: ['longitude', 'latitude'] },
  'rd-new': { box: netherlandsInRdNew, names: ['RD x', 'RD y'] },
} as const;

function positionOf(xText: string | undefined, yText: string | undefined, system: keyof typeof systems) {
  const { box, names } = systems[system];
  const x = readNumber(xText);
  const y = readNumber(yText);
  if (x === null || y === null) {
    const given = `${names[0]} "${xText ?? ''}" and ${names[1]} "${yText ?? ''}"`;
    return { refusal: { kind: 'bad-coordinates', message: `has ${given}, which are not two numbers` } };
  }
  switch (placeInBox(box, x, y)) {
    case 'inside':
      return { lonLat: system === 'degrees' ? ([x, y] as const) : roundedLonLat(x, y) };
    case 'swapped': {
      const message = `has ${names[0]} ${x} and ${names[1]} ${y} swapped; exchange the two`;
      return { refusal: { kind: 'swapped-coordinates', message } };
    }
    default: {
      const message = `lies outside the Netherlands, at ${names[0]} ${x} and ${names[1]} ${y}`;
      return { refusal: { kind: 'outside-netherlands', message } };
    }
  }
}

function roundedLonLat(x: number, y: number): LonLat {
  const [lon, lat] = rdNewToLonLat(x, y);
  return [roundDegrees(lon), roundDegrees(lat)];
}

/** With a point or a comma before the decimals: `4,3571`. */
function readNumber(text: string | undefined): number | null {
  return text !== undefined && /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
