// The reader of extracts: the format's variants, its limits, and what is said of a damaged file.
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { PbfWriter } from 'pbf';
import { describe, expect, test } from 'vitest';
import { encodeBlob, type OsmContent, writeOsmPbf } from '../../../../scripts/demo/write-osm-pbf.ts';
import { SourceError } from '../../../../server/domain/problem.ts';
import { readOsmPbf } from '../../../../server/sources/osm-pbf/read-osm-pbf.ts';
import { readExtract, temporaryExtract, temporaryPath, theTaxonomy } from './temporary-extract.ts';

const big = 2 ** 33;

/** A town with ids over 32 bits, negative longitudes, and words beyond ASCII. */
const town: OsmContent = {
  nodes: Array.from({ length: 50 }, (_, i) => ({
    id: big + 7 * i,
    lon: -5 + i * 0.0001234,
    lat: 52 - i * 0.0004321,
    timestamp: `2026-01-${String((i % 28) + 1).padStart(2, '0')}T10:00:00Z`,
    tags: i % 10 === 3 ? { amenity: 'library', name: `Café ’t Boek ${i} 📚` } : undefined,
  })),
  ways: [
    { id: 4, nodes: [big, big + 7, big + 14], tags: { highway: 'path' }, timestamp: '2026-03-04T05:06:07Z' },
  ],
  relations: [],
};

function read(path: string) {
  return readOsmPbf(path, { taxonomy: theTaxonomy });
}

async function refusal(path: string): Promise<string> {
  const error = await read(path).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SourceError);
  const { message } = error as SourceError;
  expect(message).toContain(path);
  return message.replaceAll(path, 'FILE');
}

describe('variants of the format', () => {
  test.each([
    { nodes: 'dense', blobs: 'zlib' },
    { nodes: 'plain', blobs: 'zlib' },
    { nodes: 'dense', blobs: 'raw' },
    { nodes: 'plain', blobs: 'raw' },
    { nodes: 'dense', blobs: 'zlib', entitiesPerBlock: 3 },
  ] as const)('%j says the same', async (encoding) => {
    const { records } = await readExtract(town, {}, encoding);
    expect(
      records.places.map(({ id, name, lonLat, checkedOn }) => ({ id, name, lonLat, checkedOn })),
    ).toEqual(
      [3, 13, 23, 33, 43].map((i) => ({
        id: `osm-n${big + 7 * i}`,
        name: `Café ’t Boek ${i} 📚`,
        lonLat: [Number((-5 + i * 0.0001234).toFixed(7)), Number((52 - i * 0.0004321).toFixed(7))],
        checkedOn: `2026-01-${String((i % 28) + 1).padStart(2, '0')}`,
      })),
    );
    expect([...records.streets.nodeLonLat]).toEqual([-5, 52, -4.9998766, 51.9995679, -4.9997532, 51.9991358]);
    expect(records.newestEdit).toBe('2026-03-04');
  });

  test('nodes need not be sorted by id', async () => {
    const path = temporaryPath();
    writeFileSync(path, Buffer.concat([header(), encodeBlob('OSMData', unsortedBlock(), 'zlib')]));
    const { records } = await read(path);
    expect([...records.streets.nodeLonLat]).toEqual([5, 52, 5.1, 52, 5.2, 52]);
  });

  test('blobs of an unknown type are skipped', async () => {
    const path = temporaryExtract(town);
    const whole = readFileSync(path);
    writeFileSync(path, Buffer.concat([whole, encodeBlob('Remark', Buffer.from('hello'), 'raw')]));
    expect((await read(path)).records.places).toHaveLength(5);
  });

  test('a file that tells no edits has no newest one', async () => {
    const nodes = town.nodes.map((node) => ({ ...node, timestamp: undefined }));
    const { records } = await readExtract({ nodes });
    expect(records.newestEdit).toBeNull();
    expect(records.places[0].checkedOn).toBeNull();
  });

  test('the same content is written to the same bytes', () => {
    const [first, second] = [temporaryPath('a.osm.pbf'), temporaryPath('b.osm.pbf')];
    writeOsmPbf(first, town);
    writeOsmPbf(second, { ...town, nodes: town.nodes.toReversed() });
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });
});

