// A scenario as a file, both ways: what one saves opens again, and a file that is not right says what is wrong and where.
import { type Static, Type } from 'typebox';
import { Check, Errors } from 'typebox/value';
import type { Scenario } from '../store/coverage-case.ts';
import { SharedScenario } from '../store/shared-case.ts';

const kind = 'sociale-basis-scenario';
const version = 1;

const Envelope = Type.Object({ kind: Type.Literal(kind), version: Type.Integer(), scenario: Type.Unknown() });
const { title: Title, changes: Changes } = SharedScenario.properties;

export type FileFault =
  | { fault: 'kind' | 'version' | 'title' | 'changes' | 'large' }
  | { fault: 'json'; detail: string }
  | { fault: 'twice'; field: string }
  /** `number` counts changes from 1; `field`: `change/lonLat`. */
  | { fault: 'change'; number: number; field: string };

export type ReadScenario = Pick<Scenario, 'title' | 'changes'>;

/** No honest file is longer, in characters. */
const mostCharacters = 1_000_000;

export function writeScenarioFile({ title, changes }: ReadScenario): string {
  return `${JSON.stringify({ kind, version, scenario: { title, changes } }, null, 2)}\n`;
}

export function readScenarioFile(
  text: string,
): { ok: true; scenario: ReadScenario } | ({ ok: false } & FileFault) {
  if (text.length > mostCharacters) return { ok: false, fault: 'large' };
  let envelope: unknown;
  try {
    envelope = JSON.parse(text);
  } catch (error) {
    return { ok: false, fault: 'json', detail: error instanceof Error ? error.message : String(error) };
  }
  if (!Check(Envelope, envelope)) return { ok: false, fault: 'kind' };
  if (envelope.version > version) return { ok: false, fault: 'version' };
  const { title, changes } = fieldsOf(envelope.scenario);
  if (!Check(Title, title) || title.trim() === '') return { ok: false, fault: 'title' };
  if (!Array.isArray(changes)) return { ok: false, fault: 'changes' };
  const wrong = changes.findIndex((change) => !Check(Changes.items, change));
  if (wrong !== -1) {
    return { ok: false, fault: 'change', number: wrong + 1, field: faultyField(changes[wrong]) };
  }
  if (!Check(Changes, changes)) return { ok: false, fault: 'changes' };
  const twice = changes.find(({ id }, index) => changes.findIndex((one) => one.id === id) !== index);
  if (twice) return { ok: false, fault: 'twice', field: twice.id };
  return { ok: true, scenario: { title, changes: changes.map(withOwnId) } };
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** A place that is added goes by the id of its change. */
function withOwnId(one: Static<typeof Changes.items>): Static<typeof Changes.items> {
  return one.change.change === 'add' ? { ...one, change: { ...one.change, id: one.id } } : one;
}

/** The deepest fault: what is wrong within the sort of change that was meant, not that it is of no other sort. */
function faultyField(change: unknown): string {
  const faults = Errors(Changes.items, change).filter(
    ({ instancePath, keyword }) => !(keyword === 'const' && instancePath === '/change/change'),
  );
  const own = faults.filter(({ keyword }) => keyword !== 'anyOf');
  const [first] = (own.length > 0 ? own : faults).toSorted((a, b) => depthOf(b) - depthOf(a));
  return first?.instancePath.slice(1) || 'change';
}

const depthOf = ({ instancePath }: { instancePath: string }): number => instancePath.split('/').length;
