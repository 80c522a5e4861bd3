// Every error that leaves the server, in one table, as problem+json (RFC 9457).
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemDetails } from '../contract/problem-details.ts';

export const problemKinds = {
  validation: { status: 400, title: 'The request is not valid' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'This method is not allowed here' },
  'not-acceptable': { status: 406, title: 'No acceptable format' },
  'payload-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body has an unsupported format' },
  internal: { status: 500, title: 'The server failed' },
  busy: { status: 503, title: 'The server is busy' },
  'catalogue-empty': { status: 503, title: 'The catalogue is empty' },
} as const;
export type ProblemKind = keyof typeof problemKinds;
export type FieldError = NonNullable<ProblemDetails['errors']>[number];

/** Thrown anywhere in http/ to answer with a problem. `detail` is one sentence for the caller. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly kind: ProblemKind;
  readonly errors: FieldError[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    kind: ProblemKind,
    detail: string,
    more: { errors?: FieldError[]; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.kind = kind;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}

/** A 400 about one field, for what a schema cannot say. */
export function invalidField(field: FieldError): ProblemError {
  return new ProblemError('validation', field.detail, { errors: [field] });
}

function toDetails(problem: ProblemError, requestId: string): ProblemDetails {
  return {
    type: `urn:problem-type:sociale-basis:${problem.kind}`,
    ...problemKinds[problem.kind],
    detail: problem.message,
    instance: `urn:uuid:${requestId}`,
    errors: problem.errors,
  };
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: ProblemError) {
  return reply
    .code(problemKinds[problem.kind].status)
    .headers({ ...problem.headers, 'cache-control': 'no-store' })
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(toDetails(problem, request.id));
}

/** The whole answer as text, for a connection on which no request could be read. */
export function rawProblem(
  problem: ProblemError,
  requestId: string,
  headers: Record<string, string>,
): string {
  const body = JSON.stringify(toDetails(problem, requestId));
  const lines = Object.entries({
    ...headers,
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  const { status, title } = problemKinds[problem.kind];
  return [`HTTP/1.1 ${status} ${title}`, ...lines, '', body].join('\r\n');
}
