// The norm that is being written, and the ways to change it: in one step, or letter by letter with a rest at the end.
import { useMemo } from 'react';
import type { Norm, Requirement } from '../../../server/contract/norm.ts';
import { useStore } from '../store/store.ts';
import { withRequirement } from './draft-norm.ts';

export interface DraftEditing {
  /** One step, that can be undone. */
  change(edit: (norm: Norm) => Norm): void;
  /** Part of a step, until `rest`. */
  type(edit: (norm: Norm) => Norm): void;
  rest(): void;
}

export function useDraft(): DraftEditing {
  const changeCase = useStore((state) => state.changeCase);
  const moveCase = useStore((state) => state.moveCase);
  const restCase = useStore((state) => state.restCase);
  return useMemo(() => {
    const edited = (edit: (norm: Norm) => Norm): Norm | null => {
      const { draft } = useStore.getState().coverage;
      const next = draft && edit(draft);
      return next === draft ? null : next;
    };
    return {
      change: (edit) => {
        const draft = edited(edit);
        if (draft) changeCase({ draft });
      },
      type: (edit) => {
        const draft = edited(edit);
        if (draft) moveCase({ draft });
      },
      rest: restCase,
    };
  }, [changeCase, moveCase, restCase]);
}

/** What the controls of one requirement write to. */
export interface Editing<T> {
  value: T;
  change(next: T): void;
  type(next: T): void;
}

export function useRequirementEditing<T extends Requirement>(requirement: T): Editing<T> {
  const { change, type } = useDraft();
  return {
    value: requirement,
    change: (next) => change((norm) => withRequirement(norm, next)),
    type: (next) => type((norm) => withRequirement(norm, next)),
  };
}