test('progress rises to 1', async () => {
  const seen: number[] = [];
  await readExtract(town, { onProgress: (fraction) => seen.push(fraction) }, { entitiesPerBlock: 5 });
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.at(-1)).toBe(1);
});

describe('what cannot be read is refused with one sentence', () => {
  test('a file that is not there', async () => {
    expect(await refusal(temporaryPath())).toBe('FILE: there is no such file.');
  });

  test('a folder', async () => {
    const path = temporaryPath();
    mkdirSync(path);
    expect(await refusal(path)).toBe('FILE: is not a file.');
  });

  test('an empty file', async () => {
    const path = temporaryPath();
    writeFileSync(path, '');
    expect(await refusal(path)).toBe('FILE: the file is empty; download or export it again.');
  });

  test.each(['<?xml version="1.0"?><osm/>', 'PK', 'name;kind\nDe Brug;buurthuis\n', '\0\0\0\x0d'])(
    'another format: %j',
    async (text) => {
      const path = temporaryPath();
      writeFileSync(path, text);
      expect(await refusal(path)).toContain('FILE: is not an OpenStreetMap .osm.pbf file');
    },
  );

  test.each([-1, -40, -200])('a file cut off %d bytes from its end', async (fromEnd) => {
    const path = temporaryExtract(town);
    const bytes = readFileSync(path).length + fromEnd;
    truncateSync(path, bytes);
    expect(await refusal(path)).toBe(
      `FILE: ends in the middle of a block, at byte ${bytes}; download it again.`,
    );
  });

  test.each([1, 3, 5, 12])('a file of which only %d bytes of the second block arrived', async (bytes) => {
    const path = temporaryExtract(town);
    // Before its type stand four bytes of length, the field's tag and the length of the word.
    const second = readFileSync(path).indexOf('OSMData') - 6;
    truncateSync(path, second + bytes);
    expect(await refusal(path)).toContain(`ends in the middle of a block, at byte ${second + bytes};`);
  });

  test('bytes that changed on the way', async () => {
    const path = temporaryExtract(town);
    const bytes = readFileSync(path);
    bytes[bytes.length - 20] ^= 0xff;
    writeFileSync(path, bytes);
    expect(await refusal(path)).toMatch(/^FILE: the block at byte \d+ is damaged and cannot be inflated/);
  });

  test.each([{ blobs: 'zlib' }, { blobs: 'raw', nodes: 'plain' }, { blobs: 'raw' }] as const)(
    'any damage to a file of %j is read over or refused, never a crash',
    async (encoding) => {
      const path = temporaryExtract(town, encoding);
      const whole = readFileSync(path);
      const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
          const bytes = Buffer.from(whole);
          for (const { at, byte } of changes) bytes[at] = byte;
          writeFileSync(path, bytes);
          const error = await read(path).catch((reason: unknown) => reason);
          if (error instanceof Error) expect(error).toBeInstanceOf(SourceError);
        }),
        { numRuns: 200 },
      );
    },
  );

  test('a block whose content is no map data', async () => {
    const path = temporaryPath();
    const nonsense = Buffer.from([0x12, 0x7f, 1, 2, 3]);
    writeFileSync(path, Buffer.concat([header(), encodeBlob('OSMData', nonsense, 'raw')]));
    expect(await refusal(path)).toMatch(/^FILE: the block at byte \d+ is damaged; download the file again.$/);
  });

  test.each([
    [4, 'lzma'],
    [5, 'bzip2'],
    [6, 'lz4'],
    [7, 'zstd'],
  ])('compression %d is %s', async (field, name) => {
    const path = temporaryPath();
    const blob = message((pbf) => {
      pbf.writeVarintField(2, 10);
      pbf.writeBytesField(field, Buffer.from([1, 2, 3]));
    });
    writeFileSync(path, Buffer.concat([header(), framed('OSMData', blob)]));
    expect(await refusal(path)).toContain(`is compressed with ${name}, which is not supported`);
  });

  test('a feature that this reader does not know', async () => {
    const path = temporaryPath();
    writeFileSync(path, header('HistoricalInformation'));
    expect(await refusal(path)).toContain('asks for the feature "HistoricalInformation"');
  });

  test('a header over 64 KiB', async () => {
    const path = temporaryPath();
    writeFileSync(path, Buffer.concat([header(), Buffer.from([0, 1, 0, 1]), Buffer.alloc(70_000)]));
    expect(await refusal(path)).toContain('the header is larger than the format allows');
  });

  test('a block over 32 MiB', async () => {
    const path = temporaryPath();
    const announced = message((pbf) => {
      pbf.writeStringField(1, 'OSMData');
      pbf.writeVarintField(3, 33 * 1024 * 1024);
    });
    writeFileSync(path, Buffer.concat([header(), Buffer.from([0, 0, 0, announced.length]), announced]));
    expect(await refusal(path)).toContain('the block is larger than the format allows');
  });

  test('a block that inflates to more than 32 MiB', async () => {
    const path = temporaryPath();
    const blob = message((pbf) => {
      pbf.writeVarintField(2, 1000);
      pbf.writeBytesField(3, deflateSync(Buffer.alloc(33 * 1024 * 1024)));
    });
    writeFileSync(path, Buffer.concat([header(), framed('OSMData', blob)]));
    expect(await refusal(path)).toContain('is damaged and cannot be inflated');
  });
});

