// Writes an OpenStreetMap extract in the .osm.pbf format, so that made-up towns pass through the same reader as real ones.
// Format: https://wiki.openstreetmap.org/wiki/PBF_Format
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';
import type { Bbox } from '../../server/domain/lon-lat.ts';

type Tags = Record<string, string>;

interface OsmElement {
  /** Positive integer; may exceed 32 bits. */
  id: number;
  tags?: Tags;
  /** ISO 8601, `2026-03-01T12:00:00Z`; left out: not known. */
  timestamp?: string;
}

export interface OsmNode extends OsmElement {
  /** Degrees; kept to seven decimals. */
  lon: number;
  lat: number;
}

export interface OsmWay extends OsmElement {
  /** Ids of its nodes; the first again at the end closes it. */
  nodes: number[];
}

export interface OsmRelation extends OsmElement {
  members: { type: 'node' | 'way' | 'relation'; ref: number; role: string }[];
}

export interface OsmContent {
  nodes: OsmNode[];
  ways: OsmWay[];
  relations: OsmRelation[];
  bbox?: Bbox;
}

/** Variants that the format allows; what is usual is the default. */
export interface OsmEncoding {
  nodes?: 'dense' | 'plain';
  blobs?: 'zlib' | 'raw';
  entitiesPerBlock?: number;
}

/**
 * Writes the file at once, sorted by type and id. The same content gives the same bytes under the same
 * version of zlib, and so of Node. Throws on two elements of a type with one id.
 */
export function writeOsmPbf(path: string, content: OsmContent, encoding: OsmEncoding = {}): void {
  const { nodes = 'dense', blobs = 'zlib', entitiesPerBlock = 8000 } = encoding;
  const data = (write: (pbf: PbfWriter) => void) => encodeBlob('OSMData', message(write), blobs);
  const parts = [encodeBlob('OSMHeader', message(writeHeader(content.bbox, nodes === 'dense')), blobs)];
  const writeNodes = nodes === 'dense' ? writeDenseNodes : writePlainNodes;
  for (const block of inBlocks(content.nodes, entitiesPerBlock)) parts.push(data(writeNodes(block)));
  for (const block of inBlocks(content.ways, entitiesPerBlock)) parts.push(data(writeWays(block)));
  for (const block of inBlocks(content.relations, entitiesPerBlock)) parts.push(data(writeRelations(block)));
  writeFileSync(path, Buffer.concat(parts));
}

/** One blob with its header, as it stands in the file. */
export function encodeBlob(type: string, data: Uint8Array, compression: 'zlib' | 'raw'): Uint8Array {
  const blob = message((pbf) => {
    if (compression === 'raw') return pbf.writeBytesField(1, data);
    pbf.writeVarintField(2, data.length);
    pbf.writeBytesField(3, deflateSync(data, { level: 9, memLevel: 8 }));
  });
  const header = message((pbf) => {
    pbf.writeStringField(1, type);
    pbf.writeVarintField(3, blob.length);
  });
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  return Buffer.concat([length, header, blob]);
}

function message(write: (pbf: PbfWriter) => void): Uint8Array {
  const pbf = new PbfWriter();
  write(pbf);
  return pbf.finish();
}

function inBlocks<T extends OsmElement>(elements: T[], size: number): T[][] {
  const sorted = [...elements].sort((a, b) => a.id - b.id);
  const repeated = sorted.find((element, i) => i > 0 && element.id === sorted[i - 1].id);
  if (repeated) throw new Error(`Two elements of the same type have id ${repeated.id}.`);
  return Array.from({ length: Math.ceil(sorted.length / size) }, (_, i) =>
    sorted.slice(i * size, (i + 1) * size),
  );
}

function writeHeader(bbox: Bbox | undefined, dense: boolean) {
  const nanodegrees = (degrees: number) => Math.round(degrees * 1e9);
  return (pbf: PbfWriter) => {
    if (bbox) {
      const [west, south, east, north] = bbox.map(nanodegrees);
      const box = message((inner) => {
        for (const [i, edge] of [west, east, north, south].entries()) writeSigned(inner, i + 1, edge);
      });
      pbf.writeBytesField(1, box);
    }
    pbf.writeStringField(4, 'OsmSchema-V0.6');
    if (dense) pbf.writeStringField(4, 'DenseNodes');
    pbf.writeStringField(5, 'Sort.Type_then_ID');
    pbf.writeStringField(16, 'sociale-basis-map');
  };
}

