// A plate for places that stand close together: the pictogram of each kind with its count, at most four of them.
import { letters } from '../letters.ts';
import { canvasOf, pixelsOf } from './canvas-of.ts';
import { type ClusterCell, clusterCells } from './cluster-cells.ts';
import type { MarkerColours } from './marker-image.ts';
import type { PictogramName } from './pictograms.ts';
import { type Drawing, pictograms } from './pictograms.ts';

/** CSS pixels. */
const edge = 6;
const cellHeight = 19;
const gap = 6;
const pictogramSize = 15;
const textGap = 3;
const pictogramGrid = 24;
const font = `650 13px ${letters.plain
  .map((face) => `"${face}"`)
  .join(', ')
  .replace('"sans-serif"', 'sans-serif')}`;

/** `colours.fill` is that of the plate, `halo` of its edge, `line` of what stands on it. */
export function clusterImage(
  counts: ReadonlyMap<PictogramName, number>,
  colours: MarkerColours,
  pixelRatio: number,
): ImageData {
  const cells = clusterCells(counts);
  const measure = canvasOf(1, 1);
  measure.font = font;
  const widthOf = ({ pictogram, text }: ClusterCell) =>
    (pictogram === null ? 0 : pictogramSize + textGap) + measure.measureText(text).width;
  const columns = Math.min(2, cells.length);
  const rows = Math.ceil(cells.length / 2);
  const cellWidth = Math.ceil(Math.max(...cells.map(widthOf)));
  const width = 2 * edge + columns * cellWidth + (columns - 1) * gap;
  const height = 2 * edge + rows * cellHeight - 2;
  const context = canvasOf(Math.ceil(width * pixelRatio), Math.ceil(height * pixelRatio));
  context.scale(context.canvas.width / width, context.canvas.height / height);
  drawPlate(context, width, height, colours);
  cells.forEach((cell, at) => {
    context.save();
    const left = edge + (at % 2) * (cellWidth + gap);
    context.translate(left, edge - 1 + Math.floor(at / 2) * cellHeight);
    drawCell(context, cell, colours.line);
    context.restore();
  });
  return pixelsOf(context);
}

function drawPlate(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  { fill, halo }: MarkerColours,
): void {
  context.beginPath();
  context.roundRect(1.5, 1.5, width - 3, height - 3, 8);
  // Its own colour around the edge, so that it stands out on what lies below.
  context.strokeStyle = fill;
  context.lineWidth = 3;
  context.stroke();
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = halo;
  context.lineWidth = 1.5;
  context.stroke();
}

function drawCell(context: CanvasRenderingContext2D, { pictogram, text }: ClusterCell, colour: string): void {
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.font = font;
  context.textBaseline = 'middle';
  const middle = cellHeight / 2;
  context.fillText(text, pictogram === null ? 0 : pictogramSize + textGap, middle + 0.5);
  if (pictogram === null) return;
  const drawing: Drawing = pictograms[pictogram];
  context.translate(0, middle - pictogramSize / 2);
  context.scale(pictogramSize / pictogramGrid, pictogramSize / pictogramGrid);
  context.lineWidth = 2.6;
  context.stroke(new Path2D(drawing.strokes));
  if (drawing.fills !== undefined) context.fill(new Path2D(drawing.fills));
}
