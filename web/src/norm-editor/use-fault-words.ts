// Says in the visitor's language what is wrong with a file, and where in it.
import { useFormatter, useTranslations } from 'use-intl';
import type { Expectation, NormFault } from '../../../server/domain/norm/norm-fault.ts';
import { useRequirementWords } from '../coverage/use-requirement-words.ts';
import type { OpenedNorm } from './norm-file.ts';

type FileFault = Extract<OpenedNorm, { fault: unknown }>['fault'];

export function useFaultWords(): (fault: FileFault) => string {
  const t = useTranslations('normEditor.file');
  const words = useRequirementWords();
  const format = useFormatter();
  const expected = (one: Expectation) => {
    switch (one.sort) {
      case 'value':
        return `“${one.value}”`;
      case 'type':
        return t('expected.type', { types: one.types.join(', ') });
      case 'pattern':
        return t('expected.pattern', { pattern: one.pattern });
      case 'number':
        return t('expected.number', { comparison: one.comparison, limit: one.limit });
      case 'other':
        return one.message;
    }
  };
  const what = (fault: NormFault) => {
    switch (fault.is) {
      case 'missing':
        return t('missing');
      case 'not-known':
        return t('notKnown');
      case 'unexpected': {
        const choices = [...new Set(fault.expected.map(expected))];
        const wanted = format.list(choices, { type: 'disjunction' });
        return fault.found === null
          ? t('emptyHere', { expected: wanted })
          : t('unexpected', { found: fault.found, expected: wanted });
      }
      case 'no-such-day':
        return t('noSuchDay', { day: fault.day });
      case 'id-taken':
        return t('idTaken', { id: fault.id });
      case 'too-far':
        return t('tooFar', {
          metres: words.threshold('metres', fault.metres),
          most: words.threshold('metres', fault.most),
          mode: words.mode(fault.mode),
        });
      case 'step-not-further':
        return t('stepNotFurther');
    }
  };
  return (fault) => {
    if (fault.is === 'too-large') return t('tooLarge');
    if (fault.is === 'no-json') return t('noJson');
    const [, index, field] = /^\/requirements\/(\d+)(?:\/(.*))?$/.exec(fault.at) ?? [];
    if (index === undefined)
      return `${fault.at ? t('inNorm', { field: fault.at.slice(1) }) : t('inWhole')} ${what(fault)}`;
    const number = Number(index) + 1;
    return `${field ? t('inRequirement', { number, field }) : t('inWholeRequirement', { number })} ${what(fault)}`;
  };
}
