// The changes of a place, newest first, each with what was and what is.
import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { PlaceChange, PlaceHistory } from '../../../server/contract/history.ts';
import { fetchPlaceHistory } from '../api/place-history.ts';
import { loading, type Remote, settled } from '../store/remote.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { ChangedField } from './changed-field.tsx';
import './place-changes.css';

export function PlaceChanges({ placeId }: { placeId: string }) {
  const t = useTranslations();
  const history = useHistory(placeId);
  if (history.status === 'failed') return <p>{t('history.failed')}</p>;
  if (history.status !== 'ready') return <Skeleton count={1} blockSize="6rem" />;
  const { changes, keptSince, openingWeeks } = history.data;
  return (
    <div className="place-changes">
      {changes.length === 0 ? (
        <p>{t('history.nothing')}</p>
      ) : (
        <ol>
          {changes.map((change) => (
            <Change key={change.version} change={change} openingWeeks={openingWeeks} />
          ))}
        </ol>
      )}
      <p className="small soft">
        {t('history.since', { date: new Date(keptSince) })} {changes.length > 0 && t('history.seenNote')}
      </p>
    </div>
  );
}

interface ChangeProps {
  change: PlaceChange;
  openingWeeks: PlaceHistory['openingWeeks'];
}

function Change({ change: { what, moment, fields }, openingWeeks }: ChangeProps) {
  const t = useTranslations('history');
  const format = useFormatter();
  return (
    <li>
      <time dateTime={moment}>{format.dateTime(new Date(moment), { dateStyle: 'long' })}</time>
      {(what === 'appeared' || what === 'gone') && <p>{t(what)}</p>}
      {fields.map((change) => (
        <ChangedField key={change.field} change={change} openingWeeks={openingWeeks} />
      ))}
    </li>
  );
}

function useHistory(placeId: string): Remote<PlaceHistory> {
  const [history, setHistory] = useState<Remote<PlaceHistory>>(loading);
  useEffect(() => {
    const asking = new AbortController();
    void fetchPlaceHistory(placeId, asking.signal).then((answer) => {
      if (!asking.signal.aborted) setHistory(settled(answer));
    });
    return () => asking.abort();
  }, [placeId]);
  return history;
}
