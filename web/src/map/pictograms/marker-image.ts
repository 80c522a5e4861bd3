// Markers drawn on a canvas: a dark shape with a halo and a pictogram, at the resolution of the screen.
import { canvasOf, pixelsOf } from './canvas-of.ts';
import { type KindSign, markerShapes, pictogramPlace } from './kind-signs.ts';
import { type Drawing, pictograms } from './pictograms.ts';

/** CSS colours. */
export interface MarkerColours {
  fill: string;
  /** Around the shape. */
  halo: string;
  /** Of the pictogram. */
  line: string;
}

/** Width and height of a marker on the map, CSS pixels. */
export const markerSize = 32;

const shapeGrid = 32;
const pictogramGrid = 24;

/**
 * Paths and not an SVG image: drawing is done at once, and no content policy needs to allow data URLs.
 * Throws when the browser gives no 2D canvas.
 */
export function markerImage(sign: KindSign, colours: MarkerColours, pixelRatio: number): ImageData {
  const size = Math.ceil(markerSize * pixelRatio);
  const context = canvasOf(size, size);
  context.scale(size / shapeGrid, size / shapeGrid);
  drawShape(context, new Path2D(markerShapes[sign.shape]), colours);
  drawPictogram(context, pictograms[sign.pictogram], sign, colours.line);
  return pixelsOf(context);
}

function drawShape(context: CanvasRenderingContext2D, shape: Path2D, colours: MarkerColours): void {
  context.save();
  // Leaves room for the halo, 2 px wide outside the shape.
  context.translate(shapeGrid / 2, shapeGrid / 2);
  context.scale(0.84, 0.84);
  context.translate(-shapeGrid / 2, -shapeGrid / 2);
  context.strokeStyle = colours.halo;
  context.lineWidth = 6;
  context.stroke(shape);
  context.strokeStyle = colours.fill;
  context.lineWidth = 2;
  context.stroke(shape);
  context.fillStyle = colours.fill;
  context.fill(shape);
  context.restore();
}

function drawPictogram(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  sign: KindSign,
  colour: string,
): void {
  const { middleY, scale } = pictogramPlace(sign);
  context.save();
  context.translate(shapeGrid / 2, middleY);
  context.scale(scale, scale);
  context.translate(-pictogramGrid / 2, -pictogramGrid / 2);
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = 2.2;
  context.stroke(new Path2D(drawing.strokes));
  if (drawing.fills !== undefined) context.fill(new Path2D(drawing.fills));
  context.restore();
}
