// The map of the coverage page: neighbourhoods by verdict, repainted where a verdict changes.
import type { MapGeoJSONFeature } from 'maplibre-gl';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { IsochroneBar } from '../isochrone/isochrone-bar.tsx';
import { useIsochrone } from '../isochrone/use-isochrone.ts';
import { LookOnMap } from '../levels/look-on-map.tsx';
import { type MapLook, outlinesOf } from '../levels/map-look.ts';
import { useCircles } from '../levels/use-circles.ts';
import { useLookWords } from '../levels/use-look-words.ts';
import { useMapLabel } from '../levels/use-map-label.ts';
import { FeatureStates, marking } from '../map/feature-states.tsx';
import { KeptInSight } from '../map/kept-in-sight.tsx';
import { placeOf } from '../map/map-place.ts';
import { coverageStyle } from '../map/map-style.ts';
import type { MapPlace } from '../map/sources.ts';
import { type Bounds, TownMap } from '../map/town-map.tsx';
import { useMunicipalityOutlines } from '../map/use-municipality-outlines.ts';
import { useOutlines } from '../map/use-outlines.ts';
import { usePalette } from '../map/use-palette.ts';
import { usePlaceContents } from '../map/use-place-contents.ts';
import { municipalityOf } from '../store/country-slice.ts';
import { useStore } from '../store/store.ts';
import { useOnePlace } from '../store/use-one-place.ts';
import { VerdictSign } from './verdict-sign.tsx';
import './coverage-map.css';

interface Props {
  /** All, or where there are `placeTiles` those around what is chosen. */
  places: readonly Place[];
  /** Address of the description of the tiles of all. */
  placeTiles: string | null;
  look: MapLook;
  /** `lonLat`: a point inside it, `null` while it is not known. */
  selected: { code: string; lonLat: readonly [number, number] | null } | null;
  selectedPlaceId: string | null;
  /** A place is chosen together with its neighbourhood. */
  onSelect(code: string | null, placeId: string | null): void;
  bounds: Bounds;
  children?: ReactNode;
}

interface Pointed {
  name: string;
  /** Far out a neighbourhood is too small to be named, and its municipality is. */
  isNamed: boolean;
  areaCode: string | null;
  place: MapPlace | null;
  at: { x: number; y: number };
}

const clickable = ['place-symbol', 'place-dot', 'people-circle', 'people-ring', 'area-fill'] as const;