/** A block's strings, numbered as they come; 0 is reserved by the format. */
class StringTable {
  readonly #index = new Map<string, number>([['', 0]]);
  index(text: string): number {
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    this.#index.set(text, this.#index.size);
    return this.#index.size - 1;
  }
  encode(): Uint8Array {
    return message((pbf) => {
      for (const text of this.#index.keys()) pbf.writeStringField(1, text);
    });
  }
}

/** The group is written first, since it fills the string table that must stand before it. */
function writeBlock(pbf: PbfWriter, writeGroup: (group: PbfWriter, strings: StringTable) => void) {
  const strings = new StringTable();
  const group = message((inner) => writeGroup(inner, strings));
  pbf.writeBytesField(1, strings.encode());
  pbf.writeBytesField(2, group);
}

function writeDenseNodes(nodes: OsmNode[]) {
  return (pbf: PbfWriter) =>
    writeBlock(pbf, (group, strings) => {
      const dense = message((inner) => {
        inner.writePackedSVarint(1, deltas(nodes.map((node) => node.id)));
        inner.writeMessage(5, writeDenseInfo, nodes);
        inner.writePackedSVarint(8, deltas(nodes.map((node) => fixed(node.lat))));
        inner.writePackedSVarint(9, deltas(nodes.map((node) => fixed(node.lon))));
        if (nodes.some((node) => node.tags)) inner.writePackedVarint(10, denseTags(nodes, strings));
      });
      group.writeBytesField(2, dense);
    });
}

function writeDenseInfo(nodes: OsmNode[], pbf: PbfWriter) {
  pbf.writePackedVarint(
    1,
    nodes.map(() => 1),
  );
  pbf.writePackedSVarint(2, deltas(nodes.map(epochSeconds)));
}

/** Key, value, key, value, … and a 0 behind each node's. */
function denseTags(nodes: OsmNode[], strings: StringTable): number[] {
  return nodes.flatMap((node) => [
    ...Object.entries(node.tags ?? {}).flatMap(([key, value]) => [strings.index(key), strings.index(value)]),
    0,
  ]);
}

function writePlainNodes(nodes: OsmNode[]) {
  return (pbf: PbfWriter) =>
    writeBlock(pbf, (group, strings) => {
      for (const node of nodes) {
        const plain = message((inner) => {
          writeSigned(inner, 1, node.id);
          writeTagsAndInfo(inner, node, strings);
          writeSigned(inner, 8, fixed(node.lat));
          writeSigned(inner, 9, fixed(node.lon));
        });
        group.writeBytesField(1, plain);
      }
    });
}

function writeWays(ways: OsmWay[]) {
  return (pbf: PbfWriter) =>
    writeBlock(pbf, (group, strings) => {
      for (const way of ways) {
        const encoded = message((inner) => {
          inner.writeVarintField(1, way.id);
          writeTagsAndInfo(inner, way, strings);
          inner.writePackedSVarint(8, deltas(way.nodes));
        });
        group.writeBytesField(3, encoded);
      }
    });
}

const memberType = { node: 0, way: 1, relation: 2 } as const;

function writeRelations(relations: OsmRelation[]) {
  return (pbf: PbfWriter) =>
    writeBlock(pbf, (group, strings) => {
      for (const relation of relations) {
        const { members } = relation;
        const encoded = message((inner) => {
          inner.writeVarintField(1, relation.id);
          writeTagsAndInfo(inner, relation, strings);
          inner.writePackedVarint(
            8,
            members.map((member) => strings.index(member.role)),
          );
          inner.writePackedSVarint(9, deltas(members.map((member) => member.ref)));
          inner.writePackedVarint(
            10,
            members.map((member) => memberType[member.type]),
          );
        });
        group.writeBytesField(4, encoded);
      }
    });
}

function writeTagsAndInfo(pbf: PbfWriter, element: OsmElement, strings: StringTable) {
  const tags = Object.entries(element.tags ?? {});
  pbf.writePackedVarint(
    2,
    tags.map(([key]) => strings.index(key)),
  );
  pbf.writePackedVarint(
    3,
    tags.map(([, value]) => strings.index(value)),
  );
  const seconds = epochSeconds(element);
  const info = message((inner) => {
    inner.writeVarintField(1, 1);
    if (seconds > 0) inner.writeVarintField(2, seconds);
  });
  pbf.writeBytesField(4, info);
}

function writeSigned(pbf: PbfWriter, field: number, value: number) {
  pbf.writeTag(field, 0);
  pbf.writeSVarint(value);
}

/** Degrees in the format's default granularity, 100 nanodegrees. */
function fixed(degrees: number): number {
  return Math.round(degrees * 1e7);
}

/** 0 stands for not known. */
function epochSeconds(element: OsmElement): number {
  if (element.timestamp === undefined) return 0;
  const milliseconds = Date.parse(element.timestamp);
  if (Number.isNaN(milliseconds)) {
    throw new Error(
      `Element ${element.id} has timestamp "${element.timestamp}", which is no ISO 8601 instant.`,
    );
  }
  return Math.floor(milliseconds / 1000);
}

function deltas(values: number[]): number[] {
  return values.map((value, i) => (i === 0 ? value : value - values[i - 1]));
}
