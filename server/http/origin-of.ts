// Under which address the caller reached this server: what whole addresses in answers begin with.
import type { FastifyRequest } from 'fastify';

/** Of a proxy's `X-Forwarded-*` only where TRUST_PROXY says so. */
export const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}`;
