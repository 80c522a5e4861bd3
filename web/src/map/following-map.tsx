// A second map over the first, that shows the same view in another state; it is only looked at.
import type { StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type ReactNode, useEffect } from 'react';
import { Map as GlMap, type MapRef, useMap } from 'react-map-gl/maplibre';
import { DrawnImages } from './drawn-images.tsx';

interface Props {
  style: StyleSpecification;
  /** States of its own. */
  children: ReactNode;
}

/** A child of the map that it follows. */
export function FollowingMap({ style, children }: Props) {
  const leader = useMap().current;
  if (leader === undefined) return null;
  const { lng, lat } = leader.getCenter();
  return (
    <GlMap
      workerUrl={workerUrl}
      mapStyle={style}
      initialViewState={{ longitude: lng, latitude: lat, zoom: leader.getZoom() }}
      interactive={false}
      attributionControl={false}
      fadeDuration={0}
      maxPitch={0}
      minZoom={leader.getMinZoom()}
      maxZoom={leader.getMaxZoom()}
    >
      <DrawnImages />
      <Following leader={leader} />
      {children}
    </GlMap>
  );
}

function Following({ leader }: { leader: MapRef }) {
  const follower = useMap().current;
  useEffect(() => {
    if (follower === undefined) return;
    const follow = () => follower.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() });
    const onResize = () => {
      follower.resize();
      follow();
    };
    leader.on('move', follow);
    leader.on('resize', onResize);
    follow();
    return () => {
      leader.off('move', follow);
      leader.off('resize', onResize);
    };
  }, [leader, follower]);
  return null;
}
