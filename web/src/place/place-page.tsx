// The page of one place: what it is, when it is open, what one can do, whom to call and how to get there.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type ComponentType, lazy, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import type { TeamListProps } from '../teams/team-list.tsx';
import { AsEntered } from '../ui/as-entered.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Page } from '../ui/page.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { PlaceArticle } from './place-article.tsx';
import { PlacePart } from './place-part.tsx';
import { PlacesNearby } from './places-nearby.tsx';
import './place-page.css';
import '../teams/team-list.css';

/** Far below what one came for. */
const LaterTeamList = lazy(async () => ({ default: (await import('../teams/team-list.tsx')).TeamList }));

interface Props {
  id: string;
  /** Where it is at hand already, as on the server, which cannot wait for it. */
  TeamList?: ComponentType<TeamListProps>;
}

export function PlacePage({ id, TeamList = LaterTeamList }: Props) {
  const t = useTranslations('place');
  const showPlace = useStore((state) => state.showPlace);
  const isShown = useStore((state) => state.shownPlaceId === id);
  const place = useStore((state) => state.shownPlace);
  const neighbourhood = useStore((state) => state.shownNeighbourhood);
  const teams = useStore((state) => state.shownTeams);
  useEffect(() => {
    const { shownPlaceId, places } = useStore.getState();
    if (shownPlaceId === id) return;
    void showPlace(id, places.status === 'ready' ? places.data.find((one) => one.id === id) : undefined);
  }, [id, showPlace]);

  if (isShown && place.status === 'ready') {
    return (
      <Page title={place.data.name} layout="broad">
        <PlaceArticle place={place.data} neighbourhood={neighbourhood} teams={teams} TeamList={TeamList} />
      </Page>
    );
  }
  if (isShown && place.status === 'failed' && place.problem.status === 404) return <GonePage id={id} />;
  return (
    <Page title={t('failedTitle')} layout="broad">
      <div className="place-page__waiting">
        <Heading level={1} tabIndex={-1} className="visually-hidden">
          {t('failedTitle')}
        </Heading>
        {isShown && place.status === 'failed' ? (
          <FailureNotice
            problem={place.problem}
            stillWorks={t('failedStillWorks')}
            onRetry={() => void showPlace(id)}
          />
        ) : (
          <Skeleton count={4} blockSize="7rem" />
        )}
      </div>
    </Page>
  );
}

function GonePage({ id }: { id: string }) {
  const t = useTranslations('place');
  const gone = useStore((state) => state.shownGone);
  const title = t(gone ? 'goneSinceTitle' : 'goneTitle');
  return (
    <Page title={title} layout="reading">
      <div className="place-page__waiting">
        <Heading level={1} tabIndex={-1}>
          {title}
        </Heading>
        {gone && (
          <Paragraph>
            {t.rich('goneSince', {
              name: () => <AsEntered key="name">{gone.name}</AsEntered>,
              date: new Date(gone.at),
            })}
          </Paragraph>
        )}
        <Paragraph>{t('gone')}</Paragraph>
        {gone && (
          <PlacePart title={t('nearbyTitle')}>
            <PlacesNearby placeId={id} />
          </PlacePart>
        )}
        <PageLink href="/">{t('toFinder')}</PageLink>
      </div>
    </Page>
  );
}
