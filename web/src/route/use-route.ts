// The way from where someone starts to a place; asked for again when any of it changes, and kept nowhere else.
import { useEffect, useState } from 'react';
import type { Route, RouteRequest } from '../../../server/contract/route.ts';
import { fetchRoute } from '../api/routes.ts';
import { idle, loading, type Remote, settled } from '../store/remote.ts';

type LonLat = readonly [lon: number, lat: number];

/** `from`: `null` as long as it is not known. */
export function useRoute(
  from: LonLat | null,
  place: string,
  mode: RouteRequest['mode'],
): { route: Remote<Route>; retry(): void } {
  const [route, setRoute] = useState<Remote<Route>>(idle);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    setRoute(from === null ? idle : loading);
    if (from === null) return;
    const asking = new AbortController();
    const [lon, lat] = from;
    void fetchRoute({ origin: { lon, lat }, place, mode }, asking.signal).then((answer) => {
      if (!asking.signal.aborted) setRoute(settled(answer));
    });
    return () => asking.abort();
  }, [from, place, mode, attempt]);
  return { route, retry: () => setAttempt(attempt + 1) };
}
