// The page around a sheet: in which language, and how it goes along. On paper only the sheet is left.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTranslations } from 'use-intl';
import { useSearch } from 'wouter';
import type { Place } from '../../../server/contract/place.ts';
import { languageChoices } from '../i18n/language-choices.ts';
import { ChipGroup } from '../ui/chip-group.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { ShareBar } from '../ui/share-bar.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Sheet } from './sheet.tsx';
import { idsOfSheet } from './sheet-address.ts';
import { useMailDraft } from './use-mail-draft.ts';
import { useSheetLanguage } from './use-sheet-language.ts';
import { useSheetPlaces } from './use-sheet-places.ts';
import { useSheetRoutes } from './use-sheet-routes.ts';
import { useSheetTeams } from './use-sheet-teams.ts';

export function SheetPage() {
  const t = useTranslations('sheet');
  const { state, retry } = useSheetPlaces(idsOfSheet(useSearch()).join(','));
  return (
    <Page title={t('pageTitle')} layout="broad">
      <div className="sheet-page">
        <header className="sheet-page__head">
          <PageLink href="/verwijzen">{t('back')}</PageLink>
          <Heading level={1} tabIndex={-1}>
            {t('pageTitle')}
          </Heading>
          {state.status === 'ready' && state.data.gone > 0 && <p role="status">{t('gone')}</p>}
        </header>
        {state.status === 'loading' && <Skeleton count={3} blockSize="14rem" />}
        {state.status === 'failed' && (
          <FailureNotice problem={state.problem} stillWorks={t('failedStillWorks')} onRetry={retry} />
        )}
        {state.status === 'ready' &&
          (state.data.places.length === 0 ? <Empty /> : <Ready places={state.data.places} />)}
      </div>
    </Page>
  );
}

function Empty() {
  const t = useTranslations('sheet');
  return (
    <>
      <Paragraph>
        {t('empty')} {t('emptyHow')}
      </Paragraph>
      <PageLink href="/verwijzen">{t('toReferral')}</PageLink>
    </>
  );
}

function Ready({ places }: { places: Place[] }) {
  const t = useTranslations('sheet');
  const { language, words, choose } = useSheetLanguage();
  const teams = useSheetTeams(places);
  const draft = useMailDraft(places, teams, language, words);
  const routes = useSheetRoutes(places.map(({ id }) => id).join(','));
  return (
    <>
      <div className="sheet-page__tools">
        <p>{t('hint')}</p>
        <div className="sheet-page__language">
          <p className="small soft" aria-hidden="true">
            {t('language')}
          </p>
          <ChipGroup
            label={t('language')}
            multiple={false}
            wrap
            chips={languageChoices.map(({ id, name }) => ({ id, label: name }))}
            chosen={[language.id]}
            onChange={([next]) => {
              if (next) choose(next);
            }}
          />
        </div>
        <ShareBar title={t('pageTitle')} isForPaper>
          <a className="big-link" href={draft}>
            <Icon name="mail" />
            {t('mail')}
          </a>
        </ShareBar>
      </div>
      <Sheet places={places} teams={teams} routes={routes} language={language} words={words} />
    </>
  );
}
