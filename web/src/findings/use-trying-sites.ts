// Puts suggested sites into the scenario in force, as places that do all that the requirement asks, in one step.
import { useTranslations } from 'use-intl';
import type { Requirement } from '../../../server/contract/norm.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import { addToScenario } from '../scenario/add-to-scenario.ts';
import type { CoverageCase } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';
import { placeAsAsked } from './place-as-asked.ts';
import type { Site } from './site-promise.ts';
import { useAreaNames } from './use-area-names.ts';

export function useTryingSites(requirement: Requirement | undefined, areas: readonly AreaFacts[]) {
  const t = useTranslations('findings');
  const { nameOf } = useAreaNames(areas);
  const catalogue = useStore((state) => state.catalogue);
  const changeCase = useStore((state) => state.changeCase);
  const nameOfSite = ({ name, street, neighbourhoodCode }: Site): string => {
    if (name !== null) return t('whereNext.newPlaceNamed', { name });
    if (street !== null) return t('whereNext.newPlace', { street });
    return neighbourhoodCode === null
      ? t('whereNext.newPlaceNameless')
      : t('whereNext.newPlaceNamed', { name: nameOf(neighbourhoodCode) });
  };
  return (sites: readonly Site[]) => {
    if (requirement === undefined) return;
    const kinds = catalogue.status === 'ready' ? catalogue.data.kinds : [];
    const asked = placeAsAsked(requirement.places, kinds);
    let state: CoverageCase = useStore.getState().coverage;
    for (const site of sites) {
      const [lon, lat] = site.lonLat;
      const place = {
        ...asked,
        name: nameOfSite(site).slice(0, 200),
        lonLat: [lon, lat] as [number, number],
      };
      const { step } = addToScenario(state, place, t('scenarioTitle'));
      state = { ...state, ...step };
    }
    const { scenarios, scenarioId } = state;
    changeCase({ scenarios, scenarioId });
  };
}
