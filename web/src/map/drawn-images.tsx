// Draws markers, plates and hatches when the style first asks for them.
import { useEffect } from 'react';
import { useMap } from 'react-map-gl/maplibre';
import { drawImage } from './draw-image.ts';

/** A child of the map. */
export function DrawnImages() {
  const map = useMap().current;
  useEffect(() => {
    const gl = map?.getMap();
    gl?.setMissingStyleImageResolver((id) => {
      const pixelRatio = Math.min(window.devicePixelRatio || 1, 3);
      const image = drawImage(id, pixelRatio);
      if (image !== null && !gl.hasImage(id)) gl.addImage(id, image, { pixelRatio });
    });
  }, [map]);
  return null;
}
