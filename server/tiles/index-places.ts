// Places in an index from which any tile of them is cut at once, joined far out as the pages join fewer places themselves.
import { gzipSync } from 'node:zlib';
import { type GeoJSONVTFeature, Supercluster } from '@maplibre/geojson-vt';
import type { Feature, Point } from 'geojson';
import type { PlaceSpot } from '../domain/places/place-spot.ts';
import { clustering, placeLayer, placeTileZooms } from '../domain/places/place-tile-set.ts';
import { extent } from './cut-tile.ts';
import { encodeThinned } from './encode-thinned.ts';

export interface PlaceIndex {
  places: number;
  /** Gzipped, with what lies in the tile itself and nothing beyond its edge; `null`: no place is there. */
  tile(z: number, x: number, y: number): Buffer | null;
}

type Counts = Record<string, number>;

/** Bytes of a tile before it is compressed to less than half: where more places stand together they hide each other. */
const maxTileBytes = 1_000_000;

const tileWidthPx = 512;

/** @param joined where signs would lie over each other; else every place is on its own at every zoom */
export function indexPlaces(spots: readonly PlaceSpot[], { joined }: { joined: boolean }): PlaceIndex {
  const { upToZoom, radiusPx, fewest } = clustering;
  const index = new Supercluster({
    // With no zoom between these two nothing is ever joined.
    minZoom: joined ? placeTileZooms.first : upToZoom + 1,
    maxZoom: upToZoom,
    minPoints: fewest,
    radius: (radiusPx * extent) / tileWidthPx,
    extent,
    map: (properties) => ({ [properties?.kind]: 1 }),
    reduce: (sums, counts) => addCounts(sums as Counts, counts as Counts),
  });
  index.load(spots.map(toFeature));
  return {
    places: spots.length,
    tile(z, x, y) {
      const features = (index.getTile(z, x, y)?.features ?? []).filter(isInside);
      if (features.length === 0) return null;
      const drawn = features.map((feature) => ({ ...feature, id: undefined, tags: tagsOf(feature, index) }));
      return gzipSync(encodeThinned(placeLayer, drawn, maxTileBytes));
    },
  };
}

function addCounts(sums: Counts, counts: Counts): void {
  for (const kind of Object.keys(counts)) sums[kind] = (sums[kind] ?? 0) + counts[kind];
}

const toFeature = ({ id, name, kind, lonLat, neighbourhoodCode }: PlaceSpot): Feature<Point> => ({
  type: 'Feature',
  properties: { id, name, kind, ...(neighbourhoodCode !== null && { neighbourhood: neighbourhoodCode }) },
  geometry: { type: 'Point', coordinates: [...lonLat] },
});

/** The index gives what is near the tile as well; a map draws that from the next tile. */
function isInside({ geometry }: GeoJSONVTFeature): boolean {
  const [x, y] = geometry[0] as [number, number];
  return x >= 0 && x < extent && y >= 0 && y < extent;
}

function tagsOf({ tags }: GeoJSONVTFeature, index: Supercluster): GeoJSONVTFeature['tags'] {
  if (!tags?.cluster) return tags;
  const { cluster, cluster_id, point_count_abbreviated, ...counts } = tags;
  return { ...counts, expansion_zoom: index.getClusterExpansionZoom(cluster_id) };
}
