// What the server said that each change does alone, and all of them together; the former words stay until the next come.
import { useMemo, useRef } from 'react';
import type { Outcome, ScenarioOutcome } from '../../../server/contract/coverage.ts';
import type { Picture } from '../coverage/picture.ts';
import { changesInForce, type Scenario } from '../store/coverage-case.ts';
import { sameNumbers } from '../store/requirement-numbers.ts';
import { useStore } from '../store/store.ts';

export interface Effects {
  /** `null`: the server has not said yet. */
  total: ScenarioOutcome | null;
  /** By the id of the change; one that means nothing alone is `null`, one of which nothing was said yet is not there. */
  each: ReadonlyMap<string, Outcome | null>;
  /** What stands here is of the moment before. */
  isStale: boolean;
}

export function useEffects(scenario: Scenario, picture: Picture): Effects {
  const judged = useStore((state) => (state.judgedNow.status === 'ready' ? state.judgedNow.data : null));
  const changes = useStore((state) => changesInForce(state.coverage));
  const isMoving = useStore((state) => state.movedFrom !== null);
  const former = useRef<{ of: string; effects: Effects }>({ of: '', effects: noEffects });
  return useMemo(() => {
    const before = former.current.of === scenario.id ? former.current.effects : noEffects;
    const isOfNow =
      judged !== null &&
      judged.changes === changes &&
      judged.norm === picture.norm &&
      Object.entries(picture.numbers).every(([id, numbers]) => sameNumbers(judged.by[id], numbers));
    if (!isOfNow || judged.coverage.scenario === undefined) {
      return { ...before, isStale: changes.length > 0 || isMoving };
    }
    const said = judged.coverage.scenario;
    const on = scenario.changes.filter(({ isOn }) => isOn);
    const each = new Map(on.map(({ id }, index) => [id, said.each[index] ?? null]));
    const effects = { total: said, each, isStale: isMoving };
    former.current = { of: scenario.id, effects };
    return effects;
  }, [judged, changes, isMoving, scenario, picture]);
}

const noEffects: Effects = { total: null, each: new Map(), isStale: true };
