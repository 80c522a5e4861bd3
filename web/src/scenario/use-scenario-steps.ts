// The steps of the bench, tied to the store: each call is one step that can be undone, a move one step however long.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { PlaceAttributes } from '../../../server/contract/scenario.ts';
import type { CoverageCase } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';
import { addToScenario, closeInScenario, type LonLat, type PlaceToAdd } from './add-to-scenario.ts';
import { editPlace, movePlace } from './change-scenario.ts';

/** To 1e-6 degrees, some 10 cm: more would only lengthen the link. */
export const rounded = ([lon, lat]: readonly [number, number]): LonLat => [
  Math.round(lon * 1e6) / 1e6,
  Math.round(lat * 1e6) / 1e6,
];

export function useScenarioSteps() {
  const t = useTranslations('scenario');
  const title = t('newTitle');
  return useMemo(() => {
    const page = useStore.getState;
    /** Who changes something wants to see what it does. */
    const take = (step: (state: CoverageCase) => Partial<CoverageCase>) => {
      page().showBefore(false);
      page().changeCase(step(page().coverage));
    };
    return {
      take,
      /** The card of the new place opens. */
      add: (place: PlaceToAdd) => {
        const { step, placeId } = addToScenario(page().coverage, place, title);
        page().changeBench({ placing: null, openId: placeId });
        take(() => step);
        page().changeCoverage({ placeId: null });
      },
      close: (placeId: string) => take((state) => closeInScenario(state, placeId, title)),
      edit: (placeId: string, set: PlaceAttributes) => take((state) => editPlace(state, placeId, set, title)),
      /** Until `rest`. */
      move: (placeId: string, lonLat: readonly [number, number]) =>
        page().moveCase(movePlace(page().coverage, placeId, rounded(lonLat), title)),
      rest: () => page().restCase(),
    };
  }, [title]);
}
