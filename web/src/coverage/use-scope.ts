// What the coverage page is about: a town, a whole country, or one municipality of it.
import { useMemo } from 'react';
import { municipalityOf } from '../store/country-slice.ts';
import { scaleOf } from '../store/scale-of.ts';
import { useStore } from '../store/store.ts';

/** What is judged with all its figures. */
export type TownScope = { of: 'town' } | { of: 'municipality'; code: string };
export type Scope = TownScope | { of: 'waiting' } | { of: 'country' };

/** A link to a neighbourhood is a link to its municipality too. As long as it is the same, the very same. */
export function useScope(): Scope {
  const scale = useStore(scaleOf);
  const municipalityCode = useStore((state) => state.coverage.municipalityCode);
  const areaCode = useStore((state) => state.coverage.areaCode);
  const code = areaCode === null ? municipalityCode : municipalityOf(areaCode);
  return useMemo(() => {
    if (scale === null) return { of: 'waiting' };
    if (scale === 'town') return { of: 'town' };
    return code === null ? { of: 'country' } : { of: 'municipality', code };
  }, [scale, code]);
}