export function CoverageMap(props: Props) {
  const { places, placeTiles, look, selected: chosen, selectedPlaceId, onSelect, bounds, children } = props;
  const label = useMapLabel(look.level);
  const palette = usePalette();
  const outlines = useOutlines();
  const municipalityOutlines = useMunicipalityOutlines(look.level === 'municipality');
  const outlinesShown = outlinesOf[look.level];
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const chosenCode = chosen?.code ?? null;
  const selected = useMemo(() => marking(chosenCode), [chosenCode]);
  const hoveredCode = pointed?.areaCode ?? null;
  const hovered = pointed?.place ?? null;
  const hoveredPlaceId = hovered?.id ?? null;
  const selectedPlace = useOnePlace(selectedPlaceId, places, placeTiles !== null).place;
  const isochrone = useIsochrone(hoveredPlaceId ?? selectedPlace?.id ?? null, hoveredPlaceId !== null);
  const contents = usePlaceContents({ places, tiles: placeTiles, marked: [selectedPlace, hovered] });
  const { peoplePoints, circles } = useCircles(look);
  const style = useMemo(
    () =>
      coverageStyle(
        palette,
        { ...outlines, ...contents, isochrone, municipalities: municipalityOutlines, peoplePoints },
        { of: outlinesShown, circles },
      ),
    [palette, outlines, contents, isochrone, municipalityOutlines, peoplePoints, outlinesShown, circles],
  );
  const bar = useRef<HTMLElement>(null);
  const markedPlace = useMemo(() => marking(selectedPlaceId), [selectedPlaceId]);
  const hoveredArea = useMemo(() => marking(hoveredCode), [hoveredCode]);
  const hoveredPlace = useMemo(() => marking(hoveredPlaceId), [hoveredPlaceId]);
  const neighbourhoodOf = useMemo(
    () => new Map(places.map(({ id, neighbourhoodCode }) => [id, neighbourhoodCode])),
    [places],
  );
  const municipalities = useStore((state) => state.municipalities);
  const municipalityNames = useMemo(
    () =>
      new Map(
        municipalities.status === 'ready' ? municipalities.data.map(({ code, name }) => [code, name]) : [],
      ),
    [municipalities],
  );
  const areaOf = (feature: MapGeoJSONFeature): string | null =>
    isPlace(feature)
      ? (feature.properties.neighbourhood ?? neighbourhoodOf.get(String(feature.properties.id)) ?? null)
      : String(feature.properties.code);
  const shownAt = (feature: MapGeoJSONFeature): string | null => {
    const code = areaOf(feature);
    return code && look.codeOf(code);
  };
  const nameOf = ({ properties: { code, name } }: MapGeoJSONFeature) =>
    name === undefined
      ? { name: municipalityNames.get(municipalityOf(String(code))) ?? '', isNamed: false }
      : { name: String(name), isNamed: true };
  return (
    <TownMap
      style={style}
      bounds={bounds}
      label={label}
      layers={clickable}
      onPick={(feature) => {
        // The map may change its size under the pointer when the panel opens.
        setPointed(null);
        onSelect(feature && shownAt(feature), feature && isPlace(feature) ? placeOf(feature).id : null);
      }}
      onPoint={(feature, at) =>
        setPointed((before) => {
          // What is dragged lies under the pointer, and is not pointed at.
          if (feature === null || useStore.getState().movedFrom !== null) return null;
          const place = isPlace(feature) ? placeOf(feature) : null;
          // The same one while the pointer is on it, so that the map is not drawn anew.
          const same = before?.place?.id === place?.id ? (before?.place ?? null) : place;
          return { ...nameOf(feature), areaCode: shownAt(feature), place: same, at };
        })
      }
    >
      <FeatureStates source="areas" property="verdict" values={look.fills} />
      <FeatureStates source={outlinesShown} property="selected" values={selected} />
      <FeatureStates source={outlinesShown} property="hovered" values={hoveredArea} />
      <FeatureStates source="places" property="hovered" values={hoveredPlace} />
      <FeatureStates source="places" property="selected" values={markedPlace} />
      <LookOnMap look={look} style={style} />
      <KeptInSight lonLat={chosen?.lonLat ?? null} />
      <KeptInSight lonLat={selectedPlace?.lonLat ?? null} coveredBy={bar} />
      {selectedPlace && (
        <IsochroneBar
          ref={bar}
          placeId={selectedPlace.id}
          placeName={selectedPlace.name}
          onClose={() => onSelect(chosenCode, null)}
        />
      )}
      {children}
      {pointed && <Tip pointed={pointed} look={look} />}
    </TownMap>
  );
}

const isPlace = ({ source }: MapGeoJSONFeature) => source === 'places' || source === 'place-tiles';

/** For the pointer only: the list, the table and the panel say the same to everyone. */
function Tip({ pointed, look }: { pointed: Pointed; look: MapLook }) {
  const t = useTranslations('coverage');
  const words = useLookWords();
  const isochrone = useTranslations('isochrone');
  const { mode, minutes } = useStore((state) => state.isochroneChoice);
  const { isNamed, place, at } = pointed;
  const areaCode = pointed.areaCode ?? '';
  const verdict = look.verdicts.get(areaCode);
  const gathered = look.level !== 'neighbourhood' && place === null;
  const name = (gathered && look.areas.find(({ code }) => code === areaCode)?.name) || pointed.name;
  return (
    <div className="map-tip" style={{ translate: `${at.x}px ${at.y}px` }} aria-hidden="true">
      <div>
        <strong>{name}</strong>
        {place !== null && <span>{isochrone('withinShort', { mode, minutes: Number(minutes) })}</span>}
        {place === null && isNamed && verdict && (
          <span>
            <VerdictSign verdict={verdict} /> {t(`verdictShort.${verdict}`)}
          </span>
        )}
        {place === null && words.lines(look, areaCode).map((line) => <span key={line}>{line}</span>)}
      </div>
    </div>
  );
}
