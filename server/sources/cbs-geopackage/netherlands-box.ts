// Where coordinates must lie to be Dutch, so that swapped axes and wrong systems are seen at once.

export interface CoordinateBox {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

/** RD New, metres: the land with its coastal waters. */
export const netherlandsInRdNew: CoordinateBox = {
  minX: -10_000,
  minY: 280_000,
  maxX: 310_000,
  maxY: 640_000,
};

/** Degrees, longitude as x. */
export const netherlandsInDegrees: CoordinateBox = { minX: 2.8, minY: 50.5, maxX: 7.6, maxY: 53.9 };

/** `swapped`: outside, but inside once x and y change places. */
export function placeInBox(box: CoordinateBox, x: number, y: number): 'inside' | 'swapped' | 'outside' {
  if (holds(box, x, y)) return 'inside';
  return holds(box, y, x) ? 'swapped' : 'outside';
}

function holds(box: CoordinateBox, x: number, y: number): boolean {
  return x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY;
}
