// Where and when the visitor asks: the minutes from where they are, and what time it is.
import { useMemo } from 'react';
import { useStore } from '../store/store.ts';
import type { Here } from './find-places.ts';
import { useDutchMoment } from './use-dutch-moment.ts';

export function useHere(): Here {
  const now = useDutchMoment();
  const minutesTo = useStore(({ travel }) => (travel.status === 'ready' ? travel.data.minutesTo : null));
  return useMemo(() => ({ now, minutesTo }), [now, minutesTo]);
}
