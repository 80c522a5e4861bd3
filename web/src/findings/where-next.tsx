// Where would a new place help most? Wishes, a search that tells how far it is, and its answer as cards.
import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import { useFormatter, useTranslations } from 'use-intl';
import type { CoverageRequest } from '../../../server/contract/coverage.ts';
import type { SuggestedSitesRequest } from '../../../server/contract/suggested-sites.ts';
import type { ToolProps } from '../coverage/tools.tsx';
import type { SiteWishes } from '../store/findings-slice.ts';
import { useStore } from '../store/store.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { FindingHead } from './finding-head.tsx';
import { SiteResult } from './site-result.tsx';
import { reachRequirements, SiteWishesForm, wishedRequirement } from './site-wishes-form.tsx';
import { useCaseBody } from './use-case-body.ts';
import './where-next.css';

export function WhereNext(props: ToolProps) {
  const { picture, areas, scope } = props;
  const t = useTranslations('findings.whereNext');
  const body = useCaseBody(picture, scope);
  const wishes = useStore((state) => state.siteWishes);
  const siteSearch = useStore((state) => state.siteSearch);
  const searchSites = useStore((state) => state.searchSites);
  const requirement = wishedRequirement(picture, wishes);
  const isSearching = siteSearch.status === 'searching';
  const canSearch = requirement !== null && wishes.kinds?.length !== 0;
  // A result of earlier, shown again with the tool, stays where it is.
  const [isAwaited, setAwaited] = useState(false);
  const start = () => {
    setAwaited(true);
    if (requirement !== null && canSearch) void searchSites(questionOf(body, requirement.id, wishes));
  };
  return (
    <section className="finding where-next" aria-label={t('title')}>
      <FindingHead of="whereNext" picture={picture} />
      {reachRequirements(picture).length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <form
          className="where-next__form"
          onSubmit={(event) => {
            event.preventDefault();
            start();
          }}
        >
          <SiteWishesForm picture={picture} scope={scope} isDisabled={isSearching} />
          {isSearching ? (
            <Searching progress={siteSearch.progress} />
          ) : (
            <div>
              <Button purpose="primary" type="submit" disabled={!canSearch}>
                {t(wishes.count === 1 ? 'search' : 'searchMany')}
              </Button>
            </div>
          )}
        </form>
      )}
      {siteSearch.status === 'stopped' && <p role="status">{t('stopped')}</p>}
      {siteSearch.status === 'failed' && (
        <FailureNotice
          problem={siteSearch.problem}
          stillWorks={t('failed')}
          onRetry={start}
          headingLevel={3}
        />
      )}
      {siteSearch.status === 'ready' && (
        <SiteResult {...siteSearch} picture={picture} areas={areas} now={body} comesIntoView={isAwaited} />
      )}
    </section>
  );
}

function questionOf(
  body: CoverageRequest,
  requirement: string,
  { count, objective, kinds }: SiteWishes,
): SuggestedSitesRequest {
  return {
    ...body,
    requirement,
    count,
    objective,
    ...(kinds === null ? {} : { candidates: { kinds: [...kinds] } }),
  };
}

function Searching({ progress }: { progress: number }) {
  const t = useTranslations('findings.whereNext');
  const format = useFormatter();
  const stopSearch = useStore((state) => state.stopSearch);
  return (
    <div className="where-next__searching">
      <ProgressBar
        value={progress * 100}
        valueLabel={format.number(progress, { style: 'percent', maximumFractionDigits: 0 })}
      >
        {({ percentage, valueText }) => (
          <>
            <Label>{t('searching')}</Label>
            <span className="numbers">{valueText}</span>
            <div className="where-next__track">
              <div className="where-next__done" style={{ inlineSize: `${percentage}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <Button purpose="secondary" onClick={stopSearch}>
        {t('cancel')}
      </Button>
    </div>
  );
}
