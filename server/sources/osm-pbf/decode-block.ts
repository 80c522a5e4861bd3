// Decodes one inflated block of an .osm.pbf file, and builds objects only for elements with a tag that somebody asked for.
import { ProtobufCursor } from './protobuf-cursor.ts';
import { StringTable } from './string-table.ts';

export type Tags = Record<string, string>;

interface Element {
  /** May exceed 32 bits. */
  id: number;
  tags: Tags;
  /** Seconds since 1970 of its last edit; 0: not known. */
  editedAt: number;
}

export interface TaggedNode extends Element {
  lon: number;
  lat: number;
}

export interface Way extends Element {
  nodes: number[];
}

export interface Multipolygon extends Element {
  /** Only the members that are ways. */
  ways: { id: number; role: string }[];
}

/** Bits that say which elements a block holds. */
export const holds = { nodes: 1, ways: 2, relations: 4 } as const;

/** Fields of a PrimitiveGroup: plain nodes, dense nodes, ways, relations. */
const groupHolds: Record<number, number> = {
  1: holds.nodes,
  2: holds.nodes,
  3: holds.ways,
  4: holds.relations,
};

/** A way, relation or plain node before it is known whether anybody wants it; `…At` is 0 where a field is absent. */
interface RawElement {
  id: number;
  editedAt: number;
  wanted: boolean;
  keysAt: number;
  valuesAt: number;
  /** Fields 8, 9 and 10: a way's nodes; a relation's roles, members and member types; a node's latitude and longitude. */
  field8At: number;
  field9At: number;
  field10At: number;
}

export class Block {
  /** Walks messages; the others walk the packed fields inside them. */
  readonly #main: ProtobufCursor;
  readonly #packed: ProtobufCursor[];
  readonly #strings: StringTable;
  readonly #groups: { start: number; end: number }[] = [];
  #granularity = 100;
  #latOffset = 0;
  #lonOffset = 0;
  #secondsPerTick = 1;
  /** Newest edit among the elements read so far, seconds since 1970; 0: none known. */
  newestEdit = 0;

  /** An element with none of `keys` is not turned into an object. `what` names the block in messages. */
  constructor(content: Uint8Array, keys: ReadonlySet<string>, what: string) {
    this.#strings = new StringTable(content, keys);
    this.#main = new ProtobufCursor(content, what);
    this.#packed = Array.from({ length: 5 }, () => new ProtobufCursor(content, what));
    this.#readOutline();
  }

