// The fetch of an answer that comes line by line, so that one hears how far the server is; it never throws either.
import { type Answer, problem, refusal } from './request.ts';

interface Options {
  /** Sent as JSON by POST. */
  body: unknown;
  signal?: AbortSignal;
}

/** Hands over each line of `application/x-ndjson` as it comes; the answer is the last one. It may take as long as it takes. */
export async function requestLines<Line>(
  path: string,
  { body, signal }: Options,
  onLine: (line: Line) => void,
): Promise<Answer<Line>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { Accept: 'application/x-ndjson', 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    });
    if (!response.ok || response.body === null) return refusal(path, response.status, await response.text());
    let last: Line | null = null;
    for await (const text of linesOf(response.body)) {
      last = JSON.parse(text) as Line;
      onLine(last);
    }
    if (last === null) return problem('unreadable', response.status, `${path}: the answer has no line.`);
    return { ok: true, data: last, version: null };
  } catch (error) {
    if (signal?.aborted) return problem('aborted', null, `${path}: stopped before the answer came.`);
    const kind = error instanceof SyntaxError ? 'unreadable' : 'unreachable';
    return problem(kind, null, `${path}: ${String(error)}.`);
  }
}

async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream
    .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
    .getReader();
  let rest = '';
  for (;;) {
    const { done, value = '' } = await reader.read();
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
    if (done) break;
  }
  if (rest !== '') yield rest;
}
