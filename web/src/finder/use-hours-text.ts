// Words opening hours in the visitor's language, again each minute.
import { useFormatter, useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { type HoursText, hoursText } from './hours-text.ts';
import { useDutchMoment } from './use-dutch-moment.ts';

export function useHoursText(place: Place): HoursText {
  return hoursText(place, useDutchMoment(), { t: useTranslations('hours'), format: useFormatter() });
}
