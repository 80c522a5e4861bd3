// A slider over the moments of a timeline, that says the moment in words.
import { useLayoutEffect, useRef } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Moment } from './moments.ts';
import '../coverage/number-slider.css';

interface Props {
  moments: readonly Moment[];
  chosen: number;
  onChange(chosen: number): void;
}

export function MomentSlider({ moments, chosen, onChange }: Props) {
  const t = useTranslations('findings.timeline');
  const input = useRef<HTMLInputElement>(null);
  const { date } = moments[chosen];
  const words = date === null ? t('now') : t('after', { date: new Date(date) });
  // The slider counts positions; a listener must hear the moment. Set again after each render, as the slider does.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', words));
  return (
    <Slider
      className="number-slider"
      minValue={0}
      maxValue={moments.length - 1}
      value={chosen}
      onChange={onChange}
    >
      <Label>{t('slider')}</Label>
      <SliderOutput className="numbers">{words}</SliderOutput>
      <SliderTrack className="number-slider__track">
        {({ state }) => (
          <>
            <div className="number-slider__line" />
            <div
              className="number-slider__done"
              style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }}
            />
            <SliderThumb inputRef={input} className="number-slider__thumb" />
          </>
        )}
      </SliderTrack>
    </Slider>
  );
}
