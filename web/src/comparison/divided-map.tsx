// A divider over the map: left of it the norm in force, right of it the other.
import { useMemo, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { ToolProps } from '../coverage/tools.tsx';
import { FeatureStates } from '../map/feature-states.tsx';
import { FollowingMap } from '../map/following-map.tsx';
import { coverageStyle } from '../map/map-style.ts';
import { useOutlines } from '../map/use-outlines.ts';
import { usePalette } from '../map/use-palette.ts';
import { useStore } from '../store/store.ts';
import { useOtherNorm } from './use-other-norm.ts';
import './divided-map.css';

const noPlaces: never[] = [];

export function DividedMap({ picture, norms }: ToolProps) {
  const t = useTranslations('comparison');
  const other = useOtherNorm(picture, norms);
  const verdicts = useStore((state) => state.otherVerdicts);
  const palette = usePalette();
  const outlines = useOutlines();
  const places = useStore((state) => state.places);
  const drawn = places.status === 'ready' ? places.data : noPlaces;
  const style = useMemo(
    () => coverageStyle(palette, { ...outlines, places: drawn }),
    [palette, outlines, drawn],
  );
  const [percent, setPercent] = useState(50);
  if (other === null || verdicts.status !== 'ready') return null;
  return (
    <>
      <div className="divided-map" style={{ clipPath: `inset(0 0 0 ${percent}%)` }} aria-hidden="true">
        <FollowingMap style={style}>
          <FeatureStates source="areas" property="verdict" values={verdicts.data} />
        </FollowingMap>
      </div>
      <p className="divided-map__name divided-map__name--left small" aria-hidden="true">
        <span lang={picture.norm.language}>{picture.norm.title}</span>
      </p>
      <p className="divided-map__name divided-map__name--right small" aria-hidden="true">
        <span lang={other.language}>{other.title}</span>
      </p>
      <Slider
        className="divided-map__slider"
        aria-label={t('divider', { left: picture.norm.title, right: other.title })}
        value={percent}
        onChange={setPercent}
        minValue={0}
        maxValue={100}
      >
        <SliderTrack className="divided-map__track">
          <SliderThumb className="divided-map__thumb" />
        </SliderTrack>
      </Slider>
    </>
  );
}
