// Whether this browser can draw the map at all.

let known: boolean | null = null;

/** Asked once: making a context is slow, and the answer does not change while the page is open. */
export function hasWebgl(): boolean {
  known ??= document.createElement('canvas').getContext('webgl2') !== null;
  return known;
}
