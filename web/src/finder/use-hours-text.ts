// Words opening hours in the visitor's language.
import { useFormatter, useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { type HoursText, type HoursWords, hoursText } from './hours-text.ts';

export function useHoursText(place: Place, weekday: HoursWords['weekday']): HoursText {
  return hoursText(place, { t: useTranslations('hours'), format: useFormatter(), weekday });
}
