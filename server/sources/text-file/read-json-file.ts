// Reads a JSON file, and says by line and column where it is broken.
import { type Sourced, SourceError } from '../../domain/problem.ts';
import { readTextFile } from './read-text-file.ts';

/** Throws SourceError when the file cannot be read or is no JSON. */
export function readJsonFile(path: string, maxBytes: number): Sourced<unknown> {
  const { records: text, problems } = readTextFile(path, maxBytes);
  try {
    return { records: JSON.parse(text), problems };
  } catch {
    const position = firstFault(text);
    const before = text.slice(0, position).split('\n');
    const found =
      position < text.length ? `near ${JSON.stringify(text.slice(position, position + 20))}` : 'at its end';
    throw new SourceError(
      `${path}: is no valid JSON; it breaks off at line ${before.length}, column ${before.at(-1)!.length + 1}, ${found}.`,
    );
  }
}

// What JSON.parse says of the place differs between versions of Node, and is often nothing at all.
const blank = /[ \t\r\n]*/y;
const token = /([{}[\],:])|(")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Where the first token begins that JSON does not allow there; the length of the text when it ends too early. */
function firstFault(text: string): number {
  const open: string[] = [];
  let expected: 'value' | 'first' | 'key' | 'colon' | 'next' | 'end' = 'value';
  token.lastIndex = 0;
  for (;;) {
    blank.lastIndex = token.lastIndex;
    blank.exec(text);
    const start = blank.lastIndex;
    token.lastIndex = start;
    const [, mark, quote, scalar] = token.exec(text) ?? [];
    const end = quote === undefined ? null : stringEnd(text, token.lastIndex);
    const string = end !== null;
    if (string) token.lastIndex = end;
    const inObject = open.at(-1) === '{';
    const value = string || scalar !== undefined;
    if (expected === 'value' || (expected === 'first' && !inObject)) {
      if (mark === '{' || mark === '[') {
        open.push(mark);
        expected = 'first';
      } else if (value) expected = open.length ? 'next' : 'end';
      else if (mark === ']' && expected === 'first') expected = closed();
      else return start;
    } else if (expected === 'key' || expected === 'first') {
      if (string) expected = 'colon';
      else if (mark === '}' && expected === 'first') expected = closed();
      else return start;
    } else if (expected === 'colon' && mark === ':') expected = 'value';
    else if (expected === 'next' && mark === ',') expected = inObject ? 'key' : 'value';
    else if (expected === 'next' && mark === (inObject ? '}' : ']')) expected = closed();
    else return start;
  }

  function closed() {
    open.pop();
    return open.length ? ('next' as const) : ('end' as const);
  }
}

/** Where the string that begins before `from` is over; `null` when it is broken. A loop: a pattern overflows on long strings. */
function stringEnd(text: string, from: number): number | null {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return null;
    if (code === 0x5c) {
      escapeSequence.lastIndex = at;
      if (!escapeSequence.test(text)) return null;
      at = escapeSequence.lastIndex;
    } else at += 1;
  }
  return null;
}
