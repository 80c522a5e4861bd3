// Writes one property of feature state to the map, only where it changed, so that a repaint costs what changed.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { useMap } from 'react-map-gl/maplibre';
import { neighbourhoodLayer } from './area-tiles.ts';
import type { SourceId } from './sources.ts';

type Value = string | boolean;

interface Props {
  source: SourceId;
  property: 'verdict' | 'selected' | 'hovered' | 'found';
  /** By feature id; a feature that is not in it has no value. */
  values: ReadonlyMap<string, Value>;
}

/** A child of the map. */
export function FeatureStates({ source, property, values }: Props) {
  const map = useMap().current;
  const written = useRef<ReadonlyMap<string, Value>>(new Map());
  // Counts styles that were loaded: a new one knows no states. The first may be there before this is.
  const [styleLoads, setStyleLoads] = useState(0);

  useEffect(() => {
    const gl = map?.getMap();
    const onStyleLoad = () => {
      written.current = new Map();
      setStyleLoads((count) => count + 1);
    };
    if (gl?.getSource(source) !== undefined) onStyleLoad();
    gl?.on('style.load', onStyleLoad);
    return () => {
      gl?.off('style.load', onStyleLoad);
    };
  }, [map, source]);

  useEffect(() => {
    if (map === undefined || styleLoads === 0) return;
    writeChanges(map.getMap(), { source, property, values }, written.current);
    written.current = values;
  }, [map, styleLoads, source, property, values]);

  return null;
}

function writeChanges(
  map: MapLibreMap,
  { source, property, values }: Props,
  before: ReadonlyMap<string, Value>,
): void {
  const isTiled = map.getSource(source)?.type === 'vector';
  const of = isTiled ? { source, sourceLayer: neighbourhoodLayer } : { source };
  for (const [id, value] of values) {
    if (before.get(id) !== value) map.setFeatureState({ ...of, id }, { [property]: value });
  }
  for (const id of before.keys()) {
    if (!values.has(id)) map.removeFeatureState({ ...of, id }, property);
  }
}

/** The values that mark one feature, or none. */
export const marking = (id: string | null): ReadonlyMap<string, true> =>
  new Map(id === null ? [] : [[id, true]]);
