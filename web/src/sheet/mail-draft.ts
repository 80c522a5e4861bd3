// The sheet as the text of a mail that the sender's own program opens: nothing is sent from here.
import type { createTranslator } from 'use-intl/core';
import type { Place } from '../../../server/contract/place.ts';
import { phoneText } from '../finder/phone-number.ts';
import type { DutchWords } from '../i18n/words.ts';
import { addressText } from '../place/address-text.ts';
import type { SheetTeam } from './use-sheet-teams.ts';

interface Draft {
  places: readonly Place[];
  teams: readonly Pick<SheetTeam, 'name' | 'phone'>[];
  /** In the sheet's language. */
  t: ReturnType<typeof createTranslator<DutchWords, 'sheet'>>;
  /** What those teams are for, in the sheet's language. */
  askTeams: string;
  hoursOf(place: Place): string[];
  /** In which languages someone is helped, in the sheet's language; `null`: nobody said. */
  spokenOf(place: Place): string | null;
  /** Of the site, `https://kaart.example.org`. */
  origin: string;
  /** Of the sheet, whole. */
  address: string;
}

export function mailDraft({ places, teams, t, askTeams, hoursOf, spokenOf, origin, address }: Draft): string {
  const parts = places.map((place) =>
    [
      place.name,
      addressText(place) ?? t('noAddress'),
      place.phone ? t('phoneInMail', { phone: phoneText(place.phone) }) : t('noPhone'),
      ...hoursOf(place),
      ...[spokenOf(place)].filter((line) => line !== null),
      `${origin}/plek/${encodeURIComponent(place.id)}`,
    ].join('\n'),
  );
  const toAsk = teams.map(({ name, phone }) => `${name}\n${t('phoneInMail', { phone: phoneText(phone) })}`);
  if (toAsk.length > 0) parts.push([askTeams, ...toAsk].join('\n'));
  const body = [...parts, t('holidays'), t('mailLink', { address })].join('\n\n');
  // Joins of words that a screen needs are no letters for a mail program.
  const plain = body.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
  return `mailto:?subject=${encodeURIComponent(t('mailSubject'))}&body=${encodeURIComponent(plain)}`;
}
