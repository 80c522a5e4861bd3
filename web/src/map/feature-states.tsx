// Writes one property of feature state to the map, only where it changed, so that a repaint costs what changed.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-map-gl/maplibre';
import { stateTarget } from './area-tiles.ts';
import type { SourceId } from './sources.ts';
import { useStyleLoads } from './use-style-loads.ts';

type Value = string | boolean | number;

interface Props {
  source: SourceId;
  property: 'verdict' | 'selected' | 'hovered' | 'found' | 'short' | 'most';
  /** By feature id; a feature that is not in it has no value. */
  values: ReadonlyMap<string, Value>;
}

const nothingWritten = { ofLoad: 0, values: new Map<string, Value>() };

/** A child of the map. */
export function FeatureStates({ source, property, values }: Props) {
  const map = useMap().current;
  const written = useRef<{ ofLoad: number; values: ReadonlyMap<string, Value> }>(nothingWritten);
  const styleLoads = useStyleLoads(source);

  useEffect(() => {
    if (map === undefined || styleLoads === 0) return;
    const before = written.current.ofLoad === styleLoads ? written.current.values : nothingWritten.values;
    writeChanges(map.getMap(), { source, property, values }, before);
    written.current = { ofLoad: styleLoads, values };
  }, [map, styleLoads, source, property, values]);

  return null;
}

function writeChanges(
  map: MapLibreMap,
  { source, property, values }: Props,
  before: ReadonlyMap<string, Value>,
): void {
  const of = stateTarget(source, map.getSource('areas')?.type === 'vector');
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
