// Decodes one inflated block of an .osm.pbf file, and builds objects only for elements with a tag that somebody asked for.
import { BlockFrame } from './block-frame.ts';
import { readDenseNodes, readDensePositions } from './dense-nodes.ts';
import type { Multipolygon, TaggedNode, Way } from './osm-element.ts';
import { memberWaysOf, nodesOf, positionOf, readElement, tagsOf } from './raw-element.ts';

export class Block {
  readonly #frame: BlockFrame;

  /** An element with none of `keys` is not turned into an object. `what` names the block in messages. */
  constructor(content: Uint8Array, keys: ReadonlySet<string>, what: string) {
    this.#frame = new BlockFrame(content, keys, what);
  }

  /** Bits of `holds`. */
  get kinds(): number {
    return this.#frame.kinds;
  }

  /** Newest edit among the elements read so far, seconds since 1970; 0: none known. */
  get newestEdit(): number {
    return this.#frame.newestEdit;
  }

  /** Calls `locate` for every node in the file's order, and `visit` for those with a wanted key. */
  readNodes(locate: (id: number, lon: number, lat: number) => void, visit: (node: TaggedNode) => void): void {
    const frame = this.#frame;
    frame.eachElement((field, end) => {
      if (field === 2) readDenseNodes(frame, end, locate, visit);
      else if (field === 1) {
        const raw = readElement(frame, end);
        const { id, lon, lat } = positionOf(frame, raw);
        locate(id, lon, lat);
        if (raw.wanted) visit({ id, lon, lat, tags: tagsOf(frame, raw), editedAt: raw.editedAt });
      }
    });
  }

  /** Calls `locate` for every node, and looks at no tags. */
  readPositions(locate: (id: number, lon: number, lat: number) => void): void {
    const frame = this.#frame;
    frame.eachElement((field, end) => {
      if (field === 2) readDensePositions(frame, end, locate);
      else if (field === 1) {
        const { id, lon, lat } = positionOf(frame, readElement(frame, end));
        locate(id, lon, lat);
      }
    });
  }

  /** Calls `visit` for ways with a wanted key, and for those that `also` names by id. */
  readWays(also: (id: number) => boolean, visit: (way: Way) => void): void {
    const frame = this.#frame;
    frame.eachElement((field, end) => {
      if (field !== 3) return;
      const raw = readElement(frame, end);
      if (!raw.wanted && !also(raw.id)) return;
      const { id, editedAt } = raw;
      visit({ id, tags: tagsOf(frame, raw), editedAt, nodes: nodesOf(frame, raw) });
    });
  }

  /** Calls `visit` for multipolygons with a wanted key; other relations, such as bus routes, are no areas. */
  readMultipolygons(visit: (multipolygon: Multipolygon) => void): void {
    const frame = this.#frame;
    frame.eachElement((field, end) => {
      if (field !== 4) return;
      const raw = readElement(frame, end);
      if (!raw.wanted) return;
      const tags = tagsOf(frame, raw);
      if (tags.type !== 'multipolygon') return;
      visit({ id: raw.id, tags, editedAt: raw.editedAt, ways: memberWaysOf(frame, raw) });
    });
  }
}
