// Words whether a place is open when the visitor wants to go: at the moment they asked for, else now.
import { useLocale, useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { openingStateAt } from '../../../server/domain/places/opening-day.ts';
import { useStore } from '../store/store.ts';
import { askedMoment } from './asked-moment.ts';
import { useDutchMoment } from './use-dutch-moment.ts';
import { useOpenNowText } from './use-hours-text.ts';
import { useOpenAtText } from './use-open-at-text.ts';

export function useAskedHoursText(place: Place): string {
  const t = useTranslations('hours.asked');
  const locale = useLocale();
  const openAt = useStore((state) => state.finder.openAt);
  const moment = useDutchMoment();
  const openAtText = useOpenAtText();
  const now = useOpenNowText(place);
  if (openAt === null || openAt === 'now') return now;
  const { state } = openingStateAt(place.openingDays, askedMoment(openAt, moment));
  const when = openAtText(openAt).toLocaleLowerCase(locale);
  if (state === 'unknown') return t(place.phone ? 'unknown' : 'unknownNoPhone', { when });
  return t(state, { when });
}
