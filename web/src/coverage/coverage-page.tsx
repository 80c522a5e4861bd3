// Coverage: which neighbourhoods have what was agreed, and what changes when the numbers do.
import { lazy, memo, Suspense, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import { LevelPanel } from '../levels/level-panel.tsx';
import { ExportMenu } from '../report/export-menu.tsx';
import { ReportLink } from '../report/report-link.tsx';
import { ScenarioBand } from '../scenario/scenario-band.tsx';
import type { AreaRecords } from '../store/country-slice.ts';
import { levelOfCode } from '../store/level-of-code.ts';
import { useStore } from '../store/store.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { type AreaFacts, areaFacts } from './area-facts.ts';
import { AreaPanel } from './area-panel.tsx';
import { CountryPage } from './country-page.tsx';
import { CoverageFrame, CoverageWaiting } from './coverage-frame.tsx';
import { JudgedStrip, TrialNotice } from './judged-strip.tsx';
import type { Picture } from './picture.ts';
import { PictureContext, useShownPicture } from './picture-context.ts';
import { SpokenOutcome } from './spoken-outcome.tsx';
import { ToolBar } from './tool-bar.tsx';
import { type Tool, type ToolProps, tools } from './tools.tsx';
import { TownView } from './town-view.tsx';
import { useAreaRecords } from './use-area-records.ts';
import { useCoverageUrl } from './use-coverage-url.ts';
import { usePicture } from './use-picture.ts';
import { usePlacesAround } from './use-places-around.ts';
import { type TownScope, useScope } from './use-scope.ts';

const FirstNorm = lazy(async () => ({ default: (await import('../norm-editor/first-norm.tsx')).FirstNorm }));

export function CoveragePage() {
  const link = useCoverageUrl();
  const scope = useScope();
  if (scope.of === 'waiting' || link === 'reading') return <CoverageWaiting />;
  return scope.of === 'country' ? (
    <CountryPage />
  ) : (
    <TownPage scope={scope} linkIsDamaged={link === 'damaged'} />
  );
}

/** A town, or one municipality of a country as if it were one. */
function TownPage({ scope, linkIsDamaged }: { scope: TownScope; linkIsDamaged: boolean }) {
  const t = useTranslations('coverage');
  const municipalityCode = scope.of === 'municipality' ? scope.code : null;
  const { state, retry } = usePicture(municipalityCode);
  const records = useAreaRecords(municipalityCode);
  usePlacesAround(useStore((state) => state.coverage.areaCode));
  if (state.status === 'ready')
    return <Judged {...state} scope={scope} records={records} linkIsDamaged={linkIsDamaged} />;
  if (state.status === 'loading') return <CoverageWaiting />;
  return (
    <CoverageFrame>
      {state.status === 'no-norm' && (
        <Suspense fallback={<Skeleton count={3} blockSize="8rem" />}>
          <FirstNorm />
        </Suspense>
      )}
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
  scope: TownScope;
  records: AreaRecords | null;
  linkIsDamaged: boolean;
}

/** Rests while something is supposed of which no picture has come yet: it is the whole page. */
const Judged = memo(function Judged({ picture, records, ...more }: JudgedProps) {
  const newest = useRef(picture);
  useLayoutEffect(() => {
    newest.current = picture;
  }, [picture]);
  return (
    <PictureContext value={picture}>
      <Workspace
        {...more}
        norm={picture.norm}
        asOf={picture.curves.provenance.asOf}
        areas={useAreas(picture, records)}
        pictureNow={useCallback(() => newest.current, [])}
      />
    </PictureContext>
  );
});

/** The same list as long as these are the same neighbourhoods, whatever is supposed of them. */
function useAreas({ curves }: Picture, records: AreaRecords | null): readonly AreaFacts[] {
  const codes = curves.requirements[0].areas.map(({ code }) => code).join(' ');
  return useMemo(() => areaFacts(codes.split(' '), records), [codes, records]);
}

interface WorkspaceProps extends Pick<JudgedProps, 'norms' | 'normIsGone' | 'scope' | 'linkIsDamaged'> {
  norm: Norm;
  /** ISO 8601. */
  asOf: string;
  areas: readonly AreaFacts[];
  pictureNow(): Picture;
}

/** Rests while a slider moves: what follows it takes the picture from its context. */
const Workspace = memo(function Workspace({
  pictureNow,
  normIsGone,
  linkIsDamaged,
  ...more
}: WorkspaceProps) {
  const { norm, norms, asOf, areas, scope } = more;
  const hasPanel = useStore((state) => state.coverage.areaCode !== null);
  const toolId = useStore((state) => state.coverage.tool);
  const { Panel, OnMap } = tools.find(({ id }) => id === toolId) ?? tools[0];
  const toolProps = { norms, areas, scope };
  return (
    <CoverageFrame
      strip={<JudgedStrip norm={norm} asOf={asOf} normIsGone={normIsGone} linkIsDamaged={linkIsDamaged} />}
    >
      <div className="coverage-page__bar">
        <ScenarioBand />
        <ToolBar>
          <ReportLink />
          <ExportMenu
            pictureNow={pictureNow}
            areas={areas}
            municipalityCode={scope.of === 'municipality' ? scope.code : null}
          />
        </ToolBar>
      </div>
      <div className="coverage-page__columns" data-panel={hasPanel}>
        <div className="coverage-page__agreement">
          <Suspense fallback={<Skeleton count={3} blockSize="8rem" />}>
            <WithPicture of={Panel} {...toolProps} />
          </Suspense>
        </div>
        <div className="coverage-page__town">
          <TownView norm={norm} areas={areas} scope={scope}>
            {OnMap && (
              <Suspense fallback={null}>
                <WithPicture of={OnMap} {...toolProps} />
              </Suspense>
            )}
          </TownView>
        </div>
        <ChosenPanel areas={areas} />
      </div>
      <SpokenOutcome />
      <TrialNotice />
    </CoverageFrame>
  );
});

function WithPicture({ of: Part, ...props }: { of: Tool['Panel'] } & Omit<ToolProps, 'picture'>) {
  return <Part picture={useShownPicture()} {...props} />;
}

/** The right column, of what is chosen. */
function ChosenPanel({ areas }: { areas: readonly AreaFacts[] }) {
  const picture = useShownPicture();
  const areaCode = useStore((state) => state.coverage.areaCode);
  const changeCoverage = useStore((state) => state.changeCoverage);
  const [linkedCode] = useState(areaCode);
  const onClose = useCallback(() => changeCoverage({ areaCode: null }), [changeCoverage]);
  const level = levelOfCode(areaCode);
  const selected = useMemo(
    () => areaCode && (areas.find(({ code }) => code === areaCode) ?? areaFacts([areaCode], null)[0]),
    [areas, areaCode],
  );
  if (!areaCode || !selected) return null;
  const panel = { picture, comesIntoView: areaCode !== linkedCode, onClose };
  return (
    <div className="coverage-page__panel">
      {level === 'neighbourhood' ? (
        <AreaPanel area={selected} {...panel} />
      ) : (
        <LevelPanel areas={areas} level={level} code={areaCode} {...panel} />
      )}
    </div>
  );
}
