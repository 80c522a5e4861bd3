// The map of the finder: places on a quiet ground.
import type { MapGeoJSONFeature } from 'maplibre-gl';
import { type RefObject, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { IsochroneBar } from '../isochrone/isochrone-bar.tsx';
import { useIsochrone } from '../isochrone/use-isochrone.ts';
import { FeatureStates, marking } from './feature-states.tsx';
import { KeptInSight } from './kept-in-sight.tsx';
import { placesStyle } from './map-style.ts';
import { type Bounds, TownMap } from './town-map.tsx';
import { useOutlines } from './use-outlines.ts';
import { usePalette } from './use-palette.ts';

interface Props {
  places: Place[];
  selectedId: string | null;
  onSelect(id: string | null): void;
  bounds: Bounds;
  /** Lies over the lower part of the map. */
  coveredBy: RefObject<HTMLElement | null>;
}

const clickable = ['place-symbol', 'place-dot'] as const;

export function PlacesMap({ places, selectedId, onSelect, bounds, coveredBy }: Props) {
  const t = useTranslations('map');
  const palette = usePalette();
  const outlines = useOutlines();
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const isochrone = useIsochrone(selectedId);
  const style = useMemo(
    () => placesStyle(palette, { ...outlines, places, isochrone }),
    [palette, outlines, places, isochrone],
  );
  const selected = useMemo(() => marking(selectedId), [selectedId]);
  const selectedPlace = places.find(({ id }) => id === selectedId);
  const hovered = useMemo(() => marking(hoveredId), [hoveredId]);
  return (
    <TownMap
      style={style}
      bounds={bounds}
      label={t('places')}
      layers={clickable}
      onPick={(feature) => onSelect(placeId(feature))}
      onPoint={(feature) => setHoveredId(placeId(feature))}
    >
      <FeatureStates source="places" property="selected" values={selected} />
      <FeatureStates source="places" property="hovered" values={hovered} />
      <KeptInSight lonLat={selectedPlace?.lonLat ?? null} coveredBy={coveredBy} />
      {selectedPlace && <IsochroneBar placeId={selectedPlace.id} placeName={selectedPlace.name} />}
    </TownMap>
  );
}

const placeId = (feature: MapGeoJSONFeature | null): string | null =>
  feature === null ? null : String(feature.properties.id);
