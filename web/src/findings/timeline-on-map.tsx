// Marks on the map what has ended at the moment that is looked at, and says which moment that is.
import { Marker } from 'react-map-gl/maplibre';
import { useTranslations } from 'use-intl';
import type { ToolProps } from '../coverage/tools.tsx';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { useFoundPlaces } from './use-found-places.ts';
import './found-on-map.css';

export function TimelineOnMap(_props: ToolProps) {
  const t = useTranslations('findings.timeline');
  const continuity = useStore((state) => state.continuity);
  const shownToo = useStore((state) => state.shownToo);
  const places = useFoundPlaces();
  const closed = shownToo.flatMap((change) => (change.change === 'close' ? [change.placeId] : []));
  const ends = continuity.status === 'ready' ? continuity.data.ends : [];
  const last = ends.findLast(({ placeIds }) => placeIds.some((id) => closed.includes(id)));
  if (last === undefined) return null;
  return (
    <>
      {closed.map((id) => {
        const place = places.get(id);
        return (
          place && (
            <Marker key={id} longitude={place.lonLat[0]} latitude={place.lonLat[1]}>
              <span className="ended-place" title={place.name}>
                <Icon name="close" size={16} />
              </span>
            </Marker>
          )
        );
      })}
      <p className="moment-on-map">{t('onMap', { date: new Date(last.date) })}</p>
    </>
  );
}
