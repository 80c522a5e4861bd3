// One place in three lines; opened, everything we know of it.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { memo, useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Neighbourhood } from '../../../server/contract/area.ts';
import type { Place } from '../../../server/contract/place.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { Pictogram } from '../map/pictograms/pictogram.tsx';
import { Icon } from '../ui/icon.tsx';
import { PlaceDetail } from './place-detail.tsx';
import { useHoursText } from './use-hours-text.ts';
import { useWhereText } from './use-where-text.ts';
import './place-card.css';

interface PlaceCardProps {
  place: Place;
  /** `null`: not known (yet), or across the border. */
  neighbourhood: Neighbourhood | null;
  isOpen: boolean;
  /** Must stay the same function between renders, so that a letter typed does not draw every card again. */
  onToggle: (placeId: string) => void;
}

/** A list item. Its element carries the place's id as `data-place`. */
export const PlaceCard = memo(function PlaceCard({ place, neighbourhood, isOpen, onToggle }: PlaceCardProps) {
  const whereText = useWhereText();
  const detailId = useId();
  return (
    <li className={`place-card${isOpen ? ' place-card--open' : ''}`} data-place={place.id}>
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
              onClick={() => onToggle(place.id)}
            >
              {place.name}
            </button>
          </Heading>
          <p>{whereText(place, neighbourhood)}</p>
          <DoingLine place={place} />
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

function DoingLine({ place }: { place: Place }) {
  const t = useTranslations();
  const format = useFormatter();
  const nameOfKind = useKindName();
  const doing = format.list(
    place.functions.map((id) => t(`functionsShort.${id}`)),
    { type: 'unit' },
  );
  return <p>{t('finder.kindAndDoing', { kind: place.kinds.map(nameOfKind).join(', '), doing })}</p>;
}

function HoursLine({ place }: { place: Place }) {
  return <p className="soft">{useHoursText(place).now}</p>;
}
