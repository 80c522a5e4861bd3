// The one area that a frame shows: its name, and how far it reaches.
import { useEffect, useState } from 'react';
import { fetchMunicipalities } from '../api/municipalities.ts';
import { fetchNeighbourhoodFeature } from '../api/neighbourhoods.ts';
import type { Bounds } from '../map/town-map.tsx';
import { boundsOf } from '../report/town-projection.ts';

interface EmbedArea {
  name: string;
  /** `null`: nobody knows. */
  bounds: Bounds | null;
}

/** `code`: of a neighbourhood or a municipality. `null`: not known, not yet, or nobody has that code. */
export function useEmbedArea(code: string | null): EmbedArea | null {
  const [area, setArea] = useState<EmbedArea | null>(null);
  useEffect(() => {
    setArea(null);
    if (code === null) return;
    const asking = new AbortController();
    const ask = code.startsWith('GM') ? municipality : neighbourhood;
    void ask(code, asking.signal).then((found) => {
      if (!asking.signal.aborted) setArea(found);
    });
    return () => asking.abort();
  }, [code]);
  return area;
}

async function municipality(code: string, signal: AbortSignal): Promise<EmbedArea | null> {
  const answer = await fetchMunicipalities(signal);
  const found = answer.ok ? answer.data.municipalities.find((one) => one.code === code) : undefined;
  return found === undefined ? null : { name: found.name, bounds: found.bounds as Bounds | null };
}

async function neighbourhood(code: string, signal: AbortSignal): Promise<EmbedArea | null> {
  const answer = await fetchNeighbourhoodFeature(code, signal);
  if (!answer.ok) return null;
  const { geometry, properties } = answer.data;
  return { name: properties.name, bounds: boundsOf([geometry]) };
}
