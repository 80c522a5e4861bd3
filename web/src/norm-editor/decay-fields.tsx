// How much a place counts by its distance: all the same, by steps, or less and less.
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { CatchmentRequirement } from '../../../server/contract/norm.ts';
import { Icon } from '../ui/icon.tsx';
import { OneChip } from './chosen-chips.tsx';
import { NumberField } from './number-field.tsx';
import { startOfDecay } from './travel-changes.ts';
import type { Editing } from './use-draft.ts';

const sorts = ['binary', 'stepped', 'gaussian'] as const;
/** The most that a distance in a decay may be, and steps in one; see the schema of a catchment. */
const furthestDecay = 6000;
const mostSteps = 10;

interface Props {
  editing: Editing<CatchmentRequirement>;
}

export function DecayFields({ editing: { value, change, type } }: Props) {
  const t = useTranslations('normEditor');
  const { decay, within } = value;
  return (
    <>
      <OneChip
        label={t('decay')}
        chips={sorts.map((id) => ({ id, label: t(`decays.${id}`) }))}
        chosen={decay.type}
        onChange={(sort) => change({ ...value, decay: startOfDecay(sort, within.value) })}
      />
      <p className="small soft">{t(`decayMeans.${decay.type}`)}</p>
      {decay.type === 'gaussian' && (
        <NumberField
          label={t('sigma')}
          value={decay.sigma}
          limits={{ least: 0, isAbove: true, most: furthestDecay, isWhole: false }}
          step={within.unit === 'metres' ? 50 : 1}
          unit={t(`travelUnits.${within.unit}`)}
          onType={(sigma) => type({ ...value, decay: { ...decay, sigma } })}
        />
      )}
      {decay.type === 'stepped' && <Steps editing={{ value, change, type }} steps={decay.steps} />}
    </>
  );
}

type Steps = Extract<CatchmentRequirement['decay'], { type: 'stepped' }>['steps'];

function Steps({ editing: { value, change, type }, steps }: Props & { steps: Steps }) {
  const t = useTranslations('normEditor');
  const { unit } = value.within;
  const withSteps = (next: Steps): CatchmentRequirement => ({
    ...value,
    decay: { type: 'stepped', steps: next },
  });
  const withStep = (index: number, next: Steps[number]) =>
    withSteps(steps.map((one, s) => (s === index ? next : one)));
  const last = steps[steps.length - 1];
  const further = last.upTo + (unit === 'metres' ? 200 : 2);
  return (
    <>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the row.
        <div key={index} className="field-row">
          <NumberField
            label={t('upTo')}
            value={step.upTo}
            limits={{
              least: steps[index - 1]?.upTo ?? 0,
              isAbove: true,
              // Each must end before the next; the last at the furthest that a norm may name.
              most: steps[index + 1] === undefined ? furthestDecay : steps[index + 1].upTo - 1,
              isWhole: false,
            }}
            step={unit === 'metres' ? 50 : 1}
            unit={t(`travelUnits.${unit}`)}
            onType={(upTo) => type(withStep(index, { ...step, upTo }))}
          />
          <NumberField
            label={t('weight')}
            value={Number((step.weight * 100).toFixed(4))}
            limits={{ least: 0, isAbove: false, most: 100, isWhole: false }}
            step={10}
            unit="%"
            onType={(weight) => type(withStep(index, { ...step, weight: weight / 100 }))}
          />
        </div>
      ))}
      <div className="field-row">
        {steps.length < mostSteps && further <= furthestDecay && (
          <Button
            className="quiet-button"
            onPress={() => change(withSteps([...steps, { upTo: further, weight: last.weight / 2 }]))}
          >
            <Icon name="plus" /> {t('addStep')}
          </Button>
        )}
        {steps.length > 1 && (
          <Button className="quiet-button" onPress={() => change(withSteps(steps.slice(0, -1)))}>
            <Icon name="trash" /> {t('removeStep')}
          </Button>
        )}
      </div>
    </>
  );
}
