// Tells a screen reader what a moved slider did to the town, once the hand lets go.
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { useShownPicture } from './picture-context.ts';

export function SpokenOutcome() {
  const t = useTranslations('coverage');
  const isMoving = useStore((state) => state.movedFrom !== null);
  const { meets, fails, unknown } = useShownPicture().judgement.overall;
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (!isMoving) setSpoken(t('outcome', { meets, fails, unknown }));
  }, [isMoving, t, meets, fails, unknown]);
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
