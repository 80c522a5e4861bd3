// A proposal and scenarios as the text after `#` in a link, both ways. That part of an address never reaches a server, so
// it may be long and stays between those who share it.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { type Static, Type } from 'typebox';
import { Check } from 'typebox/value';
import { Norm } from '../../../server/contract/norm.ts';
import { Change } from '../../../server/contract/scenario.ts';
import { normFault } from '../../../server/domain/norm/norm-fault.ts';
import type { CoverageCase } from './coverage-case.ts';

const id = Type.String({ minLength: 1, maxLength: 80 });

export const SharedScenario = Type.Object({
  id,
  title: Type.String({ maxLength: 200 }),
  changes: Type.Array(Type.Object({ id, isOn: Type.Boolean(), change: Change }), { maxItems: 200 }),
});

/** What does not fit in the readable part of the address. */
const SharedCase = Type.Object({
  draft: Type.Union([Norm, Type.Null()]),
  scenarios: Type.Array(SharedScenario, { maxItems: 20 }),
  scenarioId: Type.Union([id, Type.Null()]),
});

export type SharedCase = Pick<CoverageCase, 'draft' | 'scenarios' | 'scenarioId'>;

/** No honest case is longer, unpacked, bytes. */
const mostBytes = 1_000_000;

export const hasSharedCase = ({ draft, scenarios }: SharedCase): boolean =>
  draft !== null || scenarios.length > 0;

export function packCase({ draft, scenarios, scenarioId }: SharedCase): string {
  const shared: Static<typeof SharedCase> = {
    draft,
    scenarios: scenarios.map((scenario) => ({ ...scenario, changes: [...scenario.changes] })),
    scenarioId,
  };
  return inUrl(deflateSync(strToU8(JSON.stringify(shared)), { level: 9 }));
}

/** `null`: it was damaged on the way, or comes from something else. */
export function unpackCase(text: string): SharedCase | null {
  try {
    const bytes = inflateSync(fromUrl(text), { out: new Uint8Array(mostBytes) });
    const shared: unknown = JSON.parse(strFromU8(bytes));
    if (!Check(SharedCase, shared)) return null;
    return shared.draft === null || normFault(shared.draft) === null ? shared : null;
  } catch {
    return null;
  }
}

const inUrl = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const fromUrl = (text: string): Uint8Array =>
  strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
