// Reads a norm, the agreement of a municipality, from its JSON file and checks every figure in it.
import type { Norm } from '../../domain/norm/norm.ts';
import { type Expectation, type NormFault, normFault } from '../../domain/norm/norm-fault.ts';
import { SourceError } from '../../domain/problem.ts';
import { readJsonFile } from '../text-file/read-json-file.ts';

const maxBytes = 1024 * 1024;

/** Throws SourceError that names the path in the JSON (`/requirements/0/share`) and what is expected there. */
export function readNormFile(path: string): Norm {
  const { records: json } = readJsonFile(path, maxBytes);
  const fault = normFault(json);
  if (fault) throw new SourceError(`${path}: is no norm: ${sentenceOf(fault)}.`);
  return json as Norm;
}

function sentenceOf(fault: NormFault): string {
  const at = fault.at || 'the whole';
  switch (fault.is) {
    case 'missing':
      return `${at} is missing`;
    case 'not-known':
      return `${at} is not known here; remove it or look at its spelling`;
    case 'unexpected': {
      const expected = [...new Set(fault.expected.map(expectationOf))].join(' or ');
      return `${at} is ${fault.found ?? 'missing'}, where ${expected} is expected`;
    }
    case 'no-such-day':
      return `${at} is ${fault.day}, a day that does not exist`;
    case 'id-taken':
      return `${at} is "${fault.id}", which another requirement has already`;
    case 'too-far':
      return `${at} is ${fault.metres} m ${fault.mode}, and ${fault.most} m is the most that is searched`;
    case 'step-not-further':
      return `${at} is no further than the step before it; give steps by rising distance`;
  }
}

function expectationOf(expected: Expectation): string {
  switch (expected.sort) {
    case 'value':
      return JSON.stringify(expected.value);
    case 'type':
      return `a value of type ${expected.types.join(' or ')}`;
    case 'pattern':
      return `text of the form ${expected.pattern}`;
    case 'number':
      return `a number ${expected.comparison} ${expected.limit}`;
    case 'other':
      return `a value that ${expected.message}`;
  }
}
