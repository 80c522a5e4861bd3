// Where and when the visitor asks: the minutes from where they are, and what time it is.
import { useMemo } from 'react';
import { useStore } from '../store/store.ts';
import { minutesBy } from '../store/travel-slice.ts';
import type { Here } from './find-places.ts';
import { useDutchMoment } from './use-dutch-moment.ts';

export function useHere(): Here {
  const now = useDutchMoment();
  const minutesTo = useStore(({ travel, isochroneChoice: { mode } }) =>
    minutesBy(mode, travel.status === 'ready' ? travel.data : null),
  );
  return useMemo(() => ({ now, minutesTo }), [now, minutesTo]);
}
