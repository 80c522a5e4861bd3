// Asks for tiles of the basemap as they are, for drawings that are not made by the map's own library.

export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

const timeoutMs = 15_000;

/** `null`: nothing lies there, or it cannot come; a drawing does without. `isOfSomeone`: the device keeps nothing of it. */
export async function fetchBasemapTile(
  { z, x, y }: TileAddress,
  isOfSomeone: boolean,
): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(`/tiles/${z}/${x}/${y}.mvt`, {
      signal: AbortSignal.timeout(timeoutMs),
      cache: isOfSomeone ? 'no-store' : 'default',
    });
    return response.status === 200 ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}
