// What is wrong with a norm that comes from outside, and where: told in words by whoever reads it.
import type { TLocalizedValidationError } from 'typebox/error';
import { Value } from 'typebox/value';
import { horizonMetres, type Mode, Norm, requirementForms, thresholdDm } from './norm.ts';

export type Expectation =
  | { sort: 'value'; value: string }
  | { sort: 'type'; types: string[] }
  | { sort: 'pattern'; pattern: string }
  | { sort: 'number'; comparison: string; limit: number }
  /** In English, by the schema's own words. */
  | { sort: 'other'; message: string };

/** `at`: the path in the JSON, such as `/requirements/0/share`; empty for the whole. */
export type NormFault = { at: string } & (
  | { is: 'missing' }
  | { is: 'not-known' }
  /** `found`: as JSON, cut off when it is long; `null`: nothing. */
  | { is: 'unexpected'; found: string | null; expected: Expectation[] }
  | { is: 'no-such-day'; day: string }
  | { is: 'id-taken'; id: string }
  | { is: 'too-far'; metres: number; mode: Mode; most: number }
  | { is: 'step-not-further' }
);

/** The first fault of it; `null`: it is a norm, and every requirement can be judged. */
export function normFault(json: unknown): NormFault | null {
  if (!Value.Check(Norm, json)) return formFault(json) ?? faultOf(Value.Errors(Norm, json), json, '');
  return dateFault(json) ?? requirementFault(json);
}

function dateFault(norm: Norm): NormFault | null {
  for (const key of ['agreedOn', 'validUntil'] as const) {
    const day = norm[key];
    if (day === null) continue;
    const date = new Date(`${day}T00:00:00Z`);
    const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
    if (!exists) return { at: `/${key}`, is: 'no-such-day', day };
  }
  return null;
}

/** Each requirement by the schema of its own form: what it lacks of another form is no fault. */
function formFault(json: unknown): NormFault | null {
  const { requirements } = (json ?? {}) as { requirements?: unknown };
  if (!Array.isArray(requirements)) return null;
  const forms = Object.keys(requirementForms);
  for (const [index, requirement] of requirements.entries()) {
    const at = `/requirements/${index}`;
    const form: unknown = requirement?.form;
    if (typeof form !== 'string' || !forms.includes(form)) {
      const expected = forms.map((value): Expectation => ({ sort: 'value', value }));
      return { at: `${at}/form`, is: 'unexpected', found: JSON.stringify(form) ?? null, expected };
    }
    const schema = requirementForms[form as keyof typeof requirementForms];
    if (!Value.Check(schema, requirement)) return faultOf(Value.Errors(schema, requirement), requirement, at);
  }
  return null;
}

function requirementFault(norm: Norm): NormFault | null {
  const seen = new Set<string>();
  for (const [index, requirement] of norm.requirements.entries()) {
    const at = `/requirements/${index}`;
    if (seen.has(requirement.id)) return { at: `${at}/id`, is: 'id-taken', id: requirement.id };
    seen.add(requirement.id);
    if (!('within' in requirement)) continue;
    const { mode } = requirement;
    const metres = thresholdDm(requirement) / 10;
    const most = horizonMetres[mode];
    if (metres > most) return { at: `${at}/within`, is: 'too-far', metres, mode, most };
    if (requirement.form !== 'catchment' || requirement.decay.type !== 'stepped') continue;
    const { steps } = requirement.decay;
    const step = steps.findIndex(({ upTo }, s) => s > 0 && upTo <= steps[s - 1].upTo);
    if (step > 0) return { at: `${at}/decay/steps/${step}/upTo`, is: 'step-not-further' };
  }
  return null;
}

/** The deepest fault first met; a choice between values is told as one. */
function faultOf(errors: TLocalizedValidationError[], json: unknown, above: string): NormFault {
  const [extra] = errors.flatMap((error) =>
    error.keyword === 'additionalProperties'
      ? error.params.additionalProperties.map((key) => `${error.instancePath}/${key}`)
      : [],
  );
  if (extra) return { at: above + extra, is: 'not-known' };
  const telling = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'boolean');
  const deepest = Math.max(...telling.map(({ instancePath }) => depthOf(instancePath)));
  const { instancePath } = telling.find((error) => depthOf(error.instancePath) === deepest)!;
  const here = telling.filter((error) => error.instancePath === instancePath);
  const at = above + instancePath;
  const [lacking] = here.flatMap((error) =>
    error.keyword === 'required' ? error.params.requiredProperties : [],
  );
  if (lacking) return { at: `${at}/${lacking}`, is: 'missing' };
  const found = JSON.stringify(Value.Pointer.Get(json, instancePath))?.slice(0, 60) ?? null;
  return { at, is: 'unexpected', found, expected: here.flatMap(expectationsOf) };
}

function expectationsOf(error: TLocalizedValidationError): Expectation[] {
  switch (error.keyword) {
    case 'const':
      return [{ sort: 'value', value: String(error.params.allowedValue) }];
    case 'enum':
      return error.params.allowedValues.map((value) => ({ sort: 'value', value: String(value) }));
    case 'type':
      return [{ sort: 'type', types: [error.params.type].flat() }];
    case 'pattern':
      return [{ sort: 'pattern', pattern: String(error.params.pattern) }];
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum': {
      const { comparison, limit } = error.params;
      return [{ sort: 'number', comparison, limit: Number(limit) }];
    }
    default:
      return [{ sort: 'other', message: error.message }];
  }
}

const depthOf = (instancePath: string) => instancePath.split('/').length;
