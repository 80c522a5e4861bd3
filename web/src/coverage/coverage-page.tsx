// Coverage: which neighbourhoods have what was agreed, and what changes when the numbers do.
import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import { useStore } from '../store/store.ts';
import { EmptyNotice } from '../ui/empty-notice.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Agreement } from './agreement.tsx';
import { areaFacts } from './area-facts.ts';
import { AreaPanel } from './area-panel.tsx';
import { CoverageFrame, CoverageWaiting } from './coverage-frame.tsx';
import { JudgedStrip, TrialNotice } from './judged-strip.tsx';
import type { Picture } from './picture.ts';
import { SpokenOutcome } from './spoken-outcome.tsx';
import { TownView } from './town-view.tsx';
import { useCoverageUrl } from './use-coverage-url.ts';
import { usePicture } from './use-picture.ts';

export function CoveragePage() {
  const t = useTranslations('coverage');
  useCoverageUrl();
  const { state, retry } = usePicture();
  useRestOfTown();
  if (state.status === 'ready') return <Judged {...state} />;
  if (state.status === 'loading') return <CoverageWaiting />;
  return (
    <CoverageFrame>
      {state.status === 'no-norm' && <EmptyNotice title={t('emptyTitle')}>{t('empty')}</EmptyNotice>}
      {state.status === 'failed' && (
        <FailureNotice problem={state.problem} stillWorks={t('stillWorks')} onRetry={retry} />
      )}
    </CoverageFrame>
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
    <CoverageFrame strip={<JudgedStrip picture={picture} normIsGone={normIsGone} />}>
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
    </CoverageFrame>
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
