// A requirement of each form to begin from, as it stands in the list of what can be added.
import type { Requirement } from '../../../server/contract/norm.ts';

type Form = Requirement['form'];

export const forms: readonly Form[] = ['reach', 'presence', 'ratio', 'catchment'];

/** Without id: that is given where it is added. */
export function exampleOf(form: Form, title: string): Requirement {
  const every = { id: 'eis', title };
  switch (form) {
    case 'reach':
      return {
        ...every,
        form,
        group: 'everyone',
        share: 0.8,
        within: { value: 800, unit: 'metres' },
        mode: 'walking',
        count: 1,
        places: { functions: ['meet'] },
      };
    case 'presence':
      return { ...every, form, level: 'district', count: 1, places: { kinds: ['library'] } };
    case 'ratio':
      return {
        ...every,
        form,
        level: 'district',
        amount: 1,
        of: 'places',
        per: 5000,
        base: 'everyone',
        rounding: 'started',
        places: { kinds: ['community-centre'] },
      };
    case 'catchment':
      return {
        ...every,
        form,
        group: 'everyone',
        atLeast: 0.5,
        of: 'places',
        within: { value: 1500, unit: 'metres' },
        mode: 'walking',
        decay: { type: 'binary' },
        places: { functions: ['meet'] },
      };
  }
}
