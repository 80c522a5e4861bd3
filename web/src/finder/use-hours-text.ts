// Words opening hours in the visitor's language, again each minute.
import { useFormatter, useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { type HoursText, type HoursWords, hoursText, openNowText } from './hours-text.ts';
import { useDutchMoment } from './use-dutch-moment.ts';

export function useHoursText(place: Place): HoursText {
  return hoursText(place, useDutchMoment(), useHoursWords());
}

/** The first of its sentences, for a line among many. */
export function useOpenNowText(place: Place): string {
  return openNowText(place, useDutchMoment(), useHoursWords());
}

const useHoursWords = (): HoursWords => ({ t: useTranslations('hours'), format: useFormatter() });
