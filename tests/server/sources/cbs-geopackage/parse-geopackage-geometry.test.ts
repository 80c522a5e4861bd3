// Geometry blobs in every spelling that GeoPackages come in, and cut off at every byte.
import { expect, test } from 'vitest';
import {
  OutlineError,
  parseGeopackageGeometry,
} from '../../../../server/sources/cbs-geopackage/parse-geopackage-geometry.ts';

const triangle: [number, number][] = [
  [5, 52],
  [6, 52],
  [6, 53],
  [5, 52],
];

interface Spelling {
  bigEndian?: boolean;
  /** Added to the type of the polygon: ISO 1000 for Z, or EWKB's bits. */
  typeExtra?: number;
  srid?: boolean;
  extraDimensions?: number;
  multi?: boolean;
  flags?: number;
  envelopeDoubles?: number;
}

function blobOf(spelling: Spelling = {}): Buffer {
  const { bigEndian = false, typeExtra = 0, srid = false, extraDimensions = 0, multi = false } = spelling;
  const uint32 = (value: number) => {
    const bytes = Buffer.alloc(4);
    if (bigEndian) bytes.writeUInt32BE(value);
    else bytes.writeUInt32LE(value);
    return bytes;
  };
  const double = (value: number) => {
    const bytes = Buffer.alloc(8);
    if (bigEndian) bytes.writeDoubleBE(value);
    else bytes.writeDoubleLE(value);
    return bytes;
  };
  const order = Buffer.from([bigEndian ? 0 : 1]);
  const points = triangle.flatMap((point) => [...point, ...Array(extraDimensions).fill(9)].map(double));
  const polygon = [
    order,
    uint32(3 + typeExtra),
    ...(srid ? [uint32(4326)] : []),
    uint32(1),
    uint32(4),
    ...points,
  ];
  const header = Buffer.from([0x47, 0x50, 0, spelling.flags ?? 1, 0, 0, 0, 0]);
  const envelope = Buffer.alloc((spelling.envelopeDoubles ?? 0) * 8);
  return Buffer.concat([header, envelope, ...(multi ? [order, uint32(6), uint32(1)] : []), ...polygon]);
}

test.each<[string, Spelling]>([
  ['a little-endian polygon', {}],
  ['a big-endian multipolygon', { bigEndian: true, multi: true }],
  ['an envelope of four numbers', { flags: 0b011, envelopeDoubles: 4 }],
  ['an envelope with heights and measures', { flags: 0b1001, envelopeDoubles: 8 }],
  ['heights as ISO writes them', { typeExtra: 1000, extraDimensions: 1 }],
  ['heights and measures as ISO writes them', { typeExtra: 3000, extraDimensions: 2 }],
  ['heights and a system as EWKB writes them', { typeExtra: 0xa0000000, extraDimensions: 1, srid: true }],
])('%s is read as the same triangle', (_, spelling) => {
  expect(parseGeopackageGeometry(blobOf(spelling))).toEqual([[triangle]]);
});

test('a geometry marked as empty gives no polygons', () => {
  expect(parseGeopackageGeometry(blobOf({ flags: 0b10001 }))).toEqual([]);
});

test('a blob that is cut off at any byte is refused', () => {
  const whole = blobOf({ multi: true });
  for (let length = 0; length < whole.length; length++) {
    expect(() => parseGeopackageGeometry(whole.subarray(0, length))).toThrow(OutlineError);
  }
});

test('a count of points that the blob cannot hold is refused before memory is asked for it', () => {
  const blob = blobOf();
  blob.writeUInt32LE(0xffffffff, 8 + 9);
  expect(() => parseGeopackageGeometry(blob)).toThrow('ends before all its points are there');
});

test('a point is refused, since an area is expected', () => {
  const blob = blobOf();
  blob.writeUInt32LE(1, 9);
  expect(() => parseGeopackageGeometry(blob)).toThrow('WKB type 1, where a (multi)polygon is expected');
});
