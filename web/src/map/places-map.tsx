// The map of the finder: places on a quiet ground.

import type { GeoJSONSource, MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import { type RefObject, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { clustering } from '../../../server/domain/places/place-tile-set.ts';
import { IsochroneBar } from '../isochrone/isochrone-bar.tsx';
import { useIsochrone } from '../isochrone/use-isochrone.ts';
import { useRoute } from '../route/use-route.ts';
import { useStore } from '../store/store.ts';
import { FeatureStates, marking } from './feature-states.tsx';
import { KeptInSight } from './kept-in-sight.tsx';
import { isCluster, placeOf } from './map-place.ts';
import { placesStyle } from './map-style.ts';
import { OriginMarker } from './origin-marker.tsx';
import type { MapPlace } from './sources.ts';
import { type Bounds, TownMap } from './town-map.tsx';
import { useMunicipalityOutlines } from './use-municipality-outlines.ts';
import { useOutlines } from './use-outlines.ts';
import { usePalette } from './use-palette.ts';
import { usePlaceContents } from './use-place-contents.ts';

interface Props {
  /** All, where there are no `tiles`. */
  places: readonly Place[];
  /** Address of the description of the tiles of all. */
  tiles: string | null;
  selected: Place | null;
  onSelect(id: string | null): void;
  /** From where the visitor looks; `null`: nobody knows. */
  origin: LonLat | null;
  /** The visitor points at where they look from: a spot without a place. */
  onStand(lonLat: LonLat): void;
  bounds: Bounds;
  /** Code of the neighbourhood or municipality that it is about, which gets a border; `null`: all of the catalogue. */
  framed: string | null;
  /** Lies over the lower part of the map. */
  coveredBy: RefObject<HTMLElement | null>;
}

const clickable = ['place-cluster', 'place-symbol', 'place-dot'] as const;

type LonLat = readonly [lon: number, lat: number];

/** From here streets can be told apart, and a click means a street. */
const streetZoom = 14;

export function PlacesMap({ places, tiles, selected, onSelect, origin, onStand, bounds, ...more }: Props) {
  const { framed, coveredBy } = more;
  const t = useTranslations('map');
  const palette = usePalette();
  const outlines = useOutlines();
  const [hovered, setHovered] = useState<MapPlace | null>(null);
  const isochrone = useIsochrone(selected?.id ?? null);
  const mode = useStore((state) => state.isochroneChoice.mode);
  const { route } = useRoute(selected && origin, selected?.id ?? '', mode);
  const line = route.status === 'ready' ? route.data.line : null;
  const contents = usePlaceContents({ places, tiles, marked: [selected, hovered] });
  const framedOf = framed === null ? null : framed.startsWith('GM') ? 'municipalities' : 'areas';
  const municipalities = useMunicipalityOutlines(framedOf === 'municipalities');
  const style = useMemo(
    () =>
      placesStyle(palette, { ...outlines, ...contents, municipalities, isochrone, route: line }, framedOf),
    [palette, outlines, contents, municipalities, isochrone, line, framedOf],
  );
  const markedAsFramed = useMemo(() => marking(framed), [framed]);
  const markedAsSelected = useMemo(() => marking(selected?.id ?? null), [selected?.id]);
  const markedAsHovered = useMemo(() => marking(hovered?.id ?? null), [hovered?.id]);
  return (
    <TownMap
      style={style}
      bounds={bounds}
      label={t('places')}
      layers={clickable}
      onPick={(feature, map, lonLat) => {
        if (feature && isCluster(feature)) void openCluster(feature, map);
        else if (feature || selected) onSelect(feature && placeOf(feature).id);
        else onStand(lonLat);
      }}
      onPoint={(feature) => {
        const next = feature && !isCluster(feature) ? placeOf(feature) : null;
        setHovered((before) => (before?.id === next?.id ? before : next));
      }}
    >
      {framedOf !== null && <FeatureStates source={framedOf} property="selected" values={markedAsFramed} />}
      <FeatureStates source="places" property="selected" values={markedAsSelected} />
      <FeatureStates source="places" property="hovered" values={markedAsHovered} />
      <KeptInSight
        lonLat={selected?.lonLat ?? null}
        coveredBy={coveredBy}
        leastZoom={clustering.upToZoom + 1}
      />
      {!selected && <KeptInSight lonLat={origin} leastZoom={streetZoom} />}
      {origin && <OriginMarker lonLat={origin} />}
      {selected && <IsochroneBar placeId={selected.id} placeName={selected.name} />}
    </TownMap>
  );
}

const zoomMs = 250;

/** As close as it takes for the cluster to come apart. MapLibre itself jumps for who asked for less motion. */
async function openCluster({ properties, geometry }: MapGeoJSONFeature, map: MapLibreMap): Promise<void> {
  if (geometry.type !== 'Point') return;
  const source = map.getSource<GeoJSONSource>('place-clusters');
  const zoom = source
    ? await source.getClusterExpansionZoom(properties.cluster_id)
    : Number(properties.expansion_zoom);
  const [lon, lat] = geometry.coordinates;
  map.easeTo({ center: [lon, lat], zoom: zoom + 0.3, duration: zoomMs });
}
