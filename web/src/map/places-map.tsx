// The map of the finder: places on a quiet ground.
import type { GeoJSONSource, MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import { type RefObject, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { IsochroneBar } from '../isochrone/isochrone-bar.tsx';
import { useIsochrone } from '../isochrone/use-isochrone.ts';
import { FeatureStates, marking } from './feature-states.tsx';
import { KeptInSight } from './kept-in-sight.tsx';
import { placesStyle } from './map-style.ts';
import { clustersUpToZoom } from './sources.ts';
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

const clickable = ['place-cluster', 'place-symbol', 'place-dot'] as const;

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
      onPick={(feature, map) => {
        if (feature?.properties.cluster) void openCluster(feature, map);
        else onSelect(placeId(feature));
      }}
      onPoint={(feature) => setHoveredId(placeId(feature))}
    >
      <FeatureStates source="places" property="selected" values={selected} />
      <FeatureStates source="places" property="hovered" values={hovered} />
      <KeptInSight
        lonLat={selectedPlace?.lonLat ?? null}
        coveredBy={coveredBy}
        leastZoom={clustersUpToZoom + 1}
      />
      {selectedPlace && <IsochroneBar placeId={selectedPlace.id} placeName={selectedPlace.name} />}
    </TownMap>
  );
}

const placeId = (feature: MapGeoJSONFeature | null): string | null =>
  feature === null || feature.properties.cluster ? null : String(feature.properties.id);

const zoomMs = 250;

/** As close as it takes for the cluster to come apart. MapLibre itself jumps for who asked for less motion. */
async function openCluster({ properties, geometry }: MapGeoJSONFeature, map: MapLibreMap): Promise<void> {
  const source = map.getSource<GeoJSONSource>('place-clusters');
  if (source === undefined || geometry.type !== 'Point') return;
  const zoom = await source.getClusterExpansionZoom(properties.cluster_id);
  const [lon, lat] = geometry.coordinates;
  map.easeTo({ center: [lon, lat], zoom: zoom + 0.3, duration: zoomMs });
}