const delft = new URL('../../../../../shared/real/delft/delft-zuid.osm.pbf', import.meta.url).pathname;
const noDelft = existsSync(delft) ? null : `skipped: the real extract ${delft} is not on this machine`;
if (noDelft !== null) console.log(noDelft);

test.skipIf(noDelft !== null)('a real extract gives what osmium counts in it', async () => {
  const { records, problems } = await read(delft);
  // osmium tags-filter nw/addr:housenumber: 8,932 nodes and 8 ways, one with two postcodes in one tag.
  expect(records.addresses).toHaveLength(8940);
  expect(problems.map((problem) => problem.kind)).toEqual(['malformed-postcode']);
  // 3,865 ways with highway or a platform, of which a count of their tags outside this program leaves 2,389.
  expect(records.streets.wayAccess).toHaveLength(2389);
  expect(records.places.flatMap((place) => place.kinds[0]).toSorted()).toEqual([
    'arts-centre',
    'arts-centre',
    'clubhouse',
    'community-centre',
    'library',
    'neighbourhood-garden',
    'sports-club',
    'sports-club',
    'sports-club',
  ]);
  expect(records.newestEdit).toBe('2025-08-06');
});

function message(write: (pbf: PbfWriter) => void): Uint8Array {
  const pbf = new PbfWriter();
  write(pbf);
  return pbf.finish();
}

/** A blob of any content with the header that announces it. */
function framed(type: string, blob: Uint8Array): Buffer {
  const head = message((pbf) => {
    pbf.writeStringField(1, type);
    pbf.writeVarintField(3, blob.length);
  });
  return Buffer.concat([Buffer.from([0, 0, 0, head.length]), head, blob]);
}

function header(...features: string[]): Buffer {
  const content = message((pbf) => {
    for (const feature of ['OsmSchema-V0.6', ...features]) pbf.writeStringField(4, feature);
  });
  return Buffer.from(encodeBlob('OSMHeader', content, 'raw'));
}

/** Nodes 3, 1 and 2 in dense form and a path along 1, 2 and 3. */
function unsortedBlock(): Uint8Array {
  const strings = message((pbf) => {
    for (const text of ['', 'highway', 'path']) pbf.writeStringField(1, text);
  });
  const dense = message((pbf) => {
    pbf.writePackedSVarint(1, [3, -2, 1]);
    pbf.writePackedSVarint(8, [520_000_000, 0, 0]);
    pbf.writePackedSVarint(9, [52_000_000, -2_000_000, 1_000_000]);
  });
  const way = message((pbf) => {
    pbf.writeVarintField(1, 1);
    pbf.writePackedVarint(2, [1]);
    pbf.writePackedVarint(3, [2]);
    pbf.writePackedSVarint(8, [1, 1, 1]);
  });
  return message((pbf) => {
    pbf.writeBytesField(1, strings);
    pbf.writeBytesField(
      2,
      message((group) => group.writeBytesField(2, dense)),
    );
    pbf.writeBytesField(
      2,
      message((group) => group.writeBytesField(3, way)),
    );
  });
}
