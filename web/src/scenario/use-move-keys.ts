// Moves what stands on the map with the arrow keys, in steps that the eye sees at any zoom.
import { type RefObject, useEffect, useRef } from 'react';
import { useMap } from 'react-map-gl/maplibre';

type LonLat = readonly [lon: number, lat: number];

/** Pixels; with Shift the second. */
const stepsPx = [10, 50] as const;
const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Moved {
  lonLat: LonLat;
  onMove(to: LonLat): void;
  /** The hand has let go of the arrow keys. */
  onRest?(): void;
  /** Enter, Escape, Delete; a click is as Enter. */
  onKey?(key: string): void;
}

/** So long after the last arrow key the move is over, milliseconds: a held key repeats faster. */
const restMs = 700;

/** The map would pan by these keys too, and listens nearer to the marker than React does: so does this. */
export function useMoveKeys(element: RefObject<HTMLElement | null>, moved: Moved | null): void {
  const map = useMap().current;
  const now = useRef(moved);
  now.current = moved;
  useEffect(() => {
    const gl = map?.getMap();
    const listening = element.current;
    if (gl === undefined || listening === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      now.current?.onRest?.();
    };
    const onKey = (event: KeyboardEvent) => {
      const direction = directions[event.key];
      if (event.altKey || event.ctrlKey || event.metaKey || now.current === null) return;
      if (direction === undefined) {
        if (['Enter', 'Escape', 'Delete'].includes(event.key)) now.current.onKey?.(event.key);
        else return;
      } else {
        const px = stepsPx[event.shiftKey ? 1 : 0];
        const { x, y } = gl.project([...now.current.lonLat]);
        const { lng, lat } = gl.unproject([x + direction[0] * px, y + direction[1] * px]);
        now.current.onMove([lng, lat]);
        clearTimeout(timer);
        timer = setTimeout(rest, restMs);
      }
      event.preventDefault();
      event.stopPropagation();
    };
    // A click on a marker is no click on the neighbourhood under it.
    const onClick = (event: MouseEvent) => {
      event.stopPropagation();
      now.current?.onKey?.('Enter');
    };
    listening.addEventListener('keydown', onKey);
    listening.addEventListener('click', onClick);
    listening.addEventListener('blur', rest);
    return () => {
      rest();
      listening.removeEventListener('keydown', onKey);
      listening.removeEventListener('click', onClick);
      listening.removeEventListener('blur', rest);
    };
  }, [map, element]);
}
