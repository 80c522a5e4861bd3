// Reads the outline of one feature from a GeoPackage geometry blob (GeoPackage 1.3 clause 2.1.3, then WKB or EWKB).

/** Why one outline cannot be used; `kind` is that of the problem it becomes, `message` completes "the outline …". */
export class OutlineError extends Error {
  override name = 'OutlineError';
  readonly kind: string;

  constructor(kind: string, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Polygons of rings of [x, y], in the coordinates of the layer; heights and measures are left behind. */
export type Rings = [x: number, y: number][][];

const polygonType = 3;
const multiPolygonType = 6;
/** Bytes of the optional envelope by its code in the header's flags. */
const envelopeBytes = [0, 32, 48, 48, 64];

/** Throws OutlineError. An empty geometry gives no polygons. */
export function parseGeopackageGeometry(blob: Buffer): Rings[] {
  if (blob.length < 8 || blob.toString('latin1', 0, 2) !== 'GP') {
    throw new OutlineError('unreadable-outline', 'is not GeoPackage geometry');
  }
  const flags = blob[3];
  const envelope = envelopeBytes[(flags >> 1) & 7];
  if (envelope === undefined || flags & 0x20) {
    throw new OutlineError('unreadable-outline', 'has a GeoPackage header of an unknown sort');
  }
  if (flags & 0x10) return [];
  return new WkbCursor(blob, 8 + envelope).polygons();
}

class WkbCursor {
  private readonly bytes: Buffer;
  private at: number;
  private littleEndian = true;

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  polygons(): Rings[] {
    const { type, dimensions } = this.geometryHeader();
    if (type === polygonType) return [this.rings(dimensions)].filter((rings) => rings.length > 0);
    if (type !== multiPolygonType) throw notPolygons(type);
    // The smallest polygon takes 9 bytes: byte order, type, no rings.
    return Array.from({ length: this.count(9) }, () => {
      const part = this.geometryHeader();
      if (part.type !== polygonType) throw notPolygons(part.type);
      return this.rings(part.dimensions);
    }).filter((rings) => rings.length > 0);
  }

  private rings(dimensions: number): Rings {
    return Array.from({ length: this.count(4) }, () =>
      Array.from({ length: this.count(dimensions * 8) }, () => {
        const point: [number, number] = [this.double(this.at), this.double(this.at + 8)];
        this.at += dimensions * 8;
        return point;
      }),
    );
  }

  /** ISO WKB adds 1000, 2000 or 3000 to the type for Z, M and ZM; EWKB sets high bits, and may add a system. */
  private geometryHeader(): { type: number; dimensions: number } {
    this.need(5);
    this.littleEndian = this.bytes[this.at] === 1;
    this.at += 1;
    const code = this.uint32();
    const iso = code & 0x0fffffff;
    const hasZ = (code & 0x80000000) !== 0 || [1, 3].includes(Math.floor(iso / 1000));
    const hasM = (code & 0x40000000) !== 0 || [2, 3].includes(Math.floor(iso / 1000));
    if (code & 0x20000000) this.uint32();
    return { type: iso % 1000, dimensions: 2 + Number(hasZ) + Number(hasM) };
  }

  /** A number of items of at least `itemBytes` each, refused when the blob cannot hold them. */
  private count(itemBytes: number): number {
    const count = this.uint32();
    this.need(count * itemBytes);
    return count;
  }

  private uint32(): number {
    this.need(4);
    const value = this.littleEndian ? this.bytes.readUInt32LE(this.at) : this.bytes.readUInt32BE(this.at);
    this.at += 4;
    return value;
  }

  private double(at: number): number {
    return this.littleEndian ? this.bytes.readDoubleLE(at) : this.bytes.readDoubleBE(at);
  }

  private need(byteCount: number): void {
    if (this.at + byteCount > this.bytes.length) {
      throw new OutlineError('unreadable-outline', 'ends before all its points are there');
    }
  }
}

function notPolygons(type: number): OutlineError {
  return new OutlineError(
    'unreadable-outline',
    `is geometry of WKB type ${type}, where a (multi)polygon is expected`,
  );
}
