// Places joined in tiles: none lost, none twice, and every cluster says what it holds and where it comes apart.
import { describe, expect, test } from 'vitest';
import type { PlaceSpot } from '../../../server/domain/places/place-spot.ts';
import { clustering, placeTileZooms } from '../../../server/domain/places/place-tile-set.ts';
import { indexPlaces, type PlaceIndex } from '../../../server/tiles/index-places.ts';
import { eachTile, tilesIn } from '../../../server/tiles/tile-grid.ts';
import { manyPlaces } from '../../worlds/many-places.ts';
import { readTile } from './read-tile.ts';

const box = [5, 52, 5.6, 52.4] as const;
const spots: PlaceSpot[] = manyPlaces(5000, [...box], ['BU1', null]).map(
  ({ id, name, kinds, lonLat, neighbourhoodCode }) => ({
    id,
    name,
    kind: kinds[0],
    lonLat,
    neighbourhoodCode,
  }),
);

/** What all tiles of a zoom hold together. Towns may lie a little outside the box. */
function drawnAt(index: PlaceIndex, zoom: number) {
  const [west, south, east, north] = box;
  return [...eachTile(tilesIn([west - 0.2, south - 0.2, east + 0.2, north + 0.2], zoom))].flatMap((tile) => {
    const data = index.tile(...tile);
    return data === null ? [] : readTile(data).map((feature) => ({ ...feature, tile }));
  });
}

const placesIn = ({ point_count }: Record<string, unknown>) => Number(point_count ?? 1);

function countByKind(kinds: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
const allKinds = countByKind(spots.map(({ kind }) => kind));

describe('joined places', () => {
  const index = indexPlaces(spots, { joined: true });

  test.each([placeTileZooms.first, 8, 11, clustering.upToZoom])('are all there at zoom %i', (zoom) => {
    const drawn = drawnAt(index, zoom);
    expect(drawn.reduce((sum, { properties }) => sum + placesIn(properties), 0)).toBe(spots.length);
    for (const [kind, count] of Object.entries(allKinds)) {
      const counted = drawn.map(({ properties }) =>
        properties.kind === kind ? 1 : Number(properties[kind] ?? 0),
      );
      expect(counted.reduce((sum, one) => sum + one, 0)).toBe(count);
    }
  });

  test('are fewer the further out one looks, and each on its own at the last zoom', () => {
    const [far, near] = [8, 12].map((zoom) => drawnAt(index, zoom).length);
    expect(far).toBeLessThan(near);
    const last = drawnAt(index, placeTileZooms.last);
    expect(last.map(({ properties }) => properties.id).sort()).toEqual(spots.map(({ id }) => id).sort());
  });

  test('come apart at the zoom that the cluster names', () => {
    const zoom = 9;
    const clusters = drawnAt(index, zoom).filter(({ properties }) => properties.point_count !== undefined);
    expect(clusters.length).toBeGreaterThan(3);
    for (const { properties, lines, tile } of clusters) {
      const until = Number(properties.expansion_zoom);
      expect(until).toBeGreaterThan(zoom);
      expect(until).toBeLessThanOrEqual(placeTileZooms.last);
      // Until the zoom before it stays what it is, where it is.
      const at = (z: number) =>
        [0, 1].map((axis) => (tile[1 + axis] + lines[0][0][axis] / 4096) * 2 ** (z - zoom));
      const stillThere = (z: number) =>
        drawnIn(index, z, at(z)).some(
          (other) => other.point_count === properties.point_count && other.expansion_zoom === until,
        );
      expect(stillThere(until - 1)).toBe(true);
      expect(stillThere(until)).toBe(false);
    }
  });

  test('a tile in which no place lies is none', () => {
    expect(index.tile(8, 0, 0)).toBeNull();
  });
});

/** Features in the tile around a position, in tiles of that zoom. */
function drawnIn(index: PlaceIndex, z: number, [x, y]: number[]) {
  const data = index.tile(z, Math.floor(x), Math.floor(y));
  return data === null ? [] : readTile(data).map(({ properties }) => properties);
}

test('places that are not joined are each on their own at every zoom', () => {
  const index = indexPlaces(spots, { joined: false });
  const drawn = drawnAt(index, 10);
  expect(drawn).toHaveLength(spots.length);
  const byId = new Map(drawn.map(({ properties }) => [properties.id, properties]));
  for (const { id, name, kind, neighbourhoodCode } of spots) {
    expect(byId.get(id)).toEqual({
      id,
      name,
      kind,
      ...(neighbourhoodCode && { neighbourhood: neighbourhoodCode }),
    });
  }
});

test('two places side by side stay two', () => {
  const two = [spots[0], { ...spots[0], id: 'beside' }];
  expect(drawnAt(indexPlaces(two, { joined: true }), 5)).toHaveLength(2);
});
