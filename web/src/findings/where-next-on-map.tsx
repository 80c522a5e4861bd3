// The suggested sites on the map, numbered as their cards.
import { Marker } from 'react-map-gl/maplibre';
import { useTranslations } from 'use-intl';
import type { ToolProps } from '../coverage/tools.tsx';
import { KeptInSight } from '../map/kept-in-sight.tsx';
import { useStore } from '../store/store.ts';
import './found-on-map.css';

export function WhereNextOnMap(_props: ToolProps) {
  const t = useTranslations('findings.whereNext');
  const siteSearch = useStore((state) => state.siteSearch);
  const pointed = useStore((state) => state.pointedCard);
  const chosen = useStore((state) => state.chosenCard);
  const chooseCard = useStore((state) => state.chooseCard);
  if (siteSearch.status !== 'ready') return null;
  const pins = siteSearch.result.sites.map(({ lonLat: [lon, lat] }, index) => ({
    id: `site-${index + 1}`,
    number: index + 1,
    lonLat: [lon, lat] as const,
  }));
  return (
    <>
      {pins.map(({ id, number, lonLat }) => (
        <Marker key={id} longitude={lonLat[0]} latitude={lonLat[1]} anchor="bottom" offset={[0, -6]}>
          <button
            type="button"
            className="site-pin"
            aria-label={t('pin', { number })}
            data-marked={id === pointed || id === chosen}
            onClick={(event) => {
              // The neighbourhood under it is not what was chosen.
              event.stopPropagation();
              chooseCard(id);
              const card = document.querySelector(`[data-card="${id}"]`);
              card?.scrollIntoView({ block: 'nearest' });
            }}
          >
            <span>{number}</span>
          </button>
        </Marker>
      ))}
      <KeptInSight lonLat={pins.find(({ id }) => id === chosen)?.lonLat ?? null} />
    </>
  );
}
