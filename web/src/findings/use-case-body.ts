// The case in force as the body of a question to the server: norm or draft, with tried numbers, and the scenario's changes.
import { useMemo } from 'react';
import type { CoverageRequest } from '../../../server/contract/coverage.ts';
import type { Picture } from '../coverage/picture.ts';
import type { TownScope } from '../coverage/use-scope.ts';
import { changesInForce } from '../store/coverage-case.ts';
import { triedRequirements } from '../store/requirement-numbers.ts';
import { useStore } from '../store/store.ts';

/** The very same object as long as it asks the same. What a tool shows besides the scenario is not in it. */
export function useCaseBody(picture: Picture, scope: TownScope): CoverageRequest {
  const changes = useStore((state) => changesInForce(state.coverage));
  const { norm, isDraft, numbers, triedIds } = picture;
  const isOwn = isDraft || triedIds.length > 0;
  const body: CoverageRequest = {
    norm: isOwn
      ? { requirements: triedRequirements(norm, numbers), stalenessMonths: norm.stalenessMonths }
      : norm.id,
    ...(scope.of === 'municipality' ? { municipality: scope.code } : {}),
    ...(changes.length > 0 ? { scenario: { changes: [...changes] } } : {}),
  };
  const text = JSON.stringify(body);
  return useMemo(() => JSON.parse(text) as CoverageRequest, [text]);
}
