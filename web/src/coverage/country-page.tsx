// Coverage of a whole country: a verdict for every neighbourhood, and the way to one municipality.
import { useEffect, useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { CoverageVerdicts } from '../../../server/contract/coverage.ts';
import type { Norm } from '../../../server/contract/norm.ts';
import { plainLook } from '../levels/map-look.ts';
import { municipalityOf } from '../store/country-slice.ts';
import { useStore } from '../store/store.ts';
import { EmptyNotice } from '../ui/empty-notice.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { AreasMap } from './areas-map.tsx';
import { CountryAgreement } from './country-agreement.tsx';
import { CoverageFrame, CoverageWaiting } from './coverage-frame.tsx';
import { MunicipalityPicker } from './municipality-picker.tsx';
import { selectNorm } from './picture.ts';
import { useCountry } from './use-country.ts';
import { usePlacesAround } from './use-places-around.ts';

/** Curves of so many neighbourhoods are not fetched: numbers are tried in one municipality. */
export function CountryPage() {
  const t = useTranslations('coverage');
  const norms = useStore((state) => state.norms);
  const normId = useStore((state) => state.coverage.normId);
  const judged = useStore((state) => state.verdicts);
  const loadNorms = useStore((state) => state.loadNorms);
  const loadVerdicts = useStore((state) => state.loadVerdicts);
  const norm = norms.status === 'ready' ? selectNorm(norms.data, normId) : null;
  useEffect(() => {
    if (useStore.getState().norms.status === 'idle') void loadNorms();
  }, [loadNorms]);
  usePlacesAround(null);
  useCountry(norm);
  if (norms.status === 'ready' && norm === null) {
    return (
      <CoverageFrame>
        <EmptyNotice title={t('emptyTitle')}>{t('empty')}</EmptyNotice>
      </CoverageFrame>
    );
  }
  const failed = [norms, judged].find((one) => one.status === 'failed');
  if (failed?.status === 'failed') {
    const retry = () => void (norm ? loadVerdicts(norm.id) : loadNorms());
    return (
      <CoverageFrame>
        <FailureNotice problem={failed.problem} stillWorks={t('stillWorks')} onRetry={retry} />
      </CoverageFrame>
    );
  }
  if (norms.status !== 'ready' || norm === null || judged.status !== 'ready') return <CoverageWaiting />;
  return <Country norm={norm} norms={norms.data} judged={judged.data} />;
}

interface Props {
  norm: Norm;
  norms: readonly Norm[];
  judged: CoverageVerdicts;
}

function Country({ norm, norms, judged }: Props) {
  const t = useTranslations('coverage');
  const format = useFormatter();
  const changeCoverage = useStore((state) => state.changeCoverage);
  const look = useMemo(() => plainLook(judged.areas), [judged]);
  return (
    <CoverageFrame
      strip={
        <p className="small">
          {t('judged', { date: new Date(judged.provenance.asOf) })},{' '}
          {t.rich('judgedBy', {
            title: norm.title,
            version: norm.version,
            norm: (chunks) => <span lang={norm.language}>{chunks}</span>,
          })}
        </p>
      }
    >
      <div className="coverage-page__columns" data-panel={false}>
        <div className="coverage-page__agreement">
          <CountryAgreement norm={norm} norms={norms} totals={judged.totals} />
        </div>
        <div className="coverage-page__town">
          <section className="town-view" aria-label={t('countryRegion')}>
            <div className="town-view__bar">
              <MunicipalityPicker selectedCode={null} />
            </div>
            <p className="small">{t('countryHint', { count: format.number(judged.areas.length) })}</p>
            <AreasMap
              look={look}
              norm={norm}
              scope={{ of: 'country' }}
              selected={null}
              selectedPlaceId={null}
              onSelect={(code, placeId) =>
                code !== null &&
                changeCoverage({ areaCode: code, placeId, municipalityCode: municipalityOf(code) })
              }
            />
          </section>
        </div>
      </div>
    </CoverageFrame>
  );
}
