// Where the visitor looks from, as a mark over all that the map draws.
import { Marker } from 'react-map-gl/maplibre';
import './origin-marker.css';

/** A child of the map. What it is called stands beside the list. */
export function OriginMarker({ lonLat: [lon, lat] }: { lonLat: readonly [lon: number, lat: number] }) {
  return (
    <Marker longitude={lon} latitude={lat}>
      <span className="origin-mark" aria-hidden="true" />
    </Marker>
  );
}
