// Fetches the places of a sheet, each by its id; one that is gone does not spoil the others.
import { useEffect, useState } from 'react';
import type { Place } from '../../../server/contract/place.ts';
import { fetchPlace } from '../api/places.ts';
import type { Problem } from '../api/problem.ts';
import { loading, type Remote } from '../store/remote.ts';

export interface SheetPlaces {
  places: Place[];
  /** How many of the ids are no place. */
  gone: number;
}

/** @param joined ids with commas between */
export function useSheetPlaces(joined: string): { state: Remote<SheetPlaces>; retry: () => void } {
  const [state, setState] = useState<Remote<SheetPlaces>>(loading);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const asking = new AbortController();
    const ids = joined === '' ? [] : joined.split(',');
    setState(loading);
    void Promise.all(ids.map((id) => fetchPlace(id, asking.signal))).then((answers) => {
      if (asking.signal.aborted) return;
      const problems: Problem[] = answers.flatMap((answer) => (answer.ok ? [] : [answer.problem]));
      const failed = problems.find(({ status }) => status !== 404);
      if (failed) setState({ status: 'failed', problem: failed });
      else {
        const places = answers.flatMap((answer) => (answer.ok ? [answer.data] : []));
        setState({ status: 'ready', data: { places, gone: problems.length } });
      }
    });
    return () => asking.abort();
  }, [joined, attempt]);
  return { state, retry: () => setAttempt(attempt + 1) };
}
