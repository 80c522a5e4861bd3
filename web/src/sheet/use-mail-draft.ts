// The mail of a sheet in the sheet's language, whatever the language of the page.
import { useMemo } from 'react';
import { createFormatter, createTranslator } from 'use-intl/core';
import type { Place } from '../../../server/contract/place.ts';
import { hoursText } from '../finder/hours-text.ts';
import { useDutchMoment } from '../finder/use-dutch-moment.ts';
import { locales, messages } from '../i18n/messages.ts';
import type { dutch } from '../i18n/nl.ts';
import { mailDraft } from './mail-draft.ts';
import { sheetPath } from './sheet-address.ts';
import type { SheetLanguage } from './sheet-languages.ts';
import { dayWords, weekLines } from './week-in-words.ts';

export function useMailDraft(places: readonly Place[], { id }: SheetLanguage): string {
  const moment = useDutchMoment();
  return useMemo(() => {
    const locale = locales[id];
    const all = messages[id] as typeof dutch;
    const t = createTranslator({ locale, messages: all, namespace: 'sheet' });
    const words = {
      t: createTranslator({ locale, messages: all, namespace: 'hours' }),
      format: createFormatter({ locale, timeZone: 'Europe/Amsterdam' }),
    };
    const hoursOf = (place: Place): string[] => {
      const { now, week } = hoursText(place, moment, words);
      if (week === null) return [now];
      return weekLines(week).map(({ days, times }) => `${dayWords(days, t)}: ${times}`);
    };
    const { origin } = window.location;
    const address = origin + sheetPath(places.map((place) => place.id));
    return mailDraft({ places, t, hoursOf, origin, address });
  }, [places, id, moment]);
}
