// Says which places a requirement asks for: their kind and purpose, and what else must hold of them.
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { OpenWindow, PlaceFilter } from '../../../server/contract/norm.ts';
import type { dutch } from '../i18n/nl.ts';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { windowWords } from './window-words.ts';

export interface PlaceWords {
  /** `een bibliotheek die 15 uur per week of meer open is`, `2 plekken om mensen te ontmoeten` */
  counted(filter: PlaceFilter, count: number, long: LongConditions): string;
  /** The same without the number: `bibliotheken`. */
  named(filter: PlaceFilter, count: number, long: LongConditions): string;
  /** What must hold, where it is too much for the sentence itself; of many places: `waar de toegang gratis is`. */
  conditions(filter: PlaceFilter): string[];
}

/** Conditions that are too much for the sentence: they stand in a list under it, or are only hinted at. */
type LongConditions = 'listed' | 'hinted';

/** More than this many conditions stand in a list of their own. */
const mostInSentence = 1;

export function usePlaceWords(): PlaceWords {
  const t = useTranslations('requirement');
  const coverage = useTranslations('coverage');
  const hours = useTranslations('hours');
  const kindWords = useKindWords();
  const activityName = useActivityName();
  const format = useFormatter();
  return useMemo(() => {
    const anyOf = (words: string[]) => format.list(words, { type: 'disjunction' });
    const conditionsOf = (filter: PlaceFilter, count: number, that: string): string[] => {
      const { wheelchair, freeOfCharge, activities = [], open = [], weeklyHours } = filter;
      const { atLeast: least, below } = weeklyHours ?? {};
      const parts = { that, count };
      const windows = (window: OpenWindow) => windowWords(window, { t, hours, format });
      return [
        ...open.map((window) => {
          const said = { ...parts, ...windows(window) };
          return window.minMinutes === undefined
            ? t('conditions.open', said)
            : t('conditions.openPart', { ...said, minutes: window.minMinutes });
        }),
        ...(least !== undefined && below !== undefined
          ? [t('conditions.weeklyBetween', { ...parts, hours: least, below })]
          : []),
        ...(least !== undefined && below === undefined
          ? [t('conditions.weeklyAtLeast', { ...parts, hours: least })]
          : []),
        ...(least === undefined && below !== undefined
          ? [t('conditions.weeklyBelow', { ...parts, below })]
          : []),
        ...(wheelchair === 'yes' ? [t('conditions.wheelchairYes', parts)] : []),
        ...(wheelchair === 'limited' ? [t('conditions.wheelchairLimited', parts)] : []),
        ...(freeOfCharge ? [t('conditions.free')] : []),
        ...(activities.length > 0
          ? [t('conditions.activities', { activities: anyOf(activities.map(activityName)) })]
          : []),
      ];
    };
    const withRest = (noun: string, filter: PlaceFilter, count: number, long: LongConditions) => {
      const { kinds = [], functions = [] } = filter;
      const purposes = anyOf(functions.map((one) => coverage(`places.purpose.${one}`)));
      const that = count === 1 ? kindWords.that(kinds.at(-1)) : t('thatOfMany');
      const conditions = conditionsOf(filter, count, that);
      const hint = long === 'hinted' ? [t('conditions.asAsked', { that, count })] : [];
      const said = conditions.length > mostInSentence ? hint : conditions;
      return [noun, purposes, ...said].filter((words) => words !== '').join(' ');
    };
    const nouns = ({ kinds = [] }: PlaceFilter, count: number) =>
      anyOf(kinds.map((kind) => kindWords.noun(kind, count)));
    return {
      counted: (filter, count, long) => {
        const kinds = nouns(filter, count);
        const noun = kinds ? coverage('places.ofKind', { count, kinds }) : coverage('places.any', { count });
        return withRest(noun, filter, count, long);
      },
      named: (filter, count, long) =>
        withRest(nouns(filter, count) || t('noun', { count }), filter, count, long),
      conditions: (filter) => {
        const conditions = conditionsOf(filter, 2, t('thatOfMany'));
        return conditions.length > mostInSentence ? conditions : [];
      },
    };
  }, [t, coverage, hours, kindWords, activityName, format]);
}

/** A kind that is in nobody's list of words keeps its one name, however many there are. */
function useKindWords() {
  const t = useTranslations('kindsCounted');
  const ofAny = useTranslations('requirement');
  const kindName = useKindName();
  return useMemo(() => {
    type Kind = keyof (typeof dutch)['kindsCounted'];
    return {
      noun: (kind: string, count: number) =>
        t.has(`${kind as Kind}.noun`) ? t(`${kind as Kind}.noun`, { count }) : kindName(kind).toLowerCase(),
      that: (kind: string | undefined) =>
        kind !== undefined && t.has(`${kind as Kind}.that`) ? t(`${kind as Kind}.that`) : ofAny('that'),
    };
  }, [t, ofAny, kindName]);
}
