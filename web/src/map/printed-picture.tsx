// The map on paper: a picture of it, since browsers print what a graphics card drew in their own way, or not at all.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMap } from 'react-map-gl/maplibre';
import { useStore } from '../store/store.ts';
import { beforePrinting } from '../ui/print-page.ts';

interface Picture {
  address: string;
  /** Drawn at the size of the sheet, so that the scale bar is true. */
  isToScale: boolean;
}

/** A map that is not quite drawn is better than none. */
const patienceMs = 10_000;

/** A child of the map. */
export function PrintedPicture() {
  const map = useMap().current;
  const isPrinting = useStore((state) => state.isPrinting);
  const [picture, setPicture] = useState<Picture | null>(null);

  useEffect(() => {
    const gl = map?.getMap();
    if (gl === undefined) return;
    const take = (isToScale: boolean) => {
      // Without a redraw in the same turn the canvas may be empty already.
      gl.redraw();
      flushSync(() => setPicture({ address: gl.getCanvas().toDataURL(), isToScale }));
    };
    // The browser's own menu leaves no time to draw anew.
    const onBegin = () => {
      if (gl.getContainer().querySelector(`.${className}`) === null) take(false);
    };
    window.addEventListener('beforeprint', onBegin);
    const stop = beforePrinting(async () => {
      await Promise.race([gl.once('idle'), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
      take(true);
    });
    return () => {
      window.removeEventListener('beforeprint', onBegin);
      stop();
    };
  }, [map]);

  useEffect(() => {
    const gl = map?.getMap();
    if (gl === undefined || !isPrinting) return;
    const putBack = fitToSheet(gl);
    return () => {
      putBack();
      setPicture(null);
    };
  }, [map, isPrinting]);

  if (picture === null) return null;
  return <img className={className} data-to-scale={picture.isToScale} src={picture.address} alt="" />;
}

const className = 'town-map__picture';

/** Shows on the sheet what was on the screen; returns the way back. */
function fitToSheet(gl: MapLibreMap): () => void {
  const camera = { center: gl.getCenter(), zoom: gl.getZoom() };
  const bounds = gl.getBounds();
  gl.resize();
  gl.fitBounds(bounds, { animate: false });
  gl.triggerRepaint();
  return () => {
    gl.resize();
    gl.jumpTo(camera);
  };
}
