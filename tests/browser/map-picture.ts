// Reads the map as a visitor sees it: where a position lies on the screen, and which colours stand there.
import type { Locator, Page } from 'playwright-core';

type LonLat = readonly [lon: number, lat: number];

/** Pixels that the map leaves free around the town when it opens. */
const paddingPx = 28;

/** Web Mercator, from 0 to 1 over the world. */
function mercator([lon, lat]: LonLat): { x: number; y: number } {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** How long something must keep its place to be at rest, in milliseconds: longer than a frame drawn by software. */
const restMs = 500;

/** Where something lies once it no longer moves: a map moves its markers a while after the page was laid out anew. */
export async function boxAtRest(locator: Locator) {
  for (let before = await locator.boundingBox(); ; ) {
    await locator.page().waitForTimeout(restMs);
    const now = await locator.boundingBox();
    if (now !== null && JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

/** Pixel on the page of a position, on a map that still shows the whole town as it opened. */
export async function pixelOf(page: Page, bounds: readonly number[], lonLat: LonLat) {
  const box = await boxAtRest(page.locator('.maplibregl-canvas'));
  const southWest = mercator([bounds[0], bounds[1]]);
  const northEast = mercator([bounds[2], bounds[3]]);
  const scale = Math.min(
    (box.width - 2 * paddingPx) / (northEast.x - southWest.x),
    (box.height - 2 * paddingPx) / (southWest.y - northEast.y),
  );
  const { x, y } = mercator(lonLat);
  return {
    x: box.x + box.width / 2 + (x - (southWest.x + northEast.x) / 2) * scale,
    y: box.y + box.height / 2 + (y - (southWest.y + northEast.y) / 2) * scale,
  };
}

/** The verdict colours of the light flavour, its paper and border, and the ground of a basemap from elsewhere. */
const colours = {
  meets: [139, 201, 189],
  fails: [194, 65, 12],
  paper: [251, 250, 247],
  border: [87, 83, 78],
  foreign: [18, 52, 86],
} as const;
export type MapColour = keyof typeof colours;

/** Share of the pixels within 24 px of a spot that have a colour (a few levels either way). */
export async function shareOfColour(page: Page, spot: { x: number; y: number }, colour: MapColour) {
  const clip = { x: spot.x - 24, y: spot.y - 24, width: 48, height: 48 };
  const png = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(
    async ({ png, wanted }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) throw new Error('This browser draws no canvas.');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let matching = 0;
      for (let i = 0; i < data.length; i += 4) {
        if (wanted.every((level, channel) => Math.abs(data[i + channel] - level) <= 12)) matching += 1;
      }
      return matching / (data.length / 4);
    },
    { png, wanted: [...colours[colour]] },
  );
}
