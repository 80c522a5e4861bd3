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
const token =
  /([{}[\],:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

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
    const [, mark, string, scalar] = token.exec(text) ?? [];
    const inObject = open.at(-1) === '{';
    const value = string !== undefined || scalar !== undefined;
    if (expected === 'value' || (expected === 'first' && !inObject)) {
      if (mark === '{' || mark === '[') {
        open.push(mark);
        expected = 'first';
      } else if (value) expected = open.length ? 'next' : 'end';
      else if (mark === ']' && expected === 'first') expected = closed();
      else return start;
    } else if (expected === 'key' || expected === 'first') {
      if (string !== undefined) expected = 'colon';
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
