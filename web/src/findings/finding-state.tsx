// What stands in the place of cards while an answer is on its way, or when it did not come.
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Remote } from '../store/remote.ts';
import { useStore } from '../store/store.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

interface Props<T> {
  answer: Remote<T>;
  onRetry(): void;
  children(data: T): ReactNode;
}

export function FindingState<T>({ answer, onRetry, children }: Props<T>) {
  const t = useTranslations('findings');
  const isAsking = useStore((state) => state.isAsking);
  if (answer.status === 'failed')
    return (
      <FailureNotice
        problem={answer.problem}
        stillWorks={t('stillWorks')}
        onRetry={onRetry}
        headingLevel={3}
      />
    );
  if (answer.status !== 'ready') return <Skeleton count={4} blockSize="9rem" />;
  return (
    <>
      <p className="visually-hidden" role="status">
        {isAsking ? t('asking') : ''}
      </p>
      {children(answer.data)}
    </>
  );
}
