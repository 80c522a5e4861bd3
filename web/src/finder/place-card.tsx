// One place in three lines; opened, everything we know of it.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { memo, useEffect, useId, useRef } from 'react';
import { useFormatter } from 'use-intl';
import type { Neighbourhood } from '../../../server/contract/area.ts';
import type { Place } from '../../../server/contract/place.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { Pictogram } from '../map/pictograms/pictogram.tsx';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { PlaceDetail } from './place-detail.tsx';
import { useHoursText } from './use-hours-text.ts';
import { useWhereText } from './use-where-text.ts';
import './place-card.css';

interface PlaceCardProps {
  place: Place;
  neighbourhood: Neighbourhood | null;
  isOpen: boolean;
}

export const PlaceCard = memo(function PlaceCard({ place, neighbourhood, isOpen }: PlaceCardProps) {
  const nameOfKind = useKindName();
  const whereText = useWhereText();
  const detailId = useId();
  const card = useRef<HTMLLIElement>(null);
  const changeFinder = useStore((state) => state.changeFinder);

  // Chosen on the map, or by a link, it may be out of sight.
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  return (
    <li ref={card} className={`place-card${isOpen ? ' place-card--open' : ''}`}>
      <div className="place-card__top">
        <span className="place-card__pictogram">
          <Pictogram kind={place.kinds[0]} />
        </span>
        <div className="place-card__lines">
          <Heading level={2} appearance="level-4">
            <button
              type="button"
              className="place-card__name"
              aria-expanded={isOpen}
              aria-controls={detailId}
              onClick={() => changeFinder({ selectedPlaceId: isOpen ? null : place.id })}
            >
              {place.name}
            </button>
          </Heading>
          <p>{whereText(place, neighbourhood)}</p>
          <p className="soft">{place.kinds.map(nameOfKind).join(', ')}</p>
          {!isOpen && <HoursLine place={place} />}
        </div>
        <span className="place-card__chevron">
          <Icon name="chevron" />
        </span>
      </div>
      <div id={detailId}>{isOpen && <PlaceDetail place={place} />}</div>
    </li>
  );
});

function HoursLine({ place }: { place: Place }) {
  const format = useFormatter();
  const hours = useHoursText('short')(place);
  if (hours.status !== 'known') return <p className="soft">{hours.sentence}</p>;
  return (
    <p className="numbers">
      {format.list(
        hours.lines.map(({ days, times }) => `${days} ${times}`),
        { type: 'unit' },
      )}
    </p>
  );
}
