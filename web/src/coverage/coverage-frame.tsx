// The coverage page's title and columns, and what stands in them until the rest of the page is there.
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import './coverage-page.css';
import './town-view.css';

/** Its words are those of every page: it stands there before the others have come. */
export function CoverageFrame({ strip, children }: { strip?: ReactNode; children: ReactNode }) {
  const t = useTranslations('shell');
  return (
    <Page title={t('coverage')} layout="wide">
      <div className="coverage-page">
        <div className="coverage-page__top">
          <Heading level={1} tabIndex={-1}>
            {t('coverageTitle')}
          </Heading>
          {strip}
        </div>
        {children}
      </div>
    </Page>
  );
}

/** Also while the code of the page is on its way: it must not need that code, nor the map's. */
export function CoverageWaiting() {
  return (
    <CoverageFrame strip={<Skeleton count={1} blockSize="2.625rem" />}>
      <div className="coverage-page__bar">
        <Skeleton count={1} blockSize="44px" isSilent />
      </div>
      <div className="coverage-page__columns" data-panel={false}>
        <div className="coverage-page__agreement">
          <Skeleton count={3} blockSize="18rem" isSilent />
        </div>
        <div className="coverage-page__town coverage-page__town--waiting">
          <Skeleton count={1} blockSize="44px" isSilent />
          <div className="town-view__map">
            <Skeleton count={1} blockSize="100%" isSilent />
          </div>
        </div>
      </div>
    </CoverageFrame>
  );
}
