// The places in one neighbourhood: choosing one draws on the map from where people come to it in time.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { memo } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { Marker } from '../map/pictograms/marker.tsx';
import type { SupposedPlaces } from '../scenario/supposed-places.ts';
import { useStore } from '../store/store.ts';
import './area-places.css';

interface Props {
  places: readonly Place[];
  /** Those of which something is supposed. */
  supposed: SupposedPlaces['supposed'];
}

export const AreaPlaces = memo(function AreaPlaces({ places, supposed }: Props) {
  const t = useTranslations('coverage');
  const scenario = useTranslations('scenario');
  const placeId = useStore((state) => state.coverage.placeId);
  const changeCoverage = useStore((state) => state.changeCoverage);
  return (
    <section className="area-places">
      <Heading level={3}>{t('placesHere')}</Heading>
      <p className="soft">{t(places.length === 0 ? 'noPlacesHere' : 'placesHint')}</p>
      <ul>
        {places.map(({ id, name, kinds }) => {
          const sign = supposed.get(id)?.sign ?? null;
          return (
            <li key={id}>
              <ToggleButton
                className="area-places__place"
                isSelected={id === placeId}
                // Who lives near is known of places that are there, where they are.
                isDisabled={sign === 'added' || sign === 'moved'}
                onChange={(isChosen) => changeCoverage({ placeId: isChosen ? id : null, view: 'map' })}
              >
                <Marker kind={kinds[0]} size={26} />
                {name}
                {sign !== null && (
                  <span className="nl-data-badge area-places__sign">{scenario(`placeSign.${sign}`)}</span>
                )}
              </ToggleButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
});
