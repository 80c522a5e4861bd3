// Puts a new place into the scenario, as one that the norm asks for would be: the visitor changes what is otherwise.
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Catalogue } from '../../../server/contract/catalogue.ts';
import type { Norm } from '../../../server/contract/norm.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { scenarioInForce } from '../store/coverage-case.ts';
import { type Store, useStore } from '../store/store.ts';
import { neighbourhoodAt } from './neighbourhood-at.ts';
import { openingPresets } from './opening-presets.ts';
import { rounded, useScenarioSteps } from './use-scenario-steps.ts';

/** `name`: of the building it comes in. */
export function useNewPlace(): (lonLat: readonly [number, number], name?: string) => void {
  const t = useTranslations('scenario');
  const kindName = useKindName();
  const { add } = useScenarioSteps();
  return useCallback(
    (lonLat, name) => {
      const state = useStore.getState();
      const { kinds, functions, activities } = likelyPlace(state);
      const area = areaNameAt(state, lonLat);
      const kind = kindName(kinds[0]);
      add({
        name: name ?? (area === null ? kind : t('nameIn', { kind, area })),
        lonLat: rounded(lonLat),
        kinds,
        functions,
        ...(activities.length > 0 ? { activities } : {}),
        ...(countsFloor(state) ? { floorAreaM2: likelyFloorM2 } : {}),
        wheelchair: 'yes',
        freeOfCharge: true,
        opening: structuredClone(openingPresets.wide),
      });
    },
    [t, kindName, add],
  );
}

type Functions = Catalogue['kinds'][number]['functions'];

/** Of the kind that was added last, else of the first that the norm asks for, else of the first there is. */
function likelyPlace(state: Store): { kinds: string[]; functions: Functions; activities: string[] } {
  const known = state.catalogue.status === 'ready' ? state.catalogue.data.kinds : [];
  const filters = state.curves.status === 'ready' ? filtersOf(state.curves.data.norm) : [];
  const activities = [...new Set(filters.flatMap((filter) => filter.activities ?? []))];
  const last = scenarioInForce(state.coverage)?.changes.findLast(({ change }) => change.change === 'add');
  if (last?.change.change === 'add') {
    return { kinds: last.change.kinds, functions: last.change.functions, activities };
  }
  const asked = filters.flatMap((filter) => filter.kinds ?? []);
  const kind = asked.find((id) => known.some((one) => one.id === id)) ?? known[0]?.id ?? 'community-centre';
  const functions = known.find(({ id }) => id === kind)?.functions ?? ['meet'];
  return { kinds: [kind], functions: [...functions], activities };
}

/** Of a neighbourhood centre with a hall and a few rooms, square metres. */
const likelyFloorM2 = 250;

const countsFloor = ({ curves }: Store): boolean =>
  curves.status === 'ready' &&
  curves.data.norm.requirements.some((one) => 'of' in one && one.of === 'squareMetres');

export const filtersOf = ({ requirements }: Norm) => requirements.map(({ places }) => places);

function areaNameAt({ outlines }: Store, lonLat: readonly [number, number]): string | null {
  if (outlines.status !== 'ready') return null;
  const { features } = outlines.data.neighbourhoods;
  const code = neighbourhoodAt(features, lonLat);
  return features.find(({ properties }) => properties.code === code)?.properties.name ?? null;
}
