// An .osm.pbf file on disk: the index of its blobs, and their content inflated one by one, never the whole file at once.
// Format and its limits: https://wiki.openstreetmap.org/wiki/PBF_Format
import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { SourceError } from '../../domain/problem.ts';
import { ProtobufCursor } from './protobuf-cursor.ts';

const inflateAsync = promisify(inflate);

/** The format's own limits, bytes; a larger figure means that this is no such file, or a damaged one. */
const maxHeaderBytes = 64 * 1024;
const maxBlobBytes = 32 * 1024 * 1024;

const supportedFeatures = ['OsmSchema-V0.6', 'DenseNodes'];

/** Blobs being read and inflated while the one before is decoded; inflating runs on other threads. */
const blobsAhead = 4;

export interface OsmBlob {
  /** Where its content starts in the file, for messages. */
  start: number;
  bytes: number;
}

export class OsmFile {
  private constructor(
    readonly path: string,
    private readonly handle: FileHandle,
    /** The blobs with data, in the file's order. */
    readonly blobs: OsmBlob[],
  ) {}

  /** Walks through the file's blob headers and checks what it asks of a reader. Throws SourceError. */
  static async open(path: string): Promise<OsmFile> {
    const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw new SourceError(`${path}: there is no such file.`);
      throw new SourceError(`${path}: cannot be opened (${error.code}).`);
    });
    try {
      const [header, ...blobs] = await indexBlobs(path, handle);
      const file = new OsmFile(path, handle, blobs);
      checkFeatures(path, await file.content(header));
      return file;
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** The content of these blobs, in order. Throws SourceError that names the byte where a damaged one starts. */
  async *contents(blobs: Iterable<OsmBlob>): AsyncGenerator<{ blob: OsmBlob; content: Uint8Array }> {
    const ahead: { blob: OsmBlob; content: Promise<Uint8Array> }[] = [];
    for (const blob of blobs) {
      const content = this.content(blob);
      // A failure is met when its turn comes; until then it must not count as unhandled.
      content.catch(() => undefined);
      ahead.push({ blob, content });
      if (ahead.length > blobsAhead) yield await settled(ahead.shift()!);
    }
    for (const next of ahead) yield await settled(next);
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  private async content(blob: OsmBlob): Promise<Uint8Array> {
    const buffer = Buffer.allocUnsafe(blob.bytes);
    const { bytesRead } = await this.handle.read(buffer, 0, blob.bytes, blob.start);
    if (bytesRead < blob.bytes) throw truncated(this.path, blob.start + bytesRead);
    return unpack(buffer, `${this.path}: the block at byte ${blob.start}`);
  }
}

async function settled(next: { blob: OsmBlob; content: Promise<Uint8Array> }) {
  return { blob: next.blob, content: await next.content };
}

/** Each blob is announced by a four-byte length and a BlobHeader of that length. */
async function indexBlobs(path: string, handle: FileHandle): Promise<OsmBlob[]> {
  const stat = await handle.stat();
  if (!stat.isFile()) throw new SourceError(`${path}: is not a file.`);
  if (stat.size === 0) throw new SourceError(`${path}: the file is empty; download or export it again.`);
  const blobs: OsmBlob[] = [];
  const buffer = Buffer.alloc(4 + maxHeaderBytes);
  for (let at = 0; at < stat.size; ) {
    // A header is seldom over 20 bytes; only a longer one costs a second read.
    let { bytesRead } = await handle.read(buffer, 0, 128, at);
    const headerBytes = bytesRead < 4 ? 0 : buffer.readUInt32BE(0);
    if (headerBytes > maxHeaderBytes) throw blobs.length === 0 ? notPbf(path) : tooLarge(path, at, 'header');
    if (headerBytes > bytesRead - 4) ({ bytesRead } = await handle.read(buffer, 0, 4 + headerBytes, at));
    const header = readBlobHeader(buffer.subarray(4, 4 + headerBytes));
    if (blobs.length === 0 && header?.type !== 'OSMHeader') throw notPbf(path);
    if (bytesRead < 4 + headerBytes) throw truncated(path, at + bytesRead);
    if (header === null) throw new SourceError(`${path}: is damaged at byte ${at}; download it again.`);
    if (header.bytes > maxBlobBytes) throw tooLarge(path, at, 'block');
    const start = at + 4 + headerBytes;
    if (start + header.bytes > stat.size) throw truncated(path, stat.size);
    // Blobs of another type hold what this reader does not know; the format says to skip them.
    if (header.type === 'OSMData' || blobs.length === 0) blobs.push({ start, bytes: header.bytes });
    at = start + header.bytes;
  }
  return blobs;
}

/** `null` when the bytes are no header. */
function readBlobHeader(bytes: Uint8Array): { type: string; bytes: number } | null {
  const header = { type: '', bytes: -1 };
  const cursor = new ProtobufCursor(bytes, 'the header');
  try {
    for (let field = cursor.field(); field !== 0; field = cursor.field()) {
      if (field === 1) header.type = cursor.text();
      else if (field === 3) header.bytes = cursor.varint();
      else cursor.skip();
    }
  } catch (error) {
    // The caller knows whether the file is damaged here or was never of this format.
    if (error instanceof SourceError) return null;
    throw error;
  }
  return header.bytes < 0 || header.type === '' ? null : header;
}

/** Field numbers of a Blob's content and what they hold. */
const compressions: Record<number, string> = { 4: 'lzma', 5: 'bzip2', 6: 'lz4', 7: 'zstd' };

async function unpack(bytes: Uint8Array, what: string): Promise<Uint8Array> {
  const blob = readBlob(bytes, what);
  if (blob.other) {
    throw new SourceError(
      `${what} is compressed with ${blob.other}, which is not supported; convert the file with "osmium cat IN -o OUT.osm.pbf".`,
    );
  }
  if (blob.rawSize > maxBlobBytes) throw new SourceError(`${what} is larger than the format allows.`);
  if (blob.raw) return blob.raw;
  if (!blob.zlib) throw new SourceError(`${what} is damaged: it holds no data; download the file again.`);
  // One chunk of the announced size saves zlib from growing its output step by step.
  const options = { maxOutputLength: maxBlobBytes, chunkSize: Math.max(blob.rawSize + 64, 65_536) };
  const content = await inflateAsync(blob.zlib, options).catch((error: Error) => {
    throw new SourceError(
      `${what} is damaged and cannot be inflated (${error.message}); download the file again.`,
    );
  });
  if (content.length === blob.rawSize) return content;
  throw new SourceError(
    `${what} is damaged: it announces ${blob.rawSize} bytes and holds ${content.length}; download the file again.`,
  );
}

interface RawBlob {
  raw?: Uint8Array;
  zlib?: Uint8Array;
  other?: string;
  rawSize: number;
}

function readBlob(bytes: Uint8Array, what: string): RawBlob {
  const blob: RawBlob = { rawSize: 0 };
  const cursor = new ProtobufCursor(bytes, what);
  for (let field = cursor.field(); field !== 0; field = cursor.field()) {
    if (field === 1) blob.raw = cursor.value();
    else if (field === 2) blob.rawSize = cursor.varint();
    else if (field === 3) blob.zlib = cursor.value();
    else {
      blob.other ??= compressions[field];
      cursor.skip();
    }
  }
  return blob;
}

function checkFeatures(path: string, header: Uint8Array): void {
  const cursor = new ProtobufCursor(header, `${path}: the file header`);
  for (let field = cursor.field(); field !== 0; field = cursor.field()) {
    if (field !== 4) {
      cursor.skip();
      continue;
    }
    const feature = cursor.text();
    if (supportedFeatures.includes(feature)) continue;
    throw new SourceError(
      `${path}: asks for the feature "${feature}", which is not supported; use a plain extract without history.`,
    );
  }
}

function notPbf(path: string): SourceError {
  return new SourceError(
    `${path}: is not an OpenStreetMap .osm.pbf file; export the extract in that format.`,
  );
}

function tooLarge(path: string, at: number, part: string): SourceError {
  return new SourceError(
    `${path}: is damaged at byte ${at}: the ${part} is larger than the format allows; download it again.`,
  );
}

function truncated(path: string, at: number): SourceError {
  return new SourceError(`${path}: ends in the middle of a block, at byte ${at}; download it again.`);
}
