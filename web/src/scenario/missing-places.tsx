// Changes about places that the catalogue does not have, as in a link or file from elsewhere: told, and to be left out.
import { Button } from '@nl-design-system-candidate/button-react';
import { useTranslations } from 'use-intl';
import type { Scenario } from '../store/coverage-case.ts';
import { placesScaleOf } from '../store/scale-of.ts';
import { useStore } from '../store/store.ts';
import { dropChanges } from './change-scenario.ts';
import { useChangeWords } from './use-change-words.ts';
import { useScenarioSteps } from './use-scenario-steps.ts';

export function MissingPlaces({ scenario }: { scenario: Scenario }) {
  const t = useTranslations('scenario');
  const arePlacesKnown = useStore(
    (state) => state.places.status === 'ready' && placesScaleOf(state) === 'few',
  );
  const { placeById, named } = useChangeWords();
  const { take } = useScenarioSteps();
  if (!arePlacesKnown) return null;
  const missing = scenario.changes.filter(
    ({ change }) => 'placeId' in change && !placeById.has(change.placeId),
  );
  if (missing.length === 0) return null;
  const count = missing.length;
  return (
    <div className="missing-places" role="alert">
      <p>{t('missing', { count })}</p>
      <ul>
        {missing.map((one) => (
          <li key={one.id}>{named(one)}</li>
        ))}
      </ul>
      <Button
        purpose="secondary"
        onClick={() =>
          take((state) =>
            dropChanges(
              state,
              missing.map(({ id }) => id),
            ),
          )
        }
      >
        {t('dropMissing', { count })}
      </Button>
    </div>
  );
}
