// Says in a sentence what a supposition does: people gained and lost, and neighbourhoods that turn.
import type { createFormatter, createTranslator } from 'use-intl/core';
import type { Outcome } from '../../../server/contract/coverage.ts';
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import type { DutchWords } from '../i18n/words.ts';

export interface OutcomeWords {
  t: ReturnType<typeof createTranslator<DutchWords, 'scenario'>>;
  format: ReturnType<typeof createFormatter>;
}

/** People in whole numbers, as everywhere on the page. */
export interface People {
  certain: number;
  possible: number;
}

export const inWhole = ({ certain, possible }: People): People => ({
  certain: Math.round(certain),
  possible: Math.round(possible),
});

const verdicts = ['meets', 'unknown', 'fails', 'not-applicable'] as const;

/** `1.240 inwoners erbij, 2 buurten voldoen nu.` */
export function outcomeText(outcome: Outcome, { t, format }: OutcomeWords): string {
  const { gained, lost } = outcome.residents;
  const parts = [...peoplePart('gained', inWhole(gained)), ...peoplePart('lost', inWhole(lost))];
  const turned = turnedByVerdict(outcome);
  for (const verdict of verdicts) {
    const count = turned[verdict].length;
    if (count > 0) parts.push(t(`turned.${verdict}`, { count }));
  }
  const inPart = outcome.turned.filter(({ from, to }) => from === to).length;
  if (inPart > 0) parts.push(t('turnedInPart', { count: inPart }));
  if (parts.length === 0) return t('noEffect');
  const sentence = format.list(parts);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;

  function peoplePart(key: 'gained' | 'lost', { certain, possible }: People): string[] {
    if (certain === 0 && possible === 0) return [];
    const people = t('people', { count: certain });
    return [certain === possible ? t(key, { people }) : t(`${key}Unsure`, { people, possible })];
  }
}

/** Codes of the neighbourhoods that turn as a whole, by the verdict they would have. */
export function turnedByVerdict({ turned }: Pick<Outcome, 'turned'>): Record<Verdict, string[]> {
  const codes: Record<Verdict, string[]> = { meets: [], unknown: [], fails: [], 'not-applicable': [] };
  for (const { code, from, to } of turned) if (from !== to) codes[to].push(code);
  return codes;
}
