// The mail of a sheet in the sheet's language, whatever the language of the page.
import { useMemo } from 'react';
import { createFormatter, createTranslator } from 'use-intl/core';
import type { Place } from '../../../server/contract/place.ts';
import { hoursText } from '../finder/hours-text.ts';
import { useDutchMoment } from '../finder/use-dutch-moment.ts';
import type { LanguageChoice } from '../i18n/language-choices.ts';
import { locales } from '../i18n/locales.ts';
import { useLanguageNamesIn } from '../i18n/use-language-names.ts';
import type { DutchWords, Words } from '../i18n/words.ts';
import { mailDraft } from './mail-draft.ts';
import { sheetPath } from './sheet-address.ts';
import type { SheetTeam } from './use-sheet-teams.ts';
import { dayWords, weekLines } from './week-in-words.ts';

/** `words`: of that language. */
export function useMailDraft(
  places: readonly Place[],
  teams: readonly SheetTeam[],
  { id }: LanguageChoice,
  words: Words,
): string {
  const moment = useDutchMoment();
  const { nameOf, inOrder } = useLanguageNamesIn(locales[id]);
  return useMemo(() => {
    const locale = locales[id];
    // Typed by the Dutch words, as the pages are.
    const all = words as DutchWords;
    const t = createTranslator({ locale, messages: all, namespace: 'sheet' });
    const teamWords = createTranslator({ locale, messages: all, namespace: 'teams' });
    const finderWords = createTranslator({ locale, messages: all, namespace: 'finder' });
    const format = createFormatter({ locale, timeZone: 'Europe/Amsterdam' });
    const hoursWords = { t: createTranslator({ locale, messages: all, namespace: 'hours' }), format };
    const hoursOf = (place: Place): string[] => {
      const { now, week } = hoursText(place, moment, hoursWords);
      if (week === null) return [now];
      return weekLines(week).map(({ days, times }) => `${dayWords(days, t)}: ${times}`);
    };
    const spokenOf = ({ languages }: Place): string | null => {
      const spoken = inOrder(languages ?? []).map(nameOf);
      return spoken.length === 0 ? null : finderWords('spoken', { languages: format.list(spoken) });
    };
    const { origin } = window.location;
    const address = origin + sheetPath(places.map((place) => place.id));
    return mailDraft({ places, teams, t, askTeams: teamWords('ask'), hoursOf, spokenOf, origin, address });
  }, [places, teams, id, words, moment, nameOf, inOrder]);
}
