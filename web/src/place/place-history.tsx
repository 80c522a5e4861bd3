// What changed in a place, for who opens it; until then in one line, which also stands where no script runs.
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { CrashGuard } from '../ui/crash-guard.tsx';

const PlaceChanges = lazy(async () => {
  const [{ PlaceChanges }] = await Promise.all([
    import('./place-changes.tsx'),
    useStore.getState().needWords('history'),
  ]);
  return { default: PlaceChanges };
});

export function PlaceHistory({ placeId }: { placeId: string }) {
  const t = useTranslations();
  const frame = useRef<HTMLDetailsElement>(null);
  const [isWanted, setWanted] = useState(false);
  // It may have been opened before this script ran.
  useEffect(() => setWanted(frame.current?.open ?? false), []);
  return (
    <details ref={frame} className="place-history" onToggle={() => setWanted(true)}>
      <summary>{t('place.historyTitle')}</summary>
      {isWanted ? (
        <CrashGuard fallback={<p>{t('states.failedTitle')}</p>}>
          <Suspense fallback={<InOneLine />}>
            <PlaceChanges placeId={placeId} />
          </Suspense>
        </CrashGuard>
      ) : (
        <InOneLine />
      )}
    </details>
  );
}

function InOneLine() {
  const t = useTranslations('place');
  const known = useStore((state) => state.shownHistory);
  if (known === null) return null;
  const { since, changedAt } = known;
  return (
    <p>
      {changedAt === null
        ? t('historyNone', { date: new Date(since) })
        : t('historyLast', { date: new Date(changedAt) })}
    </p>
  );
}
