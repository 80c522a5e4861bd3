// A piece of map as a legend shows it: an area, lines across it, or a sign on it.
import { markerShapes } from '../pictograms/kind-signs.ts';
import { type Drawing, type PictogramName, pictograms } from '../pictograms/pictograms.ts';

export interface SwatchLine {
  colour: string;
  /** CSS pixels. */
  width: number;
  dashes?: readonly number[];
  opacity?: number;
  /** A dash without length is then a dot. */
  isRound?: boolean;
}

/** CSS colours, from the palette that the map draws with. */
export interface Swatch {
  fill?: string;
  fillOpacity?: number;
  /** Around a block in the middle, as of a building. */
  block?: { fill: string; edge: string; opacity: number };
  /** The first lies below. */
  lines?: readonly SwatchLine[];
  plate?: { fill: string; edge: string; pictogram: PictogramName };
}

const width = 30;
const height = 18;

/** Decoration: the words must stand beside it. `ground`: what the map has where nothing lies. */
export function SwatchDrawing({ swatch, ground }: { swatch: Swatch; ground: string }) {
  const { fill, fillOpacity = 1, block, lines = [], plate } = swatch;
  return (
    <svg className="map-swatch" width={width} height={height} aria-hidden="true" focusable="false">
      <rect width={width} height={height} fill={ground} />
      {fill && <rect width={width} height={height} fill={fill} opacity={fillOpacity} />}
      {block && (
        <path
          d="M6.500 3.500h17v11h-8v-4h-9Z"
          fill={block.fill}
          fillOpacity={block.opacity}
          stroke={block.edge}
          strokeOpacity={Math.min(1, block.opacity * 2)}
        />
      )}
      {lines.map(({ colour, width: strokeWidth, dashes, opacity, isRound }) => (
        <path
          key={`${colour} ${strokeWidth}`}
          d={`M${isRound ? strokeWidth - 1 : 0} ${height / 2}H${width}`}
          stroke={colour}
          strokeWidth={strokeWidth}
          strokeDasharray={dashes?.join(' ')}
          strokeLinecap={isRound ? 'round' : undefined}
          opacity={opacity}
        />
      ))}
      {plate && <Plate {...plate} />}
    </svg>
  );
}

function Plate({ fill, edge, pictogram }: NonNullable<Swatch['plate']>) {
  const drawing: Drawing = pictograms[pictogram];
  return (
    <g transform="translate(7 1) scale(0.5)">
      <path d={markerShapes.plate} fill={fill} stroke={edge} strokeWidth={3} />
      <g
        transform="translate(16 16) scale(0.68) translate(-12 -12)"
        fill="none"
        stroke={edge}
        strokeWidth={2.4}
      >
        <path d={drawing.strokes} />
        {drawing.fills && <path d={drawing.fills} fill={edge} stroke="none" />}
      </g>
    </g>
  );
}
