// Coverage: which neighbourhoods have what was agreed, and what changes when the numbers do.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import { useStore } from '../store/store.ts';
import { EmptyNotice } from '../ui/empty-notice.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Agreement } from './agreement.tsx';
import { areaFacts } from './area-facts.ts';
import { AreaPanel } from './area-panel.tsx';
import { JudgedStrip, TrialNotice } from './judged-strip.tsx';
import type { Picture } from './picture.ts';
import { SpokenOutcome } from './spoken-outcome.tsx';
import { TownView } from './town-view.tsx';
import { useCoverageUrl } from './use-coverage-url.ts';
import { usePicture } from './use-picture.ts';
import './coverage-page.css';

export function CoveragePage() {
  const t = useTranslations('coverage');
  useCoverageUrl();
  const { state, retry } = usePicture();
  useRestOfTown();
  if (state.status === 'ready') return <Judged {...state} />;
  return (
    <Frame>
      {state.status === 'loading' && (
        <div className="coverage-page__columns" data-panel={false}>
          <div className="coverage-page__agreement">
            <Skeleton count={3} blockSize="11rem" />
          </div>
          <div className="coverage-page__town">
            <Skeleton count={1} blockSize="60vh" />
          </div>
        </div>
      )}
      {state.status === 'no-norm' && <EmptyNotice title={t('emptyTitle')}>{t('empty')}</EmptyNotice>}
      {state.status === 'failed' && (
        <FailureNotice problem={state.problem} stillWorks={t('stillWorks')} onRetry={retry} />
      )}
    </Frame>
  );
}

function Frame({ strip, children }: { strip?: ReactNode; children: ReactNode }) {
  const t = useTranslations('coverage');
  return (
    <Page title={t('pageName')} layout="wide">
      <div className="coverage-page">
        <div className="coverage-page__top">
          <Heading level={1} tabIndex={-1}>
            {t('title')}
          </Heading>
          {strip}
        </div>
        {children}
      </div>
    </Page>
  );
}

interface JudgedProps {
  picture: Picture;
  norms: readonly Norm[];
  normIsGone: boolean;
}

function Judged({ picture, norms, normIsGone }: JudgedProps) {
  const areaCode = useStore((state) => state.coverage.areaCode);
  const outlines = useStore((state) => state.outlines);
  const changeCoverage = useStore((state) => state.changeCoverage);
  const [linkedCode] = useState(areaCode);
  const codes = picture.curves.requirements[0].areas;
  const areas = useMemo(
    () =>
      areaFacts(
        codes.map(({ code }) => code),
        outlines.status === 'ready' ? outlines.data : null,
      ),
    [codes, outlines],
  );
  const selected =
    areaCode === null
      ? null
      : (areas.find(({ code }) => code === areaCode) ?? areaFacts([areaCode], null)[0]);
  return (
    <Frame strip={<JudgedStrip picture={picture} normIsGone={normIsGone} />}>
      <div className="coverage-page__columns" data-panel={selected !== null}>
        <div className="coverage-page__agreement">
          <Agreement picture={picture} norms={norms} />
        </div>
        <div className="coverage-page__town">
          <TownView picture={picture} areas={areas} />
        </div>
        {selected && (
          <div className="coverage-page__panel">
            <AreaPanel
              picture={picture}
              area={selected}
              comesIntoView={areaCode !== linkedCode}
              onClose={() => changeCoverage({ areaCode: null })}
            />
          </div>
        )}
      </div>
      <SpokenOutcome judgement={picture.judgement} />
      <TrialNotice picture={picture} />
    </Frame>
  );
}

/** Outlines and places: the page judges without them, and shows them when they come. */
function useRestOfTown(): void {
  const loadOutlines = useStore((state) => state.loadOutlines);
  const loadPlaces = useStore((state) => state.loadPlaces);
  useEffect(() => {
    const { outlines, places } = useStore.getState();
    if (outlines.status === 'idle') void loadOutlines();
    if (places.status === 'idle') void loadPlaces();
  }, [loadOutlines, loadPlaces]);
}
