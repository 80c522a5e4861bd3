// Moves the map as little as needed to show what was chosen elsewhere: in a list, in a table or by a link.
import { type RefObject, useEffect } from 'react';
import { useMap } from 'react-map-gl/maplibre';

interface Props {
  /** `null`: nothing is chosen. */
  lonLat: readonly [number, number] | null;
  /** Lies over the lower part of the map. */
  coveredBy?: RefObject<HTMLElement | null>;
  /** From afar what was chosen is not on its own: it is then brought this close, once. */
  leastZoom?: number;
}

/** From the edge of what is seen of the map to where a marker is still whole. */
const marginPx = 36;
const panMs = 150;
const zoomMs = 250;

/** A child of the map. After the choice it only moves when the map or the cover changes size. */
export function KeptInSight({ lonLat, coveredBy, leastZoom = 0 }: Props) {
  const map = useMap().current;
  const [lon, lat] = lonLat ?? [null, null];
  useEffect(() => {
    const gl = map?.getMap();
    if (gl === undefined || lon === null || lat === null) return;
    const cover = coveredBy?.current ?? null;
    let isFar = gl.getZoom() < leastZoom;
    const show = () => {
      const { width, height, top } = gl.getContainer().getBoundingClientRect();
      if (width === 0) return;
      const coverTop = cover?.checkVisibility() ? cover.getBoundingClientRect().top - top : height;
      if (isFar) {
        isFar = false;
        const offset: [number, number] = [0, (Math.min(height, coverTop) - height) / 2];
        // MapLibre itself jumps for who asked for less motion.
        gl.easeTo({ center: [lon, lat], zoom: leastZoom, offset, duration: zoomMs });
        return;
      }
      const { x, y } = gl.project([lon, lat]);
      const by: [number, number] = [awayFrom(x, width), awayFrom(y, Math.min(height, coverTop))];
      if (by[0] !== 0 || by[1] !== 0) gl.panBy(by, { duration: panMs });
    };
    show();
    gl.on('resize', show);
    const resizes = new ResizeObserver(show);
    if (cover) resizes.observe(cover);
    return () => {
      gl.off('resize', show);
      resizes.disconnect();
    };
  }, [map, lon, lat, coveredBy, leastZoom]);
  return null;
}

/** Pixels from the middle, for what lies out of sight; 0 for what is seen. */
const awayFrom = (position: number, size: number): number =>
  position >= marginPx && position <= size - marginPx ? 0 : position - size / 2;
