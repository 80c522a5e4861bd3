// The report for the council: what was agreed, what is there, how sure that is; made to be printed.
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { fetchNeighbourhoodFeatures, type NeighbourhoodFeatures } from '../api/neighbourhoods.ts';
import { areaFacts } from '../coverage/area-facts.ts';
import type { Picture } from '../coverage/picture.ts';
import { firstSort, sortRows, tableRows } from '../coverage/table-rows.ts';
import { useAreaRecords } from '../coverage/use-area-records.ts';
import { useCoverageUrl } from '../coverage/use-coverage-url.ts';
import { usePicture } from '../coverage/use-picture.ts';
import { type TownScope, useScope } from '../coverage/use-scope.ts';
import { changesInForce } from '../store/coverage-case.ts';
import { idle, type Remote, settled } from '../store/remote.ts';
import { useStore } from '../store/store.ts';
import { EmptyNotice } from '../ui/empty-notice.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Page } from '../ui/page.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { printPage } from '../ui/print-page.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { ExportMenu } from './export-menu.tsx';
import { ReportMethod } from './report-method.tsx';
import { ReportRequirements } from './report-requirements.tsx';
import { ReportSummary } from './report-summary.tsx';
import { ReportTable } from './report-table.tsx';
import { TownDrawing } from './town-drawing.tsx';
import { useRemark } from './use-remark.ts';
import './report.css';

export function ReportPage() {
  const t = useTranslations('report');
  const link = useCoverageUrl('/dekking/rapport');
  const scope = useScope();
  return (
    <Page title={t('pageName')} layout="reading">
      <div className="report">
        {link === 'damaged' && <p role="status">{t('linkDamaged')}</p>}
        {scope.of === 'country' && <EmptyNotice title={t('chooseTitle')}>{t('choose')}</EmptyNotice>}
        {(scope.of === 'waiting' || link === 'reading') && <Waiting />}
        {link !== 'reading' && (scope.of === 'town' || scope.of === 'municipality') && (
          <TownReport scope={scope} />
        )}
      </div>
    </Page>
  );
}

const Waiting = () => <Skeleton count={4} blockSize="8rem" />;

function TownReport({ scope }: { scope: TownScope }) {
  const t = useTranslations('report');
  const own = useTranslations('coverage');
  const municipalityCode = scope.of === 'municipality' ? scope.code : null;
  const { state, retry } = usePicture(municipalityCode);
  const changes = useStore((store) => changesInForce(store.coverage));
  if (state.status === 'failed')
    return <FailureNotice problem={state.problem} stillWorks={own('stillWorks')} onRetry={retry} />;
  if (state.status === 'no-norm') return <EmptyNotice title={own('emptyTitle')}>{own('empty')}</EmptyNotice>;
  // On paper nothing may be of the moment before.
  if (state.status === 'loading' || state.picture.changes !== changes) return <Waiting />;
  return (
    <>
      {state.normIsGone && <p role="status">{t('normGone')}</p>}
      <Report picture={state.picture} municipalityCode={municipalityCode} />
    </>
  );
}

interface Props {
  picture: Picture;
  municipalityCode: string | null;
}

function Report({ picture, municipalityCode }: Props) {
  const t = useTranslations('report');
  const locale = useLocale();
  const catalogue = useStore((state) => state.catalogue);
  const records = useAreaRecords(municipalityCode);
  const outlines = useOutlinesOf(municipalityCode);
  const places = useStore((state) => state.places);
  const loadPlaces = useStore((state) => state.loadPlaces);
  const remark = useRemark()(picture);
  useEffect(() => {
    if (useStore.getState().places.status === 'idle') void loadPlaces();
  }, [loadPlaces]);
  const { norm, judgement } = picture;
  const areas = useMemo(() => areaFacts(judgement.areas.keys(), records), [judgement, records]);
  const rows = useMemo(
    () => sortRows(tableRows(areas, judgement.areas), firstSort, locale),
    [areas, judgement, locale],
  );
  const numberOf = useMemo(() => new Map(rows.map(({ code }, index) => [code, index + 1])), [rows]);
  const municipality = records?.municipalities.find(({ code }) => code === municipalityCode)?.name;
  const town = municipality ?? (catalogue.status === 'ready' ? catalogue.data.name : '');
  return (
    <article>
      <header className="report__head">
        <p className="report__kind small">{t('kind')}</p>
        <Heading level={1} tabIndex={-1}>
          {t('title', { town })}
        </Heading>
        <p className="report__norm">
          {t.rich('judgedBy', {
            title: norm.title,
            version: norm.version,
            date: new Date(picture.curves.provenance.asOf),
            norm: (chunks) => <span lang={norm.language}>{chunks}</span>,
          })}
        </p>
        {remark && <p className="report__remark">{remark}</p>}
        <div className="report__actions">
          <Button purpose="primary" onClick={() => void printPage()}>
            {t('print')}
          </Button>
          <ExportMenu pictureNow={() => picture} areas={areas} municipalityCode={municipalityCode} />
          <PageLink href={`/dekking${window.location.search}${window.location.hash}`}>{t('back')}</PageLink>
        </div>
      </header>
      <ReportSummary picture={picture} />
      <section>
        <Heading level={2}>{t('mapTitle')}</Heading>
        {outlines.status === 'ready' && (
          <TownDrawing
            outlines={outlines.data}
            judgement={judgement}
            places={places.status === 'ready' ? places.data : []}
            numberOf={numberOf}
          />
        )}
        {outlines.status === 'failed' && <p>{t('noMap')}</p>}
        {(outlines.status === 'loading' || outlines.status === 'idle') && (
          <Skeleton count={1} blockSize="24rem" />
        )}
      </section>
      <ReportRequirements picture={picture} areas={areas} />
      <ReportTable norm={norm} rows={rows} />
      <ReportMethod picture={picture} />
    </article>
  );
}

/** Of a town they are in the store; of one municipality of a country they are asked for here. */
function useOutlinesOf(municipalityCode: string | null): Remote<NeighbourhoodFeatures> {
  const ofTown = useStore((state) => state.outlines);
  const loadOutlines = useStore((state) => state.loadOutlines);
  const [own, setOwn] = useState<Remote<NeighbourhoodFeatures>>(idle);
  useEffect(() => {
    if (municipalityCode === null) {
      if (useStore.getState().outlines.status === 'idle') void loadOutlines();
      return;
    }
    const leaving = new AbortController();
    void fetchNeighbourhoodFeatures({ municipality: municipalityCode }, leaving.signal).then((answer) => {
      if (!leaving.signal.aborted) setOwn(settled(answer));
    });
    return () => leaving.abort();
  }, [municipalityCode, loadOutlines]);
  if (municipalityCode !== null) return own;
  return ofTown.status === 'ready' ? { status: 'ready', data: ofTown.data.neighbourhoods } : ofTown;
}
