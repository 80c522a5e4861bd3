// Pages for when there is no page: crashed, or not there.
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { isOutdated } from '../offline/is-outdated.ts';
import { Page } from './page.tsx';
import { PageLink } from './page-link.tsx';
import './fallback-pages.css';

export function CrashedPage() {
  const t = useTranslations('states');
  useEffect(renewIfOutdated, []);
  return (
    <Page title={t('crashedTitle')} layout="reading">
      <div className="fallback-page">
        <Heading level={1} tabIndex={-1}>
          {t('crashedTitle')}
        </Heading>
        <Paragraph>{t('crashed')}</Paragraph>
        <Button purpose="primary" onClick={() => window.location.reload()}>
          {t('reload')}
        </Button>
        <PageLink href="/">{t('toStart')}</PageLink>
      </div>
    </Page>
  );
}

/** What failed may be a part of the page that went with the version of which it was; once, lest it goes round. */
function renewIfOutdated(): void {
  const [load] = performance.getEntriesByType('navigation');
  if ((load as PerformanceNavigationTiming | undefined)?.type === 'reload') return;
  void isOutdated().then((outdated) => {
    if (outdated) window.location.reload();
  });
}

export function NotFoundPage() {
  const t = useTranslations('states');
  return (
    <Page title={t('notFoundTitle')} layout="reading">
      <div className="fallback-page">
        <Heading level={1} tabIndex={-1}>
          {t('notFoundTitle')}
        </Heading>
        <Paragraph>{t('notFound')}</Paragraph>
        <PageLink href="/">{t('toStart')}</PageLink>
      </div>
    </Page>
  );
}
