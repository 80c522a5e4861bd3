// Tells a screen reader what a moved slider did to the town, once the hand lets go.
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import type { Judgement } from './judgement.ts';

export function SpokenOutcome({ judgement }: { judgement: Judgement }) {
  const t = useTranslations('coverage');
  const isMoving = useStore((state) => state.movedFrom !== null);
  const { meets, fails, unknown } = judgement.overall;
  const outcome = t('outcome', { meets, fails, unknown });
  const [spoken, setSpoken] = useState(outcome);
  useEffect(() => {
    if (!isMoving) setSpoken(outcome);
  }, [isMoving, outcome]);
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
