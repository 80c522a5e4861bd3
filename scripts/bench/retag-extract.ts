// Copies the streets of an extract with other tags, so that another router reads the rules that it is asked to.
import { Block } from '../../server/sources/osm-pbf/decode-block.ts';
import type { Tags } from '../../server/sources/osm-pbf/osm-element.ts';
import { OsmFile } from '../../server/sources/osm-pbf/osm-file.ts';
import { streetKeys } from '../../server/sources/osm-pbf/streets.ts';
import { type OsmNode, type OsmWay, writeOsmPbf } from '../demo/write-osm-pbf.ts';

export interface Retagging {
  /** The tags that a way gets; null leaves it out. */
  retag(tags: Tags): Tags | null;
  /** Whether gates and bollards keep their tags; other nodes lose them. */
  keepsBarriers: boolean;
}

/** Relations are left out. */
export async function retagExtract(
  from: string,
  to: string,
  { retag, keepsBarriers }: Retagging,
): Promise<void> {
  const file = await OsmFile.open(from);
  const ways: OsmWay[] = [];
  const nodes: OsmNode[] = [];
  const barriers = new Map<number, Tags>();
  const keys = new Set([...streetKeys, 'barrier']);
  try {
    for await (const { blob, content } of file.contents(file.blobs)) {
      // A block is read from its start once only.
      const block = () => new Block(content, keys, `${from}: the block at byte ${blob.start}`);
      block().readNodes(
        (id, lon, lat) => nodes.push({ id, lon, lat }),
        ({ id, tags }) => barriers.set(id, tags),
      );
      block().readWays(
        () => false,
        ({ id, nodes: ids, tags }) => {
          const changed = retag(tags);
          if (changed !== null) ways.push({ id, nodes: ids, tags: changed });
        },
      );
    }
  } finally {
    await file.close();
  }
  const used = new Set(ways.flatMap((way) => way.nodes));
  const kept = nodes.filter(({ id }) => used.has(id));
  const tagged = kept.map((node) => {
    const tags = barriers.get(node.id);
    return tags !== undefined && keepsBarriers ? { ...node, tags } : node;
  });
  writeOsmPbf(to, { nodes: tagged, ways, relations: [] });
}
