// The marker of a kind of place as it stands on the map, for legends.
import { kindSign, markerShapes, pictogramPlace } from './kind-signs.ts';
import { type Drawing, pictograms } from './pictograms.ts';

interface Props {
  /** Id of the taxonomy, `library`. */
  kind: string;
  /** Width and height in CSS pixels. */
  size: number;
}

/** Hidden from assistive technology: the name of the kind must stand beside it. */
export function Marker({ kind, size }: Props) {
  const sign = kindSign(kind);
  const drawing: Drawing = pictograms[sign.pictogram];
  const { middleY, scale } = pictogramPlace(sign);
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d={markerShapes[sign.shape]}
        transform="translate(2.56 2.56) scale(0.84)"
        fill="var(--basis-color-marker)"
        stroke="var(--basis-color-marker)"
        strokeWidth={2}
        strokeLinejoin="round"
      />
      <g
        transform={`translate(16 ${middleY}) scale(${scale}) translate(-12 -12)`}
        stroke="var(--basis-color-on-marker)"
        strokeWidth={2.2}
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
      >
        <path d={drawing.strokes} />
        {drawing.fills !== undefined && (
          <path d={drawing.fills} fill="var(--basis-color-on-marker)" stroke="none" />
        )}
      </g>
    </svg>
  );
}
