// Draws the image that a style asks for, at the resolution of the screen.
import { readImageId } from './image-ids.ts';
import { canvasOf } from './pictograms/canvas-of.ts';
import { clusterImage } from './pictograms/cluster-image.ts';
import { markerImage } from './pictograms/marker-image.ts';
import { type PixelImage, verdictHatch } from './verdict-hatch.ts';

/** `null` when the name is none of ours. */
export function drawImage(id: string, pixelRatio: number): PixelImage | ImageData | null {
  const wanted = readImageId(id);
  if (wanted === null) return null;
  if (wanted.image === 'hatch') return verdictHatch(rgbOf(wanted.colour), pixelRatio);
  if (wanted.image === 'cluster') return clusterImage(wanted.counts, wanted, pixelRatio);
  return markerImage(wanted.sign, wanted, pixelRatio);
}

/** Lets the browser read the colour, so that a theme may write it in any notation. */
function rgbOf(cssColour: string): [number, number, number] {
  const context = canvasOf(1, 1);
  context.fillStyle = cssColour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
