// Lays places, borders and verdicts over a basemap from elsewhere, in the place of our own.
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { drawOrder, type LayerId } from './draw-order.ts';
import type { Ground } from './read-ground.ts';

/** Where our dots, names and markers begin; what comes before it covers areas. */
const firstSign = drawOrder.indexOf('place-dot');
/** Lets streets and water below be read through the colour of a verdict. */
const verdictOpacity = 0.6;

/** Areas lie over the ground's land and lines and under its names; our own names and places over everything. */
export function overGround(ground: Ground, ours: StyleSpecification): StyleSpecification {
  const { basemap: _, ...sources } = ours.sources;
  const kept = ours.layers.filter((layer) => 'source' in layer && layer.source !== 'basemap');
  const isSign = ({ id }: LayerSpecification) => drawOrder.indexOf(id as LayerId) >= firstSign;
  const firstName = ground.layers.findIndex(({ type }) => type === 'symbol');
  const at = firstName < 0 ? ground.layers.length : firstName;
  return {
    version: 8,
    ...(ground.sprite !== undefined && { sprite: ground.sprite }),
    sources: { ...ground.sources, ...sources },
    layers: [
      ...ground.layers.slice(0, at),
      ...kept.filter((layer) => !isSign(layer)).map(letThrough),
      ...ground.layers.slice(at),
      ...kept.filter(isSign),
    ],
  };
}

const letThrough = (layer: LayerSpecification): LayerSpecification =>
  layer.id === 'area-fill' && layer.type === 'fill'
    ? { ...layer, paint: { ...layer.paint, 'fill-opacity': verdictOpacity } }
    : layer;
