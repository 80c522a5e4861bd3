// Reads a norm, the agreement of a municipality, from its JSON file and checks every figure in it.
import type { TLocalizedValidationError } from 'typebox/error';
import { Value } from 'typebox/value';
import { horizonMetres, Norm, requirementForms, thresholdDm } from '../../domain/norm/norm.ts';
import { SourceError } from '../../domain/problem.ts';
import { readJsonFile } from '../text-file/read-json-file.ts';

const maxBytes = 1024 * 1024;

/** Throws SourceError that names the path in the JSON (`/requirements/0/share`) and what is expected there. */
export function readNormFile(path: string): Norm {
  const { records: json } = readJsonFile(path, maxBytes);
  if (!Value.Check(Norm, json)) {
    throw new SourceError(
      `${path}: is no norm: ${formFault(json) ?? faultOf(Value.Errors(Norm, json), json)}.`,
    );
  }
  const fault = dateFault(json) ?? requirementFault(json);
  if (fault) throw new SourceError(`${path}: ${fault}.`);
  return json;
}

function dateFault(norm: Norm): string | null {
  for (const key of ['agreedOn', 'validUntil'] as const) {
    const day = norm[key];
    const date = new Date(`${day}T00:00:00Z`);
    const exists = day === null || (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(day));
    if (!exists) return `/${key} is ${day}, a day that does not exist`;
  }
  return null;
}

/** Each requirement by the schema of its own form: what it lacks of another form is no fault. */
function formFault(json: unknown): string | null {
  const { requirements } = json as { requirements?: unknown };
  if (!Array.isArray(requirements)) return null;
  const forms = Object.keys(requirementForms);
  for (const [index, requirement] of requirements.entries()) {
    const at = `/requirements/${index}`;
    const form: unknown = requirement?.form;
    if (typeof form !== 'string' || !forms.includes(form)) {
      const expected = forms.map((known) => JSON.stringify(known)).join(' or ');
      return `${at}/form is ${JSON.stringify(form) ?? 'missing'}, where ${expected} is expected`;
    }
    const schema = requirementForms[form as keyof typeof requirementForms];
    if (!Value.Check(schema, requirement))
      return `${at}${faultOf(Value.Errors(schema, requirement), requirement)}`;
  }
  return null;
}

function requirementFault(norm: Norm): string | null {
  const seen = new Set<string>();
  for (const [index, requirement] of norm.requirements.entries()) {
    const at = `/requirements/${index}`;
    if (seen.has(requirement.id))
      return `${at}/id is "${requirement.id}", which another requirement has already`;
    seen.add(requirement.id);
    if (!('within' in requirement)) continue;
    const metres = thresholdDm(requirement) / 10;
    const most = horizonMetres[requirement.mode];
    if (metres > most)
      return `${at}/within is ${metres} m ${requirement.mode}, and ${most} m is the most that is searched`;
  }
  return null;
}

/** The deepest fault first met; a choice between values is told as one. */
function faultOf(errors: TLocalizedValidationError[], json: unknown): string {
  const [extra] = errors.flatMap((error) =>
    error.keyword === 'additionalProperties'
      ? error.params.additionalProperties.map((key) => `${error.instancePath}/${key}`)
      : [],
  );
  if (extra) return `${extra} is not known here; remove it or look at its spelling`;
  const telling = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'boolean');
  const deepest = Math.max(...telling.map(({ instancePath }) => depthOf(instancePath)));
  const { instancePath } = telling.find((error) => depthOf(error.instancePath) === deepest)!;
  const here = telling.filter((error) => error.instancePath === instancePath);
  const [lacking] = here.flatMap((error) =>
    error.keyword === 'required' ? error.params.requiredProperties : [],
  );
  if (lacking) return `${instancePath}/${lacking} is missing`;
  const expected = [...new Set(here.map(expectationOf))].join(' or ');
  const found = JSON.stringify(Value.Pointer.Get(json, instancePath))?.slice(0, 60);
  return `${instancePath || 'the whole'} is ${found}, where ${expected} is expected`;
}

function expectationOf(error: TLocalizedValidationError): string {
  switch (error.keyword) {
    case 'const':
      return JSON.stringify(error.params.allowedValue);
    case 'enum':
      return error.params.allowedValues.map((value) => JSON.stringify(value)).join(' or ');
    case 'type':
      return `a value of type ${[error.params.type].flat().join(' or ')}`;
    case 'pattern':
      return `text of the form ${error.params.pattern}`;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `a number ${error.params.comparison} ${error.params.limit}`;
    default:
      return `a value that ${error.message}`;
  }
}

const depthOf = (instancePath: string) => instancePath.split('/').length;
