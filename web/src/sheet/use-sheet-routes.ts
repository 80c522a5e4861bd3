// The ways to the places of a sheet, as long as the page knows from where someone comes; without it there are none.
import { useEffect, useState } from 'react';
import type { Route } from '../../../server/contract/route.ts';
import { fetchRoute } from '../api/routes.ts';
import { useStore } from '../store/store.ts';

export type SheetRoutes = ReadonlyMap<string, Route>;

const none: SheetRoutes = new Map();

/** By id of the place. The origin goes to the server in the body of a question, as the referral's own does. */
export function useSheetRoutes(joined: string): SheetRoutes {
  const [routes, setRoutes] = useState(none);
  const mode = useStore(({ referral }) => referral.travel.mode);
  const origin = useStore(({ referral: { nearby } }) =>
    nearby.status === 'ready' ? nearby.data.origin : null,
  );
  const needWords = useStore((state) => state.needWords);
  useEffect(() => {
    setRoutes(none);
    if (origin === null || joined === '') return;
    const asking = new AbortController();
    const [lon, lat] = origin.lonLat;
    const find = async () => {
      const asked = joined.split(',').map(async (place) => {
        const answer = await fetchRoute({ origin: { lon, lat }, place, mode }, asking.signal);
        return [place, answer] as const;
      });
      // What cannot come is left out: a sheet without steps still has its map.
      const [answers] = await Promise.all([Promise.all(asked), needWords('route')]);
      const found = answers.flatMap(([place, answer]) => (answer.ok ? [[place, answer.data] as const] : []));
      if (!asking.signal.aborted) setRoutes(new Map(found));
    };
    find().catch(() => {});
    return () => asking.abort();
  }, [joined, origin, mode, needWords]);
  return routes;
}
