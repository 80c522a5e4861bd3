// What all elements of one block share: its bytes, strings and scales, and where its groups of elements lie.
import { ProtobufCursor } from './protobuf-cursor.ts';
import { StringTable } from './string-table.ts';

/** Bits that say which elements a block holds. */
export const holds = { nodes: 1, ways: 2, relations: 4 } as const;

/** Fields of a PrimitiveGroup: plain nodes, dense nodes, ways, relations. */
const groupHolds: Record<number, number> = {
  1: holds.nodes,
  2: holds.nodes,
  3: holds.ways,
  4: holds.relations,
};

export class BlockFrame {
  /** Walks messages; the others walk the packed fields inside them. */
  readonly main: ProtobufCursor;
  readonly strings: StringTable;
  readonly #packed: ProtobufCursor[];
  readonly #groups: { start: number; end: number }[] = [];
  #granularity = 100;
  #latOffset = 0;
  #lonOffset = 0;
  #secondsPerTick = 1;
  /** Newest edit among the elements read so far, seconds since 1970; 0: none known. */
  newestEdit = 0;

  /** `keys` are the wanted ones; `what` names the block in messages. */
  constructor(content: Uint8Array, keys: ReadonlySet<string>, what: string) {
    this.strings = new StringTable(content, keys);
    this.main = new ProtobufCursor(content, what);
    this.#packed = Array.from({ length: 5 }, () => new ProtobufCursor(content, what));
    this.#readOutline();
  }

  /** Bits of `holds`. */
  get kinds(): number {
    let kinds = 0;
    for (const group of this.#groups) {
      this.main.moveTo(group.start, group.end);
      kinds |= groupHolds[this.main.field()] ?? 0;
    }
    return kinds;
  }

  /** Calls `read` with the main cursor at the start of each element, or of a group's dense nodes. */
  eachElement(read: (field: number, end: number) => void): void {
    const main = this.main;
    for (const group of this.#groups) {
      main.moveTo(group.start, group.end);
      for (let field = main.field(); field !== 0; field = main.field()) {
        if (!(field in groupHolds)) {
          main.skip();
          continue;
        }
        const end = main.valueEnd();
        read(field, end);
        main.moveTo(end, group.end);
      }
    }
  }

  /** One of five cursors beside the main one, moved into the packed field that starts at `start`. */
  enter(cursor: number, start: number): ProtobufCursor {
    this.#packed[cursor].enter(start);
    return this.#packed[cursor];
  }

  signedAt(start: number): number {
    this.#packed[0].moveTo(start, this.main.size);
    return this.#packed[0].signedVarint();
  }

  lon(value: number): number {
    return this.#degrees(value, this.#lonOffset);
  }

  lat(value: number): number {
    return this.#degrees(value, this.#latOffset);
  }

  /** Seconds since 1970 of an edit, which counts for `newestEdit`. */
  editedAt(ticks: number): number {
    const seconds = Math.max(0, ticks * this.#secondsPerTick);
    if (seconds > this.newestEdit) this.newestEdit = seconds;
    return seconds;
  }

  string(index: number): string {
    const text = this.strings.text(index);
    if (text === undefined) throw this.main.damaged();
    return text;
  }

  /** Nanodegrees are whole numbers, so dividing last gives the nearest double to the decimal that was mapped. */
  #degrees(value: number, offset: number): number {
    return (offset + this.#granularity * value) / 1e9;
  }

  #readOutline(): void {
    const main = this.main;
    for (let field = main.field(); field !== 0; field = main.field()) {
      if (field === 1) this.#readStringTable(main.valueEnd());
      else if (field === 2) {
        const end = main.valueEnd();
        this.#groups.push({ start: main.pos, end });
        main.pos = end;
      } else if (field === 17) this.#granularity = main.varint();
      else if (field === 18) this.#secondsPerTick = main.varint() / 1000;
      else if (field === 19) this.#latOffset = main.int64();
      else if (field === 20) this.#lonOffset = main.int64();
      else main.skip();
    }
  }

  #readStringTable(end: number): void {
    const main = this.main;
    while (main.pos < end) {
      if (main.field() !== 1) main.skip();
      else {
        const stringEnd = main.valueEnd();
        this.strings.add(main.pos, stringEnd);
        main.pos = stringEnd;
      }
    }
  }
}
