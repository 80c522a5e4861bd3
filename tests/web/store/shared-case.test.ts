// A proposal and scenarios in a link, both ways, and what a damaged link does.
import { readFileSync } from 'node:fs';
import { deflateSync, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import type { Norm } from '../../../server/contract/norm.ts';
import { packCase, type SharedCase, unpackCase } from '../../../web/src/store/shared-case.ts';

const draft: Norm = JSON.parse(readFileSync('data/demo/norm-agreed.json', 'utf8'));

const shared: SharedCase = {
  draft,
  scenarios: [
    {
      id: 'meer',
      title: 'Een buurthuis erbij, “De Overkant” €',
      changes: [
        {
          id: 'new-1',
          isOn: true,
          change: {
            change: 'add',
            id: 'new-1',
            lonLat: [5.123456, 52.654321],
            kinds: ['community-centre'],
            functions: ['meet'],
          },
        },
        { id: 'close-x', isOn: false, change: { change: 'close', placeId: 'node-12' } },
      ],
    },
  ],
  scenarioId: 'meer',
};

it('comes out as it went in, to the last figure, in characters that an address may hold', () => {
  const text = packCase(shared);
  expect(text).toMatch(/^[\w-]+$/);
  expect(unpackCase(text)).toEqual(shared);
});

it.each([
  ['cut off', packCase(shared).slice(0, -20)],
  ['something else', 'aGVsbG8'],
  ['no base64', '%%%'],
  ['empty', ''],
])('a link that is %s holds nothing', (_, text) => {
  expect(unpackCase(text)).toBeNull();
});

it.each([
  ['a norm without requirements', { ...shared, draft: { ...draft, requirements: [] } }],
  [
    'an unknown change',
    {
      ...shared,
      scenarios: [{ id: 'a', title: '', changes: [{ id: 'b', isOn: true, change: { change: 'burn' } }] }],
    },
  ],
  [
    'a coordinate that is no number',
    {
      ...shared,
      scenarios: [
        {
          id: 'a',
          title: '',
          changes: [{ id: 'b', isOn: true, change: { change: 'move', placeId: 'x', lonLat: [5, 'north'] } }],
        },
      ],
    },
  ],
])('%s is refused', (_, wrong) => {
  expect(unpackCase(packCase(wrong as SharedCase))).toBeNull();
});

it('a link that would unpack to more than any case is refused', () => {
  const bomb = btoa(String.fromCharCode(...deflateSync(strToU8(' '.repeat(5_000_000)))));
  expect(unpackCase(bomb.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''))).toBeNull();
});
