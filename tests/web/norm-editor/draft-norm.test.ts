// A proposal as it is written: what it takes over, what it must have, and what each step leaves alone.
import { expect, test } from 'vitest';
import { Requirements } from '../../../server/domain/norm/norm.ts';
import { normFault } from '../../../server/domain/norm/norm-fault.ts';
import {
  compact,
  firstProposal,
  freezeFault,
  frozen,
  isFrozen,
  mostRequirements,
  proposalFrom,
  withAdded,
  withMoved,
  withoutRequirement,
} from '../../../web/src/norm-editor/draft-norm.ts';
import { exampleOf, forms } from '../../../web/src/norm-editor/example-requirements.ts';
import { agreedNumbers, numbersAhead, sameButNumbers } from '../../../web/src/store/requirement-numbers.ts';
import { norm, reach } from '../../worlds/records.ts';

const agreed = norm({
  version: 3,
  status: 'agreed',
  agreedOn: '2026-01-01',
  validUntil: '2030-01-01',
  parties: [{ name: 'Gemeente', role: 'municipality' }],
  source: 'Raadsbesluit',
  requirements: [reach({ id: 'a', share: 0.8 }), reach({ id: 'b' })],
});

test('a first proposal of any form is a norm that can be judged', () => {
  for (const form of forms) {
    expect(normFault(firstProposal('Ons voorstel', 'nl', exampleOf(form, 'Een eis')))).toBeNull();
  }
});

test('a proposal is the next version, with the tried numbers and without the former decision', () => {
  const draft = proposalFrom(agreed, { ...agreedNumbers(agreed), a: { threshold: 500, share: 0.6 } });
  expect(draft).toMatchObject({
    id: agreed.id,
    version: 4,
    status: 'proposal',
    agreedOn: null,
    validUntil: null,
    parties: [],
    source: null,
  });
  expect(draft.requirements[0]).toMatchObject({ share: 0.6, within: { value: 500 } });
  expect(draft.requirements[1]).toEqual(agreed.requirements[1]);
  expect(isFrozen(agreed)).toBe(true);
  expect(isFrozen(draft)).toBe(false);
});

test('it is agreed only by someone and on a day', () => {
  const draft = proposalFrom(agreed, agreedNumbers(agreed));
  expect(freezeFault(draft, '2026-11-25')).toBe('no-party');
  const withParty = { ...draft, parties: agreed.parties };
  expect(freezeFault(withParty, '')).toBe('no-date');
  expect(freezeFault(withParty, '2026-11-25')).toBeNull();
  expect(frozen(withParty, '2026-11-25')).toMatchObject({ status: 'agreed', agreedOn: '2026-11-25' });
});

test('requirements move within the list, go, and come with an id that is free', () => {
  const ids = ({ requirements }: typeof agreed) => requirements.map(({ id }) => id);
  expect(ids(withMoved(agreed, 'b', -1))).toEqual(['b', 'a']);
  expect(withMoved(agreed, 'b', 1)).toBe(agreed);
  expect(ids(withoutRequirement(agreed, 'a'))).toEqual(['b']);
  const once = withAdded(agreed, exampleOf('presence', 'Een bibliotheek'));
  expect(once.id).toBe('eis-3');
  const again = withAdded(withoutRequirement(once.norm, 'a'), exampleOf('ratio', 'Genoeg'));
  expect(again.id).toBe('eis-4');
});

test('the schema holds as many requirements as the editor lets one add', () => {
  expect((Requirements as { maxItems?: number }).maxItems).toBe(mostRequirements);
});

test('the same but for numbers and title is the same question to the server', () => {
  const [a] = agreed.requirements;
  expect(sameButNumbers(a, { ...a, share: 0.1, title: 'Anders' } as typeof a)).toBe(true);
  expect(sameButNumbers(a, { ...a, group: 'aged65plus' } as typeof a)).toBe(false);
  expect(sameButNumbers(a, { ...a, mode: 'cycling' } as typeof a)).toBe(false);
  for (const form of forms) expect(sameButNumbers(a, exampleOf(form, 'x'))).toBe(false);
});

test('numbers of the draft run ahead of the norm in sight, only where nothing else was changed', () => {
  const [a, b] = agreed.requirements;
  const draft = {
    ...agreed,
    requirements: [{ ...a, share: 0.5 } as typeof a, { ...b, share: 0.5, mode: 'cycling' } as typeof b],
  };
  expect(Object.keys(numbersAhead(agreed, draft))).toEqual(['a']);
  expect(numbersAhead(agreed, draft).a).toMatchObject({ share: 0.5 });
});

test('parts that are nothing are left out', () => {
  expect(compact({ kinds: [], functions: ['meet'], wheelchair: undefined })).toEqual({ functions: ['meet'] });
});
