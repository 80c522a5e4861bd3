// What every layer of the basemap has in common: its source, and filters by kind.
import type { ExpressionSpecification } from 'maplibre-gl';

export const fromBasemap = (layer: string) => ({ source: 'basemap', 'source-layer': layer });

export const ofKind = (...kinds: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
];

/** Neither over nor under something else. */
export const onGround: ExpressionSpecification = ['all', ['!', ['has', 'bridge']], ['!', ['has', 'tunnel']]];
export const onBridge: ExpressionSpecification = ['has', 'bridge'];
export const inTunnel: ExpressionSpecification = ['has', 'tunnel'];
