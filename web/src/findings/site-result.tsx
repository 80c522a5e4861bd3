// What a search for sites found: what it gains, how good it can be at most, and a card for each site.
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { CoverageRequest } from '../../../server/contract/coverage.ts';
import type { ReachRequirement } from '../../../server/contract/norm.ts';
import type { SuggestedSites, SuggestedSitesRequest } from '../../../server/contract/suggested-sites.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import type { Picture } from '../coverage/picture.ts';
import { useRequirementWords } from '../coverage/use-requirement-words.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { changesInForce } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';
import { FindingCards } from './finding-cards.tsx';
import { SiteCard } from './site-card.tsx';
import { isTried, mostBetter, stillHolds } from './site-promise.ts';
import { useTryingSites } from './use-trying-sites.ts';

interface Props {
  asked: SuggestedSitesRequest;
  result: SuggestedSites;
  picture: Picture;
  areas: readonly AreaFacts[];
  /** The case as it would be asked about now. */
  now: CoverageRequest;
  /** It was waited for: on a long panel it must not come out of sight. */
  comesIntoView: boolean;
}

export function SiteResult({ asked, result, picture, areas, now, comesIntoView }: Props) {
  const t = useTranslations('findings.whereNext');
  const changes = useStore((state) => changesInForce(state.coverage));
  const requirement = picture.norm.requirements.find(({ id }) => id === asked.requirement);
  const trySites = useTryingSites(requirement, areas);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (comesIntoView) top.current?.scrollIntoView({ block: 'nearest' });
  }, [comesIntoView]);
  if (requirement?.form !== 'reach') return null;
  const { sites } = result;
  if (sites.length === 0) return <p role="status">{t('nothing')}</p>;
  const waiting = sites.filter((site) => !isTried(site, changes));
  const holds = stillHolds(asked, sites, now);
  return (
    <div className="where-next__result" ref={top}>
      {!holds && (
        <p className="where-next__stale" role="status">
          {t('stale')}
        </p>
      )}
      <Summary result={result} asked={asked} requirement={requirement} />
      <FindingCards>
        {sites.map((site, index) => (
          <SiteCard
            key={site.lonLat.join()}
            site={site}
            index={index}
            group={requirement.group}
            areas={areas}
            isTried={isTried(site, changes)}
            onTry={() => trySites([site])}
          />
        ))}
      </FindingCards>
      {waiting.length > 1 && (
        <div>
          <Button purpose="primary" onClick={() => trySites(waiting)}>
            {t('tryAll', { count: waiting.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

interface SummaryProps {
  result: SuggestedSites;
  asked: SuggestedSitesRequest;
  requirement: ReachRequirement;
}

function Summary({ result, asked, requirement }: SummaryProps) {
  const t = useTranslations('findings.whereNext');
  const words = useRequirementWords();
  const { sites, gained, turned, waiting } = result;
  const people = (count: number) => words.people(requirement.group, count);
  return (
    <div className="where-next__summary" role="status">
      <Heading level={3} lang={undefined}>
        {t('outcome', { count: sites.length, gained: Math.round(gained), people: people(gained) })}
      </Heading>
      <p>
        {t('turned', { count: turned })}{' '}
        {t('waiting', {
          count: Math.round(waiting),
          people: people(waiting),
          left: Math.max(0, Math.round(waiting) - Math.round(gained)),
        })}
      </p>
      <p>
        <Bound result={result} /> {sites.length < asked.count && t('fewer')}
      </p>
      <TriedTotal requirement={requirement} />
      <p className="small soft">
        <AsWhat requirement={requirement} />{' '}
        {result.searched < result.candidates
          ? t('searched', { searched: result.searched, candidates: result.candidates })
          : t('searchedAll', { candidates: result.candidates })}
      </p>
    </div>
  );
}

function Bound({ result }: { result: SuggestedSites }) {
  const t = useTranslations('findings.whereNext');
  const format = useFormatter();
  if (result.isOptimal) return t('optimal');
  const better = mostBetter(result);
  if (better === null) return t('gapUnknown');
  // Rounded up: what is promised as the most must not be less than it is.
  const parts = better < 0.1 ? 1000 : 100;
  const percent = format.number(Math.ceil(better * parts) / parts, {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  return t('gap', { percent });
}

function AsWhat({ requirement: { places } }: { requirement: ReachRequirement }) {
  const t = useTranslations('findings.whereNext');
  const nameOfKind = useKindName();
  const kind = places.kinds?.[0];
  return kind === undefined ? t('asAny') : t('asWhat', { kind: nameOfKind(kind).toLowerCase() });
}

/** What the scenario in force gains for this requirement by the server's own judgement, once it has come. */
function TriedTotal({ requirement }: { requirement: ReachRequirement }) {
  const t = useTranslations('findings.whereNext');
  const words = useRequirementWords();
  const changes = useStore((state) => changesInForce(state.coverage));
  const judged = useStore((state) => state.judgedNow);
  if (judged.status !== 'ready' || judged.data.changes !== changes || changes.length === 0) return null;
  const outcome = judged.data.coverage.scenario?.requirements.find(
    ({ requirementId }) => requirementId === requirement.id,
  );
  if (!outcome?.gained) return null;
  const { certain } = outcome.gained;
  return (
    <p className="where-next__total">
      {t('triedTotal', { count: Math.round(certain), people: words.people(requirement.group, certain) })}
    </p>
  );
}
