// Agreements and proposals, with every version.
import { Type } from 'typebox';
import { NormList, NormVersions } from '../../contract/norm.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { ProblemError } from '../problems.ts';
import { answer, json } from './answer.ts';

const NormPath = Type.Object({ id: Type.String({ maxLength: 80, description: 'Id of the norm.' }) });

export function normRoutes(api: Api, { store }: AppParts): void {
  api.get(
    '/norms',
    {
      schema: {
        operationId: 'listNorms',
        summary: 'All norms, each in its newest version',
        tags: ['Norms'],
        response: answer('Agreed ones first, then proposals.', { [json]: NormList }),
      },
    },
    () => ({ norms: store.norms.newest() }),
  );

  api.get(
    '/norms/:id',
    {
      schema: {
        operationId: 'getNorm',
        summary: 'One norm with all its versions',
        tags: ['Norms'],
        params: NormPath,
        response: answer('Newest version first.', { [json]: NormVersions }),
      },
    },
    ({ params: { id } }) => {
      const versions = store.norms.versions(id);
      if (versions.length === 0) throw new ProblemError('not-found', `There is no norm with id ${id}.`);
      return { versions };
    },
  );
}
