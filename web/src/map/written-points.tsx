// Writes the signs of districts and municipalities to the map, whose words change while a slider moves.
import type { GeoJSONSource, StyleSpecification } from 'maplibre-gl';
import { useEffect } from 'react';
import { useMap } from 'react-map-gl/maplibre';
import { type AreaLabel, labelFeature } from './sources.ts';
import { useStyleLoads } from './use-style-loads.ts';

export interface WrittenPoint extends AreaLabel {
  /** Under the name; may be empty. */
  words: string;
}

interface Props {
  points: readonly WrittenPoint[];
  /** Each that the map gets begins without them. */
  style: StyleSpecification;
}

/** A child of the map. */
export function WrittenPoints({ points, style }: Props) {
  const map = useMap().current;
  const styleLoads = useStyleLoads('level-points');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new style begins without them
  useEffect(() => {
    if (styleLoads === 0) return;
    const source = map?.getMap().getSource<GeoJSONSource>('level-points');
    source?.setData({ type: 'FeatureCollection', features: points.map(labelFeature) });
  }, [map, styleLoads, style, points]);
  return null;
}
