// A slider over a list of values, that says the value in words and shows where the agreed one is.
import { useLayoutEffect, useRef } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import './number-slider.css';

interface Props {
  label: string;
  /** Ascending; holds `value`. An agreed one that it does not hold has no mark. */
  values: readonly number[];
  value: number;
  agreed: number | null;
  /** `800 meter` */
  inWords(value: number): string;
  onChange(value: number): void;
  /** The hand lets go. */
  onRest?(value: number): void;
}

export function NumberSlider({ label, values, value, agreed, inWords, onChange, onRest }: Props) {
  const t = useTranslations('coverage');
  const input = useRef<HTMLInputElement>(null);
  const words = inWords(value);
  // The slider counts positions; a listener must hear the value. Set again after each render, as the slider does.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', words));
  const last = values.length - 1;
  const mark = agreed === null ? -1 : values.indexOf(agreed);
  return (
    <Slider
      className="number-slider"
      minValue={0}
      maxValue={last}
      value={values.indexOf(value)}
      onChange={(position) => onChange(values[position])}
      onChangeEnd={(position) => onRest?.(values[position])}
    >
      <Label>{label}</Label>
      <SliderOutput className="numbers">{words}</SliderOutput>
      <SliderTrack className="number-slider__track">
        {({ state }) => (
          <>
            <div className="number-slider__line" />
            <div
              className="number-slider__done"
              style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }}
            />
            {agreed !== null && mark >= 0 && (
              <div
                className="number-slider__agreed"
                style={{ insetInlineStart: `${(mark / last) * 100}%` }}
                title={t('agreedMark', { value: inWords(agreed) })}
              />
            )}
            <SliderThumb inputRef={input} className="number-slider__thumb" />
          </>
        )}
      </SliderTrack>
    </Slider>
  );
}
