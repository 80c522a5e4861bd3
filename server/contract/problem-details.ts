// Errors on the wire, RFC 9457 (application/problem+json).
import { type Static, Type } from 'typebox';

export const ProblemDetails = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  instance: Type.Optional(Type.String()),
  errors: Type.Optional(Type.Array(Type.Object({ in: Type.String(), detail: Type.String() }))),
});
export type ProblemDetails = Static<typeof ProblemDetails>;