  /** Bits of `holds`. */
  get kinds(): number {
    let kinds = 0;
    for (const group of this.#groups) {
      this.#main.moveTo(group.start, group.end);
      kinds |= groupHolds[this.#main.field()] ?? 0;
    }
    return kinds;
  }

  /** Calls `locate` for every node in the file's order, and `visit` for those with a wanted key. */
  readNodes(locate: (id: number, lon: number, lat: number) => void, visit: (node: TaggedNode) => void): void {
    this.#eachElement((field, end) => {
      if (field === 2) this.#readDenseNodes(end, locate, visit);
      else if (field === 1) this.#readPlainNode(end, locate, visit);
    });
  }

  /** Calls `visit` for ways with a wanted key, and for those that `also` names by id. */
  readWays(also: (id: number) => boolean, visit: (way: Way) => void): void {
    this.#eachElement((field, end) => {
      if (field !== 3) return;
      const raw = this.#readElement(end);
      if (!raw.wanted && !also(raw.id)) return;
      visit({ id: raw.id, tags: this.#tags(raw), editedAt: raw.editedAt, nodes: this.#references(raw) });
    });
  }

  /** Calls `visit` for multipolygons with a wanted key; other relations, such as bus routes, are no areas. */
  readMultipolygons(visit: (multipolygon: Multipolygon) => void): void {
    this.#eachElement((field, end) => {
      if (field !== 4) return;
      const raw = this.#readElement(end);
      if (!raw.wanted) return;
      const tags = this.#tags(raw);
      if (tags.type !== 'multipolygon') return;
      visit({ id: raw.id, tags, editedAt: raw.editedAt, ways: this.#wayMembers(raw) });
    });
  }

  #readOutline(): void {
    const main = this.#main;
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
    const main = this.#main;
    while (main.pos < end) {
      if (main.field() !== 1) main.skip();
      else {
        const stringEnd = main.valueEnd();
        this.#strings.add(main.pos, stringEnd);
        main.pos = stringEnd;
      }
    }
  }

  /** Calls `read` with the main cursor at the start of each element, or of a group's dense nodes. */
  #eachElement(read: (field: number, end: number) => void): void {
    const main = this.#main;
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

  #readElement(end: number): RawElement {
    const main = this.#main;
    const raw = {
      id: 0,
      editedAt: 0,
      wanted: false,
      keysAt: 0,
      valuesAt: 0,
      field8At: 0,
      field9At: 0,
      field10At: 0,
    };
    main.moveTo(main.pos, end);
    for (let field = main.field(); field !== 0; field = main.field()) {
      if (field === 1) raw.id = main.int64();
      else {
        if (field === 2) raw.keysAt = main.pos;
        else if (field === 3) raw.valuesAt = main.pos;
        else if (field === 4) raw.editedAt = this.#readInfo(main.pos);
        else if (field === 8) raw.field8At = main.pos;
        else if (field === 9) raw.field9At = main.pos;
        else if (field === 10) raw.field10At = main.pos;
        main.skip();
      }
    }
    if (raw.keysAt > 0) {
      const keys = this.#enter(0, raw.keysAt);
      while (keys.pos < keys.end) if (this.#strings.isWanted(keys.varint())) raw.wanted = true;
    }
    return raw;
  }

  #readInfo(start: number): number {
    const info = this.#enter(0, start);
    let editedAt = 0;
    for (let field = info.field(); field !== 0; field = info.field()) {
      if (field === 2) editedAt = Math.max(0, info.int64()) * this.#secondsPerTick;
      else info.skip();
    }
    if (editedAt > this.newestEdit) this.newestEdit = editedAt;
    return editedAt;
  }

  #references(raw: RawElement): number[] {
    const nodes: number[] = [];
    if (raw.field8At === 0) return nodes;
    const refs = this.#enter(0, raw.field8At);
    for (let id = 0; refs.pos < refs.end; ) {
      id += refs.signedVarint();
      nodes.push(id);
    }
    return nodes;
  }

  #wayMembers(raw: RawElement): Multipolygon['ways'] {
    const ways: Multipolygon['ways'] = [];
    if (raw.field8At === 0 || raw.field9At === 0 || raw.field10At === 0) return ways;
    const roles = this.#enter(0, raw.field8At);
    const members = this.#enter(1, raw.field9At);
    const types = this.#enter(2, raw.field10At);
    for (let id = 0; members.pos < members.end; ) {
      id += members.signedVarint();
      const role = roles.varint();
      if (types.varint() === 1) ways.push({ id, role: this.#string(role) });
    }
    return ways;
  }

  #readPlainNode(
    end: number,
    locate: (id: number, lon: number, lat: number) => void,
    visit: (node: TaggedNode) => void,
  ): void {
    const raw = this.#readElement(end);
    if (raw.field8At === 0 || raw.field9At === 0) throw this.#main.damaged();
    // A plain node's id is zigzag, unlike that of a way.
    const id = raw.id % 2 === 0 ? raw.id / 2 : -(raw.id + 1) / 2;
    const lat = this.#degrees(this.#signedAt(raw.field8At), this.#latOffset);
    const lon = this.#degrees(this.#signedAt(raw.field9At), this.#lonOffset);
    locate(id, lon, lat);
    if (raw.wanted) visit({ id, lon, lat, tags: this.#tags(raw), editedAt: raw.editedAt });
  }

  /** Ids, positions, edits and tags of dense nodes are five packed fields, read in step. */
  #readDenseNodes(
    end: number,
    locate: (id: number, lon: number, lat: number) => void,
    visit: (node: TaggedNode) => void,
  ): void {
    const starts = this.#readDenseOutline(end);
    const [ids, lats, lons] = [starts.ids, starts.lats, starts.lons].map((at, i) => this.#enter(i, at));
    const edits = starts.edits > 0 ? this.#enter(3, starts.edits) : null;
    const tags = starts.tags > 0 ? this.#enter(4, starts.tags) : null;
    let id = 0;
    let lat = 0;
    let lon = 0;
    let ticks = 0;
    while (ids.pos < ids.end) {
      id += ids.signedVarint();
      lat += lats.signedVarint();
      lon += lons.signedVarint();
      if (edits !== null) ticks += edits.signedVarint();
      const editedAt = Math.max(0, ticks * this.#secondsPerTick);
      if (editedAt > this.newestEdit) this.newestEdit = editedAt;
      const lonDegrees = this.#degrees(lon, this.#lonOffset);
      const latDegrees = this.#degrees(lat, this.#latOffset);
      locate(id, lonDegrees, latDegrees);
      const nodeTags = tags === null ? null : this.#readDenseTags(tags);
      if (nodeTags !== null) visit({ id, lon: lonDegrees, lat: latDegrees, tags: nodeTags, editedAt });
    }
  }

  #readDenseOutline(end: number): { ids: number; lats: number; lons: number; edits: number; tags: number } {
    const main = this.#main;
    const starts = { ids: 0, lats: 0, lons: 0, edits: 0, tags: 0 };
    main.moveTo(main.pos, end);
    for (let field = main.field(); field !== 0; field = main.field()) {
      if (field === 1) starts.ids = main.pos;
      else if (field === 5) starts.edits = this.#denseEdits(main.pos);
      else if (field === 8) starts.lats = main.pos;
      else if (field === 9) starts.lons = main.pos;
      else if (field === 10) starts.tags = main.pos;
      main.skip();
    }
    if (starts.ids === 0 || starts.lats === 0 || starts.lons === 0) throw main.damaged();
    return starts;
  }

  #denseEdits(start: number): number {
    const info = this.#enter(0, start);
    let edits = 0;
    for (let field = info.field(); field !== 0; field = info.field()) {
      if (field === 2) edits = info.pos;
      info.skip();
    }
    return edits;
  }

  /** The next node's tags: key, value, … up to a 0. `null` when none of its keys is wanted. */
  #readDenseTags(cursor: ProtobufCursor): Tags | null {
    const start = cursor.pos;
    let wanted = false;
    for (let key = cursor.varint(); key !== 0; key = cursor.varint()) {
      if (this.#strings.isWanted(key)) wanted = true;
      cursor.varint();
    }
    if (!wanted) return null;
    const tags: Tags = {};
    cursor.pos = start;
    for (let key = cursor.varint(); key !== 0; key = cursor.varint()) {
      tags[this.#string(key)] = this.#string(cursor.varint());
    }
    return tags;
  }

  #tags(raw: RawElement): Tags {
    const tags: Tags = {};
    if (raw.keysAt === 0 || raw.valuesAt === 0) return tags;
    const keys = this.#enter(0, raw.keysAt);
    const values = this.#enter(1, raw.valuesAt);
    while (keys.pos < keys.end) tags[this.#string(keys.varint())] = this.#string(values.varint());
    return tags;
  }

  #enter(cursor: number, start: number): ProtobufCursor {
    this.#packed[cursor].enter(start);
    return this.#packed[cursor];
  }

  #signedAt(start: number): number {
    this.#packed[0].moveTo(start, this.#main.size);
    return this.#packed[0].signedVarint();
  }

  /** Nanodegrees are whole numbers, so dividing last gives the nearest double to the decimal that was mapped. */
  #degrees(value: number, offset: number): number {
    return (offset + this.#granularity * value) / 1e9;
  }

  #string(index: number): string {
    const text = this.#strings.text(index);
    if (text === undefined) throw this.#main.damaged();
    return text;
  }
}
