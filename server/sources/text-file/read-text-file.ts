// Reads a text file that people saved from any program: UTF-8, UTF-16 or the old Windows encoding.
import { readFileSync, statSync } from 'node:fs';
import { type Sourced, SourceError } from '../../domain/problem.ts';

const megabyte = 1024 * 1024;

/** Without byte order mark. Throws SourceError when the file is absent, empty, larger than `maxBytes` or no text. */
export function readTextFile(path: string, maxBytes: number): Sourced<string> {
  const bytes = readBytes(path, maxBytes);
  const { text, encoding } = decode(bytes);
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) {
    throw new SourceError(`${path}: is a spreadsheet or zip file; save it as CSV (UTF-8) first.`);
  }
  const nul = text.indexOf('\0');
  if (nul !== -1)
    throw new SourceError(`${path}: is no text file: it has a zero character at position ${nul + 1}.`);
  if (text.trim() === '') throw new SourceError(`${path}: is empty.`);
  if (encoding !== 'windows-1252') return { records: text, problems: [] };
  const message =
    'The file is not UTF-8 and was read as Windows-1252; look whether accents are right, or save it as UTF-8.';
  return {
    records: text,
    problems: [{ kind: 'old-encoding', severity: 'doubtful', message, file: path, at: 'row 1' }],
  };
}

function readBytes(path: string, maxBytes: number): Buffer {
  try {
    const { size } = statSync(path);
    if (size > maxBytes) {
      throw new SourceError(
        `${path}: is ${Math.ceil(size / megabyte)} MB, and ${maxBytes / megabyte} MB is the most; split it.`,
      );
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new SourceError(
      code === 'ENOENT'
        ? `${path}: there is no such file.`
        : `${path}: cannot be read (${(error as Error).message}).`,
    );
  }
}

function decode(bytes: Buffer): { text: string; encoding: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedAs('utf-16be', bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Not UTF-8: every byte means something in Windows-1252, so this cannot fail, only be wrong; the caller says so.
    return decodedAs('windows-1252', bytes);
  }
}

function decodedAs(encoding: string, bytes: Buffer) {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
