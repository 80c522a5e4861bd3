// Turns the findings of a schema check into sentences that say what is expected where.
import type { FastifySchema, FastifySchemaValidationError } from 'fastify';
import type { FieldError } from './problems.ts';

type Part = 'body' | 'headers' | 'params' | 'querystring';
const wherePart = { body: 'body', headers: 'headers', params: 'path', querystring: 'query' } as const;

interface Finding extends FastifySchemaValidationError {
  params: {
    requiredProperties?: string[];
    additionalProperties?: string[];
    allowedValues?: unknown[];
    allowedValue?: unknown;
    type?: string;
    comparison?: string;
    limit?: number;
  };
}

/** The part of `schema` that a finding's JSON pointer (`#/properties/limit`) names. */
function schemaAt(schema: unknown, pointer: string): Record<string, unknown> {
  let part = schema;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    part = (part as Record<string, unknown> | undefined)?.[key];
  }
  return typeof part === 'object' && part !== null ? (part as Record<string, unknown>) : {};
}

/** A branch of a union that merely was not meant: its value has another type or another constant. */
const isOtherBranch = ({ keyword, schemaPath }: Finding) =>
  /\/anyOf\/\d+$/.test(schemaPath) && ['type', 'const', 'enum', 'pattern'].includes(keyword);

/** The path of the branch of a union in which a constant (`form: reach`) says that the value is of another branch. */
const branchNotMeant = ({ keyword, schemaPath }: Finding) =>
  keyword === 'const' ? /^(.*\/anyOf\/\d+)\/properties\/[^/]+$/.exec(schemaPath)?.[1] : undefined;

function withoutOtherForms(findings: Finding[]): Finding[] {
  const notMeant = findings.map(branchNotMeant).filter((path) => path !== undefined);
  return findings.filter(
    ({ schemaPath }) => !notMeant.some((path) => `${schemaPath}/`.startsWith(`${path}/`)),
  );
}

/**
 * A union reports every branch that failed. Where a branch was meant, its own findings tell; where none
 * was, the union does.
 */
function withoutBranches(findings: Finding[]): Finding[] {
  // `boolean` repeats `additionalProperties`.
  const kept = withoutOtherForms(findings).filter(
    (finding) => finding.keyword !== 'boolean' && !isOtherBranch(finding),
  );
  const isTold = (union: Finding) =>
    kept.some(
      ({ keyword, instancePath }) =>
        instancePath.startsWith(`${union.instancePath}/`) ||
        (keyword !== 'anyOf' && instancePath === union.instancePath),
    );
  return kept.filter((finding) => finding.keyword !== 'anyOf' || !isTold(finding));
}

const typeNames: Record<string, string> = {
  integer: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const comparisons: Record<string, string> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
};

function expectation(finding: Finding, schema: Record<string, unknown>): string {
  const { keyword, params, message } = finding;
  if (keyword === 'enum') return `must be one of ${params.allowedValues?.join(', ')}`;
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`;
  if (keyword === 'anyOf') {
    const constants =
      (schema.anyOf as { const?: unknown }[] | undefined)?.map((branch) => branch.const) ?? [];
    if (constants.length > 0 && !constants.includes(undefined))
      return `must be one of ${constants.join(', ')}`;
    return formsOf(schema) ?? 'has none of the forms allowed here';
  }
  if (keyword === 'type' && params.type && params.type in typeNames)
    return `must be ${typeNames[params.type]}`;
  if (params.comparison && params.comparison in comparisons)
    return `must be ${comparisons[params.comparison]} ${params.limit}`;
  if (keyword === 'pattern' && typeof schema.description === 'string') return `must be ${schema.description}`;
  return message ?? 'is not valid';
}

/** Of a union whose branches each have a constant of their own: `must have a form of reach, presence or ratio`. */
function formsOf({ anyOf }: Record<string, unknown>): string | null {
  const branches = (anyOf ?? []) as { properties?: Record<string, { const?: unknown }> }[];
  const [first, ...others] = branches.map(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, { const: value }]) =>
      value === undefined ? [] : [{ name, value }],
    ),
  );
  const name = first?.find((one) =>
    others.every((branch) => branch.some((other) => other.name === one.name)),
  )?.name;
  if (name === undefined) return null;
  const values = [first, ...others].flatMap((branch) => branch.filter((one) => one.name === name));
  return `must have a ${name} of ${values.map(({ value }) => value).join(', ')}`;
}

function fieldErrors(finding: Finding, part: Part, schema: unknown): FieldError[] {
  const where = wherePart[part];
  const field = (last?: string) => {
    const pointer = last === undefined ? finding.instancePath : `${finding.instancePath}/${last}`;
    return part === 'body' ? pointer : pointer.slice(1);
  };
  const { requiredProperties, additionalProperties } = finding.params;
  if (finding.keyword === 'required' && requiredProperties)
    return requiredProperties.map((name) => ({
      in: where,
      field: field(name),
      detail: `${field(name)} is required.`,
    }));
  if (finding.keyword === 'additionalProperties' && additionalProperties) {
    const known = Object.keys(schemaAt(schema, finding.schemaPath).properties ?? {}).join(', ');
    return additionalProperties.map((name) => ({
      in: where,
      field: field(name),
      detail: `${field(name)} is not known here; known are ${known || 'none'}.`,
    }));
  }
  const detail = expectation(finding, schemaAt(schema, finding.schemaPath));
  return [{ in: where, field: field(), detail: `${field() || `The ${where}`} ${detail}.` }];
}

/** One entry a field, in the order found; `schema` is the route's own. */
export function describeValidation(
  findings: FastifySchemaValidationError[],
  part: Part,
  schema: FastifySchema | undefined,
): FieldError[] {
  const told = withoutBranches(findings as Finding[]);
  const errors = (told.length > 0 ? told : (findings as Finding[])).flatMap((finding) =>
    fieldErrors(finding, part, schema?.[part]),
  );
  return [...new Map(errors.map((error) => [error.detail, error])).values()];
}
