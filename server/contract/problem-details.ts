// Errors on the wire, RFC 9457 (application/problem+json).
import { type Static, Type } from 'typebox';

export const ProblemDetails = Type.Object({
  type: Type.String({ description: 'A URN that names the kind of problem; stable, for programs.' }),
  title: Type.String({ description: 'The kind of problem in words.' }),
  status: Type.Integer(),
  detail: Type.String({ description: 'One sentence: what is wrong with this request.' }),
  instance: Type.String({ description: 'The request, as the server’s log names it.' }),
  errors: Type.Optional(
    Type.Array(
      Type.Object({
        in: Type.Enum(['query', 'path', 'body', 'headers']),
        field: Type.String({ description: 'Name of the parameter, or JSON pointer into the body.' }),
        detail: Type.String({ description: 'One sentence: what is expected.' }),
      }),
    ),
  ),
});
export type ProblemDetails = Static<typeof ProblemDetails>;
