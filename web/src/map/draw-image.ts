// Draws the image that a style asks for, at the resolution of the screen.
import { readImageId } from './image-ids.ts';
import { markerImage } from './pictograms/marker-image.ts';
import { type PixelImage, verdictHatch } from './verdict-hatch.ts';

/** `null` when the name is none of ours. */
export function drawImage(id: string, pixelRatio: number): PixelImage | ImageData | null {
  const wanted = readImageId(id);
  if (wanted === null) return null;
  return wanted.image === 'hatch'
    ? verdictHatch(rgbOf(wanted.colour), pixelRatio)
    : markerImage(wanted.sign, wanted, pixelRatio);
}

/** Lets the browser read the colour, so that a theme may write it in any notation. */
function rgbOf(cssColour: string): [number, number, number] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('The hatch cannot be drawn: this browser gives no 2D canvas.');
  context.fillStyle = cssColour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
