// One place in three lines; opened, everything we know of it.

import { Heading } from '@nl-design-system-candidate/heading-react';
import { memo, useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { NeighbourhoodName } from '../../../server/contract/area.ts';
import type { Place } from '../../../server/contract/place.ts';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { Pictogram } from '../map/pictograms/pictogram.tsx';
import { useStore } from '../store/store.ts';
import { AsEntered } from '../ui/as-entered.tsx';
import { Icon } from '../ui/icon.tsx';
import { PlaceDetail } from './place-detail.tsx';
import { useAskedHoursText } from './use-asked-hours-text.ts';
import { useWhereText } from './use-where-text.ts';
import './place-card.css';

interface PlaceCardProps {
  place: Place;
  /** `null`: not known (yet), or across the border. */
  neighbourhood: NeighbourhoodName | null;
  /** On the way from where the visitor is; `null`: nobody knows, or it is out of reach. */
  minutes: number | null;
  isOpen: boolean;
  /** Must stay the same function between renders, so that a letter typed does not draw every card again. */
  onToggle: (placeId: string) => void;
}

/** A list item. Its element carries the place's id as `data-place`. */
export const PlaceCard = memo(function PlaceCard({
  place,
  neighbourhood,
  minutes,
  isOpen,
  onToggle,
}: PlaceCardProps) {
  const where = useWhereText()(place, neighbourhood);
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
              <AsEntered>{place.name}</AsEntered>
            </button>
          </Heading>
          <NowLine place={place} minutes={minutes} isOpen={isOpen} />
          <DoingLine place={place} />
          <p className="soft">
            {/* Else it says, wholly or partly, what is not known or that it lies elsewhere. */}
            {neighbourhood === null ? where : <AsEntered>{where}</AsEntered>}
          </p>
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
  const nameOfActivity = useActivityName();
  const doing = place.activities
    ? format.list(place.activities.map(nameOfActivity))
    : format.list(place.functions.map((id) => t(`functionsShort.${id}`)));
  return <p>{t('finder.kindAndDoing', { kind: place.kinds.map(nameOfKind).join(', '), doing })}</p>;
}

interface NowLineProps {
  place: Place;
  minutes: number | null;
  isOpen: boolean;
}

/** Opened, the card tells of its hours below. */
function NowLine({ place, minutes, isOpen }: NowLineProps) {
  const t = useTranslations('finder.from');
  const mode = useStore((state) => state.isochroneChoice.mode);
  const now = useAskedHoursText(place);
  const travel = minutes === null ? null : t('minutes', { mode, minutes });
  if (isOpen) return travel === null ? null : <p>{travel}</p>;
  return <p>{travel === null ? now : t('minutesAndNow', { travel, now })}</p>;
}
