// The places of the last answer, ranked by what someone needs now.
import { useMemo } from 'react';
import { useDutchMoment } from '../finder/use-dutch-moment.ts';
import { useStore } from '../store/store.ts';
import { type RankedPlace, rankPlaces } from './rank-places.ts';

export function useRankedPlaces(): { fitting: RankedPlace[]; others: RankedPlace[] } {
  const needs = useStore((state) => state.referral.needs);
  const nearby = useStore((state) => state.referral.nearby);
  const now = useDutchMoment();
  return useMemo(() => {
    const ranked = nearby.status === 'ready' ? rankPlaces(nearby.data.places, needs, now) : [];
    return {
      fitting: ranked.filter(({ isFit }) => isFit),
      others: ranked.filter(({ isFit }) => !isFit),
    };
  }, [nearby, needs, now]);
}
