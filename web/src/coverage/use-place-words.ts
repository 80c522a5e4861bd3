// Says which places a requirement asks for: their kind and purpose, and what else must hold of them.
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { OpenWindow, PlaceFilter } from '../../../server/contract/norm.ts';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import type { DutchWords } from '../i18n/words.ts';
import { windowWords } from './window-words.ts';

export interface PlaceWords {
  /** `een bibliotheek die 15 uur per week of meer open is`, `2 plekken om mensen te ontmoeten` */
  counted(filter: PlaceFilter, count: number, long: LongConditions): string;
  /** The same without the number: `bibliotheken`. */
  named(filter: PlaceFilter, count: number, long: LongConditions): string;
  /** What must hold, where it is too much for the sentence itself; of many places: `waar de toegang gratis is`. */
  conditions(filter: PlaceFilter): string[];
  /** The pieces of `named`, for who changes them one by one; the conditions as of one place or of many. */
  parts(filter: PlaceFilter, count: number): PlaceParts;
}

export interface PlaceParts {
  /** `bibliotheek om iets te leren`; of no kind in particular: `plek`. */
  nouns: string;
  conditions: readonly Condition[];
}

export interface Condition {
  of: 'open' | 'weeklyHours' | 'wheelchair' | 'freeOfCharge' | 'activities';
  /** Which of the windows; 0 of all others. */
  index: number;
  words: string;
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
    const conditionsOf = (filter: PlaceFilter, count: number, that: string): Condition[] => {
      const { wheelchair, freeOfCharge, activities = [], open = [], weeklyHours } = filter;
      const { atLeast: least, below } = weeklyHours ?? {};
      const parts = { that, count };
      const windows = (window: OpenWindow) => windowWords(window, { t, hours, format });
      const one = (of: Condition['of'], words: string, index = 0): Condition => ({ of, words, index });
      return [
        ...open.map((window, index) => {
          const said = { ...parts, ...windows(window) };
          const words =
            window.minMinutes === undefined
              ? t('conditions.open', said)
              : t('conditions.openPart', { ...said, minutes: window.minMinutes });
          return one('open', words, index);
        }),
        ...(least !== undefined && below !== undefined
          ? [one('weeklyHours', t('conditions.weeklyBetween', { ...parts, hours: least, below }))]
          : []),
        ...(least !== undefined && below === undefined
          ? [one('weeklyHours', t('conditions.weeklyAtLeast', { ...parts, hours: least }))]
          : []),
        ...(least === undefined && below !== undefined
          ? [one('weeklyHours', t('conditions.weeklyBelow', { ...parts, below }))]
          : []),
        ...(wheelchair === 'yes' ? [one('wheelchair', t('conditions.wheelchairYes', parts))] : []),
        ...(wheelchair === 'limited' ? [one('wheelchair', t('conditions.wheelchairLimited', parts))] : []),
        ...(freeOfCharge ? [one('freeOfCharge', t('conditions.free'))] : []),
        ...(activities.length > 0
          ? [
              one(
                'activities',
                t('conditions.activities', { activities: anyOf(activities.map(activityName)) }),
              ),
            ]
          : []),
      ];
    };
    const thatOf = ({ kinds = [] }: PlaceFilter, count: number) =>
      count === 1 ? kindWords.that(kinds.at(-1)) : t('thatOfMany');
    const purposesOf = ({ functions = [] }: PlaceFilter) =>
      anyOf(functions.map((one) => coverage(`places.purpose.${one}`)));
    const joined = (words: string[]) => words.filter((word) => word !== '').join(' ');
    const withRest = (noun: string, filter: PlaceFilter, count: number, long: LongConditions) => {
      const that = thatOf(filter, count);
      const conditions = conditionsOf(filter, count, that).map(({ words }) => words);
      const hint = long === 'hinted' ? [t('conditions.asAsked', { that, count })] : [];
      const said = conditions.length > mostInSentence ? hint : conditions;
      return joined([noun, purposesOf(filter), ...said]);
    };
    const nouns = ({ kinds = [] }: PlaceFilter, count: number) =>
      anyOf(kinds.map((kind) => kindWords.noun(kind, count)));
    return {
      counted: (filter, count, long) => {
        const kinds = nouns(filter, count);
        const said = { count, countSlot: asItIs, nounsSlot: asItIs };
        const noun = kinds
          ? coverage.markup('places.ofKind', { ...said, kinds })
          : coverage.markup('places.any', said);
        return withRest(noun, filter, count, long);
      },
      named: (filter, count, long) =>
        withRest(nouns(filter, count) || t('noun', { count }), filter, count, long),
      conditions: (filter) => {
        const conditions = conditionsOf(filter, 2, t('thatOfMany'));
        return conditions.length > mostInSentence ? conditions.map(({ words }) => words) : [];
      },
      parts: (filter, count) => {
        const conditions = conditionsOf(filter, count, thatOf(filter, count));
        return {
          nouns: joined([nouns(filter, count) || t('noun', { count }), purposesOf(filter)]),
          conditions:
            conditions.length > mostInSentence ? conditionsOf(filter, 2, t('thatOfMany')) : conditions,
        };
      },
    };
  }, [t, coverage, hours, kindWords, activityName, format]);
}

const asItIs = (chunks: string) => chunks;

/** A kind that is in nobody's list of words keeps its one name, however many there are. */
function useKindWords() {
  const t = useTranslations('kindsCounted');
  const ofAny = useTranslations('requirement');
  const kindName = useKindName();
  return useMemo(() => {
    type Kind = keyof DutchWords['kindsCounted'];
    return {
      noun: (kind: string, count: number) =>
        t.has(`${kind as Kind}.noun`) ? t(`${kind as Kind}.noun`, { count }) : kindName(kind).toLowerCase(),
      that: (kind: string | undefined) =>
        kind !== undefined && t.has(`${kind as Kind}.that`) ? t(`${kind as Kind}.that`) : ofAny('that'),
    };
  }, [t, ofAny, kindName]);
}
