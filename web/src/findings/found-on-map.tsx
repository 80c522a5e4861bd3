// Draws on the map what a card is about: the neighbourhoods that hang on it, and the place itself.
import { useMemo } from 'react';
import { Marker } from 'react-map-gl/maplibre';
import { FeatureStates } from '../map/feature-states.tsx';
import { KeptInSight } from '../map/kept-in-sight.tsx';
import { Marker as KindMarker } from '../map/pictograms/marker.tsx';
import { useStore } from '../store/store.ts';
import type { FoundPlace } from './use-found-places.ts';
import './found-on-map.css';

interface Props {
  /** By id of the card; `null`: it is not on the list any more. */
  codesOf(card: string): readonly string[] | null;
  places: ReadonlyMap<string, FoundPlace>;
}

/** A child of the map. The card under the pointer goes before the one that was chosen. */
export function FoundOnMap({ codesOf, places }: Props) {
  const pointed = useStore((state) => state.pointedCard);
  const chosen = useStore((state) => state.chosenCard);
  const card = pointed ?? chosen;
  const about = card === null ? null : codesOf(card);
  const codes = about?.join(' ') ?? '';
  const values = useMemo(
    () => new Map(codes === '' ? [] : codes.split(' ').map((code) => [code, true])),
    [codes],
  );
  const place = card === null || about === null ? undefined : places.get(card);
  const chosenPlace = chosen === null ? undefined : places.get(chosen);
  return (
    <>
      <FeatureStates source="areas" property="found" values={values} />
      {place && (
        <Marker longitude={place.lonLat[0]} latitude={place.lonLat[1]} className="found-place">
          <KindMarker kind={place.kinds[0]} size={36} />
          <span className="found-place__name">{place.name}</span>
        </Marker>
      )}
      <KeptInSight lonLat={chosenPlace?.lonLat ?? null} />
    </>
  );
}
