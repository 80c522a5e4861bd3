// One layer of a tile as bytes, thinned until it is no heavier than it may be.
import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { fromVectorTileJs, GeoJSONWrapper } from '@maplibre/vt-pbf';
import { extent } from './cut-tile.ts';

/** The last features go first; one always stays. `maxBytes` is before compression. */
export function encodeThinned(name: string, features: GeoJSONVTFeature[], maxBytes: number): Uint8Array {
  const bytes = encode(name, features);
  if (bytes.length <= maxBytes || features.length === 1) return bytes;
  const kept = Math.max(1, Math.floor((features.length * maxBytes) / bytes.length));
  return encodeThinned(name, features.slice(0, Math.min(kept, features.length - 1)), maxBytes);
}

function encode(name: string, features: GeoJSONVTFeature[]): Uint8Array {
  const layer = new GeoJSONWrapper(features, { version: 2, extent });
  layer.name = name;
  return fromVectorTileJs({ layers: { [name]: layer } });
}
