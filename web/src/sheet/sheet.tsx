// The sheet itself, in the language of who gets it: at most three places on one side of A4.
import { useMemo, useRef } from 'react';
import { IntlProvider, type Messages, useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import type { LanguageChoice } from '../i18n/language-choices.ts';
import { locales } from '../i18n/locales.ts';
import type { Words } from '../i18n/words.ts';
import { useStore } from '../store/store.ts';
import { SheetPlace } from './sheet-place.tsx';
import { SheetTeams } from './sheet-teams.tsx';
import { useFittingLetter } from './use-fitting-letter.ts';
import type { SheetRoutes } from './use-sheet-routes.ts';
import type { SheetTeam } from './use-sheet-teams.ts';
import './sheet.css';

interface Props {
  places: readonly Place[];
  teams: readonly SheetTeam[];
  routes: SheetRoutes;
  language: LanguageChoice;
  /** Of that language. */
  words: Words;
}

export function Sheet({ places, teams, routes, language, words }: Props) {
  const sheet = useRef<HTMLElement>(null);
  useFittingLetter(
    sheet,
    useMemo(() => ({ places, teams, routes, language }), [places, teams, routes, language]),
  );
  return (
    <IntlProvider locale={locales[language.id]} messages={words as Messages} timeZone="Europe/Amsterdam">
      <section
        ref={sheet}
        className="sheet"
        lang={language.id}
        dir={language.direction}
        aria-labelledby="sheet-title"
      >
        <SheetWords places={places} teams={teams} routes={routes} />
      </section>
    </IntlProvider>
  );
}

function SheetWords({ places, teams, routes }: Pick<Props, 'places' | 'teams' | 'routes'>) {
  const t = useTranslations('sheet');
  const catalogue = useStore((state) => state.catalogue);
  const facts = catalogue.status === 'ready' ? catalogue.data : null;
  return (
    <>
      <p id="sheet-title" className="sheet__title">
        {t('title')}
      </p>
      {places.map((place) => (
        <SheetPlace key={place.id} place={place} route={routes.get(place.id) ?? null} />
      ))}
      <SheetTeams teams={teams} />
      <p className="sheet__foot">
        {t('holidays')} {t('madeOn', { date: new Date() })}
        {facts?.fictional && ` ${t('fictional', { municipality: facts.name })}`}
      </p>
    </>
  );
}
