// Places in the order in which they suit, with the reasons; what to let go of where none does.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { NearbyPlaces } from '../../../server/contract/nearby-places.ts';
import type { Problem } from '../api/problem.ts';
import { useDutchMoment } from '../finder/use-dutch-moment.ts';
import { withPostcode } from '../place/address-text.ts';
import { useStore } from '../store/store.ts';
import { EmptyNotice } from '../ui/empty-notice.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { minuteChoices } from './minute-choices.ts';
import { needsToDrop, type RankedPlace } from './rank-places.ts';
import { RankedCard } from './ranked-card.tsx';
import { ReferralTeams } from './referral-teams.tsx';
import { useRankedPlaces } from './use-ranked-places.ts';
import './referral-results.css';

export function ReferralResults() {
  const t = useTranslations('referral');
  const nearby = useStore((state) => state.referral.nearby);
  const askNearby = useStore((state) => state.askNearby);
  if (nearby.status === 'idle') return <p className="referral__start">{t('start')}</p>;
  if (nearby.status === 'loading') return <Skeleton count={4} blockSize="9rem" />;
  if (nearby.status === 'ready') return <Ranked nearby={nearby.data} />;
  const refusal = refusalOf(nearby.problem);
  if (refusal !== null) {
    return (
      <p className="referral__start" role="alert">
        {t(refusal)}
      </p>
    );
  }
  return (
    <FailureNotice
      problem={nearby.problem}
      stillWorks={t('failedStillWorks')}
      onRetry={() => void askNearby()}
    />
  );
}

const refusals: Record<string, 'postcodeUnknown' | 'houseNumberUnknown' | 'noStreet'> = {
  '/origin/postcode': 'postcodeUnknown',
  '/origin/houseNumber': 'houseNumberUnknown',
  '/origin': 'noStreet',
};

/** What the visitor can mend; `null`: it is not theirs to mend. */
function refusalOf({ problemDetails }: Problem) {
  return refusals[problemDetails?.errors?.[0]?.field ?? ''] ?? null;
}

function Ranked({ nearby }: { nearby: NearbyPlaces }) {
  const t = useTranslations('referral');
  const { mode, maxMinutes } = useStore((state) => state.referral.travel);
  const { fitting, others } = useRankedPlaces();
  return (
    <>
      <div role="status">
        <Heading level={2} appearance="level-3">
          {t('countFit', {
            count: fitting.length,
            minutes: String(maxMinutes),
            mode,
            origin: nearby.origin.name === null ? t('thisPoint') : withPostcode(nearby.origin.name),
          })}
        </Heading>
      </div>
      {nearby.total > nearby.places.length && (
        <p className="small soft">{t('countShown', { count: nearby.places.length })}</p>
      )}
      {/* What to let go of comes before whom to ask. */}
      {fitting.length === 0 && <Nothing nearby={nearby} />}
      {nearby.teams && <ReferralTeams teams={nearby.teams} />}
      {fitting.length > 0 && <p className="soft">{t('sheetEmpty')}</p>}
      <Cards ranked={fitting} />
      {others.length > 0 && (
        <details className="referral__others">
          <summary>{t('others', { count: others.length })}</summary>
          <Cards ranked={others} />
        </details>
      )}
    </>
  );
}

const step = 8;

function Cards({ ranked }: { ranked: readonly RankedPlace[] }) {
  const t = useTranslations('referral');
  const [shown, setShown] = useState(step);
  return (
    <>
      <ol className="ranked-list">
        {ranked.slice(0, shown).map((one) => (
          <RankedCard key={one.place.id} ranked={one} />
        ))}
      </ol>
      {ranked.length > shown && (
        <button type="button" className="text-button" onClick={() => setShown(shown + step)}>
          {t('showMore', { count: Math.min(step, ranked.length - shown) })}
        </button>
      )}
    </>
  );
}

function Nothing({ nearby }: { nearby: NearbyPlaces }) {
  const t = useTranslations('referral');
  const { needs, travel } = useStore((state) => state.referral);
  const changeNeeds = useStore((state) => state.changeReferralNeeds);
  const changeTravel = useStore((state) => state.changeReferralTravel);
  const drops = needsToDrop(nearby.places, needs, useDutchMoment());
  const longer = minuteChoices[travel.mode].find((minutes) => minutes > travel.maxMinutes);
  return (
    <EmptyNotice title={t('nothingTitle')} headingLevel={3}>
      {nearby.places.length === 0 && <p>{t('nothingNear')}</p>}
      {drops.length > 0 && <p>{t('dropHint')}</p>}
      <div className="referral__drops">
        {drops.map(({ about, change, count }) => (
          <button key={about} type="button" className="big-link" onClick={() => changeNeeds(change)}>
            {t(`drop.${about}`, { count })}
          </button>
        ))}
      </div>
      {longer && (
        <>
          {/* Not asked for yet, so that nobody knows whether it helps. */}
          {nearby.places.length > 0 && <p>{t('furtherHint')}</p>}
          <button type="button" className="big-link" onClick={() => changeTravel({ maxMinutes: longer })}>
            {t('moreMinutes', { minutes: String(longer) })}
          </button>
        </>
      )}
    </EmptyNotice>
  );
}
