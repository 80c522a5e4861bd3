// Ways, relations and plain nodes lie in a block as messages alike; here they are read as far as somebody wants them.
import type { BlockFrame } from './block-frame.ts';
import type { Multipolygon, Tags } from './osm-element.ts';

/** An element before it is known whether anybody wants it; `…At` is 0 where a field is absent. */
export interface RawElement {
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

/** Reads from the main cursor to `end`. */
export function readElement(block: BlockFrame, end: number): RawElement {
  const { main } = block;
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
      else if (field === 4) raw.editedAt = readEdit(block, main.pos);
      else if (field === 8) raw.field8At = main.pos;
      else if (field === 9) raw.field9At = main.pos;
      else if (field === 10) raw.field10At = main.pos;
      main.skip();
    }
  }
  if (raw.keysAt > 0) {
    const keys = block.enter(0, raw.keysAt);
    while (keys.pos < keys.end) if (block.strings.isWanted(keys.varint())) raw.wanted = true;
  }
  return raw;
}

function readEdit(block: BlockFrame, start: number): number {
  const info = block.enter(0, start);
  let editedAt = 0;
  for (let field = info.field(); field !== 0; field = info.field()) {
    if (field === 2) editedAt = block.editedAt(info.int64());
    else info.skip();
  }
  return editedAt;
}

export function tagsOf(block: BlockFrame, raw: RawElement): Tags {
  const tags: Tags = {};
  if (raw.keysAt === 0 || raw.valuesAt === 0) return tags;
  const keys = block.enter(0, raw.keysAt);
  const values = block.enter(1, raw.valuesAt);
  while (keys.pos < keys.end) tags[block.string(keys.varint())] = block.string(values.varint());
  return tags;
}

/** A plain node's id is zigzag, unlike that of a way. */
export function positionOf(block: BlockFrame, raw: RawElement): { id: number; lon: number; lat: number } {
  if (raw.field8At === 0 || raw.field9At === 0) throw block.main.damaged();
  return {
    id: raw.id % 2 === 0 ? raw.id / 2 : -(raw.id + 1) / 2,
    lat: block.lat(block.signedAt(raw.field8At)),
    lon: block.lon(block.signedAt(raw.field9At)),
  };
}

/** The nodes of a way, by id. */
export function nodesOf(block: BlockFrame, raw: RawElement): number[] {
  const nodes: number[] = [];
  if (raw.field8At === 0) return nodes;
  const references = block.enter(0, raw.field8At);
  for (let id = 0; references.pos < references.end; ) {
    id += references.signedVarint();
    nodes.push(id);
  }
  return nodes;
}

/** The members of a relation that are ways. */
export function memberWaysOf(block: BlockFrame, raw: RawElement): Multipolygon['ways'] {
  const ways: Multipolygon['ways'] = [];
  if (raw.field8At === 0 || raw.field9At === 0 || raw.field10At === 0) return ways;
  const roles = block.enter(0, raw.field8At);
  const members = block.enter(1, raw.field9At);
  const types = block.enter(2, raw.field10At);
  for (let id = 0; members.pos < members.end; ) {
    id += members.signedVarint();
    const role = roles.varint();
    if (types.varint() === 1) ways.push({ id, role: block.string(role) });
  }
  return ways;
}
