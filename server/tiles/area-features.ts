// Areas as features of a map: outlines from shared borders, and labels at a point inside.
import type { Feature, Position } from 'geojson';
import type { Areas } from '../domain/areas/area.ts';
import { neighbourhoodLabelZoom } from '../domain/areas/area-tile-set.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import type { Border, RingOfBorders } from './share-borders.ts';
import { toDegrees } from './world-grid.ts';

export type AreaProperties = Record<string, string | number>;

/** `null` when nothing with a surface is left of it at this zoom. */
export function outlineFeature(
  properties: AreaProperties,
  polygons: readonly RingOfBorders[][],
  borders: readonly Border[],
): Feature | null {
  const coordinates = polygons
    .map((rings) => rings.map((ring) => joinBorders(ring, borders)))
    .filter(([outer]) => hasSurface(outer))
    .map((rings) => rings.filter(hasSurface));
  if (coordinates.length === 0) return null;
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
}

/** Three corners and the first again. */
const hasSurface = (ring: Position[]) => ring.length >= 4;

/** Each border repeats the last point of the one before. */
function joinBorders(ring: RingOfBorders, borders: readonly Border[]): Position[] {
  const joined: Position[] = [];
  for (const ref of ring) {
    const border = borders[ref < 0 ? ~ref : ref];
    const count = border.length / 2;
    for (let i = joined.length === 0 ? 0 : 1; i < count; i++) {
      const at = 2 * (ref < 0 ? count - 1 - i : i);
      joined.push(toDegrees(border[at], border[at + 1]));
    }
  }
  return joined;
}

/** Those of one zoom, the most residents first, as that is who finds room. */
export function labelFeatures(areas: Areas, zoom: number): Feature[] {
  const labels = zoom < neighbourhoodLabelZoom ? municipalityLabels(areas) : neighbourhoodLabels(areas);
  return labels
    .sort((a, b) => b.weight - a.weight)
    .map(({ lonLat, ...properties }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [...lonLat] },
    }));
}

interface Label {
  kind: 'municipality' | 'neighbourhood';
  code: string;
  name: string;
  /** Residents. */
  weight: number;
  lonLat: LonLat;
}

function neighbourhoodLabels({ neighbourhoods }: Areas): Label[] {
  return neighbourhoods.map(({ code, name, population, innerPoint }) => {
    return { kind: 'neighbourhood', code, name, weight: population.everyone ?? 0, lonLat: innerPoint };
  });
}

/** In the neighbourhood with the most residents: the town, and not the middle of its fields. */
function municipalityLabels({ municipalities, neighbourhoods }: Areas): Label[] {
  const largest = new Map<string, Label>();
  const sums = new Map<string, number>();
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  for (const { municipalityCode: code, population, innerPoint } of neighbourhoods) {
    const residents = population.everyone ?? 0;
    sums.set(code, (sums.get(code) ?? 0) + residents);
    const before = largest.get(code);
    if (before !== undefined && before.weight >= residents) continue;
    largest.set(code, {
      kind: 'municipality',
      code,
      name: names.get(code) ?? code,
      weight: residents,
      lonLat: innerPoint,
    });
  }
  return Array.from(largest.values(), (label) => ({ ...label, weight: sums.get(label.code) ?? 0 }));
}
