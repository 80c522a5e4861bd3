// A canvas to draw one image of the map on, at the resolution of the screen.

/** Read it back with `pixelsOf`. Throws when the browser gives no 2D canvas. */
export function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // Read back at once, so it is best kept out of the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('Signs cannot be drawn: this browser gives no 2D canvas.');
  context.lineJoin = 'round';
  context.lineCap = 'round';
  return context;
}

export const pixelsOf = (context: CanvasRenderingContext2D): ImageData =>
  context.getImageData(0, 0, context.canvas.width, context.canvas.height);
