// An extract whose ways got other tags, read again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { retagExtract } from '../../../scripts/bench/retag-extract.ts';
import { writeOsmPbf } from '../../../scripts/demo/write-osm-pbf.ts';
import { readTaxonomy } from '../../../server/intake/read-taxonomy.ts';
import { readOsmPbf } from '../../../server/sources/osm-pbf/read-osm-pbf.ts';

test('ways get their new tags, and those without any are left out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'retag-'));
  try {
    const [from, to] = [join(folder, 'from.osm.pbf'), join(folder, 'to.osm.pbf')];
    writeOsmPbf(from, {
      nodes: [1, 2, 3].map((id) => ({ id, lon: 5 + id / 1000, lat: 52 })),
      ways: [
        { id: 1, nodes: [1, 2], tags: { highway: 'cycleway' } },
        { id: 2, nodes: [2, 3], tags: { highway: 'service', access: 'private' } },
      ],
      relations: [],
    });
    await retagExtract(from, to, {
      retag: ({ highway }) => (highway === 'cycleway' ? { highway: 'footway' } : null),
      keepsBarriers: false,
    });
    const { records } = await readOsmPbf(to, { taxonomy: readTaxonomy('data/taxonomy.json') });
    // A footway is for walkers alone: bit 1.
    expect([...records.streets.wayAccess]).toEqual([1]);
    expect([...records.streets.nodeLonLat]).toEqual([5.001, 52, 5.002, 52]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
