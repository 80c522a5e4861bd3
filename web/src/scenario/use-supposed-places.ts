// The places as the scenario in force would have them, for every list, panel and map.
import { useMemo } from 'react';
import type { Place } from '../../../server/contract/place.ts';
import type { Change } from '../../../server/contract/scenario.ts';
import { changesInForce } from '../store/coverage-case.ts';
import type { Outlines } from '../store/judging-slice.ts';
import { useStore } from '../store/store.ts';
import { neighbourhoodAt } from './neighbourhood-at.ts';
import { type SupposedPlaces, supposedPlaces } from './supposed-places.ts';

const noPlaces: readonly Place[] = [];
const noChanges: readonly Change[] = [];
const noOutlines: Outlines['neighbourhoods']['features'] = [];

/** As they are, while the visitor looks at how it is now. */
export function useSupposedPlaces(): SupposedPlaces {
  const places = useStore((state) => (state.places.status === 'ready' ? state.places.data : noPlaces));
  const changes = useStore((state) => (state.showsBefore ? noChanges : changesInForce(state.coverage)));
  const outlines = useStore((state) =>
    state.outlines.status === 'ready' ? state.outlines.data.neighbourhoods.features : noOutlines,
  );
  return useMemo(() => placesOnce(places, changes, outlines), [places, changes, outlines]);
}

type Asked = [readonly Place[], readonly Change[], typeof noOutlines];
let last: { asked: Asked; answer: SupposedPlaces } | null = null;

/** Several parts of the page ask the same in the same frame. */
function placesOnce(...asked: Asked): SupposedPlaces {
  if (last !== null && asked.every((one, index) => one === last?.asked[index])) return last.answer;
  const [places, changes, outlines] = asked;
  const answer = supposedPlaces(places, changes, (lonLat) => neighbourhoodAt(outlines, lonLat));
  last = { asked, answer };
  return answer;
}
