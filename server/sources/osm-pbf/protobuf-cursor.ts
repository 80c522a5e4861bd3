// Reads protocol buffers in place: several cursors can walk side by side over the same bytes without copying them.
// The pbf package reads one field after the other and runs past the end of damaged bytes; dense nodes want five
// packed fields read in step, millions of times, and a damaged file must be refused.
import { SourceError } from '../../domain/problem.ts';

export class ProtobufCursor {
  pos = 0;
  end: number;
  #wireType = 0;

  /** `what` names the bytes in the message when they turn out to be damaged. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly what: string,
  ) {
    this.end = bytes.length;
  }

  /** Of all the bytes. */
  get size(): number {
    return this.bytes.length;
  }

  /** Moves to a range of the bytes. */
  moveTo(start: number, end: number): void {
    if (start > end || end > this.bytes.length) throw this.damaged();
    this.pos = start;
    this.end = end;
  }

  /** Moves into the length-delimited value that starts at `start`. */
  enter(start: number): void {
    this.moveTo(start, this.bytes.length);
    const length = this.varint();
    this.moveTo(this.pos, this.pos + length);
  }

  /** The next field's number, or 0 at the end of the range; its value is then read or skipped. */
  field(): number {
    if (this.pos >= this.end) return 0;
    const tag = this.varint();
    this.#wireType = tag & 7;
    return tag >>> 3;
  }

  skip(): void {
    if (this.#wireType === 0) this.varint();
    else if (this.#wireType === 1) this.pos += 8;
    else if (this.#wireType === 2) this.pos = this.valueEnd();
    else if (this.#wireType === 5) this.pos += 4;
    else throw this.damaged();
  }

  /** Reads the length of a length-delimited value and returns where it ends; the cursor is then at its start. */
  valueEnd(): number {
    if (this.#wireType !== 2) throw this.damaged();
    const length = this.varint();
    const end = this.pos + length;
    if (end > this.end) throw this.damaged();
    return end;
  }

  /** A view of a length-delimited value. */
  value(): Uint8Array {
    const end = this.valueEnd();
    const value = this.bytes.subarray(this.pos, end);
    this.pos = end;
    return value;
  }

  text(): string {
    return new TextDecoder().decode(this.value());
  }

  /** Unsigned, exact up to 2^53. */
  varint(): number {
    const bytes = this.bytes;
    let byte = bytes[this.pos++];
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    byte = bytes[this.pos++];
    value |= (byte & 0x7f) << 7;
    if (byte < 0x80) return value;
    byte = bytes[this.pos++];
    value |= (byte & 0x7f) << 14;
    if (byte < 0x80) return value;
    byte = bytes[this.pos++];
    value |= (byte & 0x7f) << 21;
    // Beyond 28 bits the operators on 32-bit integers no longer serve.
    for (let scale = 2 ** 28; byte >= 0x80; scale *= 128) {
      if (scale > 2 ** 63) throw this.damaged();
      byte = bytes[this.pos++];
      value += (byte & 0x7f) * scale;
    }
    if (this.pos > this.end) throw this.damaged();
    return value;
  }

  /** Zigzag: small for small negatives (sint32, sint64). */
  signedVarint(): number {
    const value = this.varint();
    if (value <= 0x7fffffff) return (value >>> 1) ^ -(value & 1);
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  /** Two's complement (int32, int64): a negative takes ten bytes. */
  int64(): number {
    const start = this.pos;
    const value = this.varint();
    if (value <= Number.MAX_SAFE_INTEGER) return value;
    let exact = 0n;
    for (let at = this.pos - 1; at >= start; at--) exact = (exact << 7n) | BigInt(this.bytes[at] & 0x7f);
    return Number(BigInt.asIntN(64, exact));
  }

  damaged(): SourceError {
    return new SourceError(`${this.what} is damaged; download the file again.`);
  }
}
