// The strings of one block, decoded when first asked for: of the thousands in a block only a few are.

export class StringTable {
  readonly #bytes: Buffer;
  /** Start and end of each string, interleaved. */
  readonly #bounds: number[] = [];
  readonly #texts: string[] = [];
  /** By string: whether it is a wanted key, as far as looked at. */
  readonly #wanted: boolean[] = [];

  constructor(
    bytes: Uint8Array,
    private readonly wantedKeys: ReadonlySet<string>,
  ) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The next string lies at these bytes. */
  add(start: number, end: number): void {
    this.#bounds.push(start, end);
  }

  /** `undefined` when there is no such string. */
  text(index: number): string | undefined {
    const known = this.#texts[index];
    if (known !== undefined || 2 * index >= this.#bounds.length) return known;
    const text = this.#bytes.toString('utf8', this.#bounds[2 * index], this.#bounds[2 * index + 1]);
    this.#texts[index] = text;
    return text;
  }

  isWanted(index: number): boolean {
    const known = this.#wanted[index];
    if (known !== undefined) return known;
    const text = this.text(index);
    this.#wanted[index] = text !== undefined && this.wantedKeys.has(text);
    return this.#wanted[index];
  }
}
