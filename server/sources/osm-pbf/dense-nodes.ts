// Dense nodes, nearly all nodes of a file: ids, positions, edits and tags are five packed fields, read in step.
import type { BlockFrame } from './block-frame.ts';
import type { TaggedNode, Tags } from './osm-element.ts';
import type { ProtobufCursor } from './protobuf-cursor.ts';

/** Reads from the main cursor to `end`; calls `locate` for every node, `visit` for those with a wanted key. */
export function readDenseNodes(
  block: BlockFrame,
  end: number,
  locate: (id: number, lon: number, lat: number) => void,
  visit: (node: TaggedNode) => void,
): void {
  const starts = fieldStarts(block, end);
  const [ids, lats, lons] = [starts.ids, starts.lats, starts.lons].map((at, i) => block.enter(i, at));
  const edits = starts.edits > 0 ? block.enter(3, starts.edits) : null;
  const tags = starts.tags > 0 ? block.enter(4, starts.tags) : null;
  let id = 0;
  let latValue = 0;
  let lonValue = 0;
  let ticks = 0;
  while (ids.pos < ids.end) {
    id += ids.signedVarint();
    latValue += lats.signedVarint();
    lonValue += lons.signedVarint();
    if (edits !== null) ticks += edits.signedVarint();
    const editedAt = block.editedAt(ticks);
    const lon = block.lon(lonValue);
    const lat = block.lat(latValue);
    locate(id, lon, lat);
    const nodeTags = tags === null ? null : readTags(block, tags);
    if (nodeTags !== null) visit({ id, lon, lat, tags: nodeTags, editedAt });
  }
}

/** As `readDenseNodes`, without tags and edits. */
export function readDensePositions(
  block: BlockFrame,
  end: number,
  locate: (id: number, lon: number, lat: number) => void,
): void {
  const starts = fieldStarts(block, end);
  const [ids, lats, lons] = [starts.ids, starts.lats, starts.lons].map((at, i) => block.enter(i, at));
  let id = 0;
  let latValue = 0;
  let lonValue = 0;
  while (ids.pos < ids.end) {
    id += ids.signedVarint();
    latValue += lats.signedVarint();
    lonValue += lons.signedVarint();
    locate(id, block.lon(lonValue), block.lat(latValue));
  }
}

interface FieldStarts {
  ids: number;
  lats: number;
  lons: number;
  /** 0 where absent, as `tags`. */
  edits: number;
  tags: number;
}

function fieldStarts(block: BlockFrame, end: number): FieldStarts {
  const { main } = block;
  const starts = { ids: 0, lats: 0, lons: 0, edits: 0, tags: 0 };
  main.moveTo(main.pos, end);
  for (let field = main.field(); field !== 0; field = main.field()) {
    if (field === 1) starts.ids = main.pos;
    else if (field === 5) starts.edits = editsStart(block, main.pos);
    else if (field === 8) starts.lats = main.pos;
    else if (field === 9) starts.lons = main.pos;
    else if (field === 10) starts.tags = main.pos;
    main.skip();
  }
  if (starts.ids === 0 || starts.lats === 0 || starts.lons === 0) throw main.damaged();
  return starts;
}

function editsStart(block: BlockFrame, start: number): number {
  const info = block.enter(0, start);
  let edits = 0;
  for (let field = info.field(); field !== 0; field = info.field()) {
    if (field === 2) edits = info.pos;
    info.skip();
  }
  return edits;
}

/** The next node's tags: key, value, … up to a 0. `null` when none of its keys is wanted. */
function readTags(block: BlockFrame, cursor: ProtobufCursor): Tags | null {
  const start = cursor.pos;
  let wanted = false;
  for (let key = cursor.varint(); key !== 0; key = cursor.varint()) {
    if (block.strings.isWanted(key)) wanted = true;
    cursor.varint();
  }
  if (!wanted) return null;
  const tags: Tags = {};
  cursor.pos = start;
  for (let key = cursor.varint(); key !== 0; key = cursor.varint()) {
    tags[block.string(key)] = block.string(cursor.varint());
  }
  return tags;
}
