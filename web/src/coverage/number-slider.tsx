// A slider over a list of values, that says the value in words and shows where the agreed one is.
import { useLayoutEffect, useRef } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import './number-slider.css';

interface Props {
  label: string;
  /** Ascending; holds `value` and, where there is one, `agreed`. */
  values: readonly number[];
  value: number;
  agreed: number | null;
  /** `800 meter` */
  inWords(value: number): string;
  agreedInWords?: string;
  onChange(value: number): void;
  /** The hand lets go. */
  onRest?(value: number): void;
}

export function NumberSlider({
  label,
  values,
  value,
  agreed,
  inWords,
  agreedInWords,
  onChange,
  onRest,
}: Props) {
  const input = useRef<HTMLInputElement>(null);
  const words = inWords(value);
  // The slider counts positions; a listener must hear the value. Set again after each render, as the slider does.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', words));
  const last = values.length - 1;
  const agreedAt = agreed === null ? null : `${(values.indexOf(agreed) / last) * 100}%`;
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
            {agreedAt !== null && (
              <div
                className="number-slider__agreed"
                style={{ insetInlineStart: agreedAt }}
                title={agreedInWords}
              />
            )}
            <SliderThumb inputRef={input} className="number-slider__thumb" />
          </>
        )}
      </SliderTrack>
    </Slider>
  );
}
