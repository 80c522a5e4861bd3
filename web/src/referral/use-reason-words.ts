// Puts the reasons why a place is where it is in the list into words.
import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useLanguageNames } from '../i18n/use-language-names.ts';
import type { ReferralNeeds, ReferralTravel } from '../store/referral-slice.ts';
import type { HolidayAhead } from './holidays-ahead.ts';
import type { Fit, RankedPlace, Reason } from './rank-places.ts';

export interface ReasonLine {
  key: string;
  fit: Fit;
  text: string;
}

/** More than so many days are counted, not named. */
const mostDaysNamed = 3;

export function useReasonWords(
  needs: ReferralNeeds,
  { mode }: ReferralTravel,
): (ranked: RankedPlace) => ReasonLine[] {
  const t = useTranslations('referral');
  const hours = useTranslations('hours');
  const nameOfFunction = useTranslations('functionsShort');
  const nameOfActivity = useActivityName();
  const { nameOf } = useLanguageNames();
  const format = useFormatter();
  return useCallback(
    ({ place, minutes, reasons }) => {
      // 1 January 2024 was a Monday.
      const dayName = (day: number) =>
        format.dateTime(new Date(`2024-01-0${day + 1}T12:00:00Z`), { weekday: 'long' });
      const whenOn = (day: number) => {
        if (needs.time === null) return dayName(day);
        return typeof needs.time === 'number'
          ? t('dayAtHour', { day: dayName(day), hour: String(needs.time) })
          : t(`dayPart.${needs.time}`, { day: dayName(day) });
      };
      const asked = () => {
        if (typeof needs.day === 'number') return whenOn(needs.day);
        if (needs.day !== null && needs.time === null) return t(`dayGroups.${needs.day}`);
        const time =
          typeof needs.time === 'number'
            ? t('atHour', { hour: String(needs.time) })
            : t(`anyPart.${needs.time ?? 'any'}`);
        return needs.day === null ? time : t('onDaysAt', { days: t(`dayGroups.${needs.day}`), time });
      };
      const openWords = (days: number[]) =>
        typeof needs.day === 'number' || days.length <= mostDaysNamed
          ? t('openOn', { when: format.list(days.map(whenOn)) })
          : t('openOnDays', { when: asked(), count: days.length });
      const onHolidays = (opening: string, holidays: HolidayAhead[]) => {
        if (holidays.length === 0) return opening;
        const daysOf = (some: HolidayAhead[]) =>
          some.map(({ date, holiday }) =>
            t('holiday.day', { date: new Date(`${date}T12:00:00Z`), holiday: hours(`holidays.${holiday}`) }),
          );
        const effects = (['closed', 'unknown'] as const).flatMap((effect) => {
          const days = daysOf(holidays.filter(({ isUnknown }) => isUnknown === (effect === 'unknown')));
          return days.length === 0 ? [] : [t(`holiday.${effect}`, { days: format.list(days) })];
        });
        return t('holiday.mind', { opening, effects: format.list(effects) });
      };
      const openingWords = ({ fit, days, holidays }: Extract<Reason, { about: 'opening' }>) => {
        if (fit === 'no') return t('closedOn', { when: asked() });
        const isKnown = days.certain.length > 0;
        const opening = isKnown ? openWords(days.certain) : ask(t('openingAsked', { when: asked() }));
        return onHolidays(opening, holidays);
      };
      const ask = (fact: string) => t(place.phone ? 'unknownCall' : 'unknownAsk', { fact });
      const words = (reason: Reason): string => {
        const { about, fit } = reason;
        if (about === 'function') {
          const name = nameOfFunction(reason.id);
          return fit === 'yes' ? name : t('notThere', { fact: name });
        }
        if (about === 'activity') {
          const name = nameOfActivity(reason.id);
          return fit === 'yes' ? name : ask(name);
        }
        if (about === 'language') {
          const names = reason.codes.map(nameOf);
          if (fit === 'yes') return t('language.yes', { languages: format.list(names) });
          const languages = format.list(names, { type: 'disjunction' });
          return t(place.phone ? 'language.call' : 'language.ask', { languages });
        }
        if (about === 'opening') return openingWords(reason);
        if (about === 'wheelchair') {
          if (fit !== 'unknown') return t(`wheelchair.${fit}`);
          return reason.isPartly ? t('wheelchair.partly') : ask(t('wheelchair.fact'));
        }
        return fit === 'unknown' ? ask(t('free.fact')) : t(`free.${fit}`);
      };
      return [
        { key: 'minutes', fit: 'yes', text: t(`minutes.${mode}`, { minutes }) },
        ...reasons.map((reason, index) => ({
          key: `${reason.about}-${index}`,
          fit: reason.fit,
          text: words(reason),
        })),
      ];
    },
    [t, hours, nameOfFunction, nameOfActivity, nameOf, format, needs, mode],
  );
}
