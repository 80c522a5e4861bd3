// The drawing of a kind of place, as decoration beside its name in lists and legends.
import { kindSign } from './kind-signs.ts';
import { type Drawing, pictograms } from './pictograms.ts';

interface Props {
  /** Id of the taxonomy, `library`. */
  kind: string;
  /** Width and height in CSS pixels. */
  size?: number;
}

/** Hidden from assistive technology: the name of the kind must stand beside it. Takes the colour of the text. */
export function Pictogram({ kind, size = 24 }: Props) {
  const drawing: Drawing = pictograms[kindSign(kind).pictogram];
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={drawing.strokes}
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {drawing.fills !== undefined && <path d={drawing.fills} fill="currentColor" />}
    </svg>
  );
}
