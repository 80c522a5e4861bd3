// The one fetch of this front end: it returns an answer or a problem, and never throws.
import type { ProblemDetails } from '../../../server/contract/problem-details.ts';
import type { Problem } from './problem.ts';

export type Answer<T> =
  | {
      ok: true;
      data: T;
      /** The catalogue's version behind this answer (its ETag); `null` when the server gives none. */
      version: string | null;
    }
  | { ok: false; problem: Problem };

export interface RequestOptions {
  signal?: AbortSignal;
  accept?: 'application/json' | 'application/geo+json';
  /** Sent as JSON by POST. */
  body?: unknown;
  timeoutMs?: number;
}

/** As a question for JSON has it; what is kept of answers is found by it. */
export const jsonAccept = 'application/json, application/problem+json';

const defaultTimeoutMs = 30_000;

export async function request<T>(path: string, options: RequestOptions = {}): Promise<Answer<T>> {
  const { signal, accept = 'application/json', body, timeoutMs = defaultTimeoutMs } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Accept: accept === 'application/json' ? jsonAccept : `${accept}, application/problem+json`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const text = await response.text();
    return response.ok ? readData<T>(path, response, text) : refusal(path, response.status, text);
  } catch (error) {
    if (signal?.aborted) return problem('aborted', null, `${path}: stopped before the answer came.`);
    const why = timeout.aborted ? `no answer within ${timeoutMs} ms` : String(error);
    return problem('unreachable', null, `${path}: ${why}.`);
  }
}

function readData<T>(path: string, response: Response, text: string): Answer<T> {
  const data = parseJson(text);
  if (data === undefined) {
    const type = response.headers.get('Content-Type') ?? 'no content type';
    return problem('unreadable', response.status, `${path}: expected JSON, got ${type}.`);
  }
  // The server validates what it sends against the contract, so the shape is not checked twice.
  return { ok: true, data: data as T, version: versionOf(response.headers.get('ETag')) };
}

export function refusal(path: string, status: number, text: string): Answer<never> {
  const details = parseJson(text);
  return isProblemDetails(details)
    ? problem('refused', status, details.detail, details)
    : problem('refused', status, `${path}: status ${status} without an explanation.`);
}

export function problem(
  kind: Problem['kind'],
  status: number | null,
  detail: string,
  problemDetails: ProblemDetails | null = null,
): Answer<never> {
  return { ok: false, problem: { kind, status, detail, problemDetails } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblemDetails(value: unknown): value is ProblemDetails {
  return (
    typeof value === 'object' &&
    value !== null &&
    'title' in value &&
    typeof value.title === 'string' &&
    'detail' in value &&
    typeof value.detail === 'string'
  );
}

/** `W/"12"` → `12`. */
function versionOf(etag: string | null): string | null {
  return etag?.replace(/^W\//, '').replaceAll('"', '') ?? null;
}
