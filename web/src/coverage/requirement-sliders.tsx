// The sliders of a requirement: how far and for whom, or how much.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { areReachNumbers, type Numbers } from '../store/requirement-numbers.ts';
import { NumberSlider } from './number-slider.tsx';
import type { AmountPart, ReachPart } from './picture.ts';
import { shareSteps, supplyOf } from './slider-steps.ts';
import { useAmountWords } from './use-amount-words.ts';
import { useRequirementWords } from './use-requirement-words.ts';

interface SliderProps<Part> {
  part: Part;
  /** The agreed numbers, marked where the slider can stand on them; `null`: nothing was agreed. */
  marks: Numbers | null;
  onChange(numbers: Numbers): void;
  /** The hand lets go. */
  onRest(numbers: Numbers): void;
}

export function RequirementSliders({ part, ...rest }: SliderProps<ReachPart | AmountPart>) {
  return part.form === 'reach' ? (
    <ReachSliders part={part} {...rest} />
  ) : (
    <AmountSlider part={part} {...rest} />
  );
}

function ReachSliders({ part, marks, onChange, onRest }: SliderProps<ReachPart>) {
  const t = useTranslations('coverage');
  const words = useRequirementWords();
  const { requirement, stops, agreed, numbers } = part;
  const shares = useMemo(() => shareSteps(agreed.share), [agreed.share]);
  const inThreshold = (value: number) => words.threshold(requirement.within.unit, value);
  const marked = marks !== null && areReachNumbers(marks) ? marks : null;
  return (
    <>
      <NumberSlider
        label={t('thresholdSlider')}
        values={stops}
        value={numbers.threshold}
        agreed={marked?.threshold ?? null}
        inWords={inThreshold}
        onChange={(threshold) => onChange({ ...numbers, threshold })}
        onRest={(threshold) => onRest({ ...numbers, threshold })}
      />
      <NumberSlider
        label={t('shareSlider')}
        values={shares}
        value={numbers.share}
        agreed={marked?.share ?? null}
        inWords={words.share}
        onChange={(share) => onChange({ ...numbers, share })}
        onRest={(share) => onRest({ ...numbers, share })}
      />
    </>
  );
}

function AmountSlider({ part, marks, onChange, onRest }: SliderProps<AmountPart>) {
  const own = useTranslations('requirement');
  const words = useAmountWords();
  const { requirement, stops, numbers } = part;
  const of = supplyOf(requirement);
  return (
    <NumberSlider
      label={own(`slider.${of}`)}
      values={stops}
      value={numbers.amount}
      agreed={marks === null || areReachNumbers(marks) ? null : marks.amount}
      inWords={(value) => words.amount(of, value, 'up')}
      onChange={(amount) => onChange({ amount })}
      onRest={(amount) => onRest({ amount })}
    />
  );
}
