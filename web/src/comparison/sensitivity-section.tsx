// How near the norm is to turning: one requirement, one of its numbers, and the neighbourhoods that follow it.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { AmountPart, Picture, ReachPart } from '../coverage/picture.ts';
import { supplyOf } from '../coverage/slider-steps.ts';
import { useAmountWords } from '../coverage/use-amount-words.ts';
import { useRequirementWords } from '../coverage/use-requirement-words.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { nextTurns, type Parameter, sensitivityOf } from './sensitivity.ts';
import { SensitivityChart } from './sensitivity-chart.tsx';

const parametersOf = (part: ReachPart | AmountPart): readonly Parameter[] =>
  part.form === 'reach' ? ['threshold', 'share'] : ['amount'];

export function SensitivitySection({ picture }: { picture: Picture }) {
  const t = useTranslations('comparison');
  const { parts, norm } = picture;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Parameter>('threshold');
  const part = parts.find(({ requirement }) => requirement.id === chosenId) ?? parts[0];
  const parameters = parametersOf(part);
  const parameter = parameters.includes(chosen) ? chosen : parameters[0];
  return (
    <section className="compare-panel__sensitivity">
      <Heading level={3}>{t('sensitivityTitle')}</Heading>
      <p>{t('sensitivityHow')}</p>
      <ChoiceField
        label={t('pickRequirement')}
        options={parts.map(({ requirement: { id, title } }) => ({
          id,
          words: title,
          shown: <span lang={norm.language}>{title}</span>,
        }))}
        chosen={part.requirement.id}
        onChoose={setChosenId}
      />
      {parameters.length > 1 && (
        <ToggleButtonGroup
          className="view-switch"
          aria-label={t('pickParameter')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[parameter]}
          onSelectionChange={(keys) => setChosen([...keys][0] as Parameter)}
        >
          {parameters.map((one) => (
            <ToggleButton key={one} id={one} className="view-switch__tab">
              {t(`parameter.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <Moved part={part} parameter={parameter} />
    </section>
  );
}

function Moved({ part, parameter }: { part: ReachPart | AmountPart; parameter: Parameter }) {
  const t = useTranslations('comparison');
  const inWords = useInWords(part, parameter);
  const sensitivity = useMemo(() => sensitivityOf(part, parameter), [part, parameter]);
  if (sensitivity === null) return null;
  const { below, above } = nextTurns(sensitivity);
  return (
    <>
      <SensitivityChart sensitivity={sensitivity} inWords={inWords} />
      <ul className="compare-panel__turns">
        {below && <li>{t('turnsBelow', { value: inWords(below.value), meets: below.counts.meets })}</li>}
        {above && <li>{t('turnsAbove', { value: inWords(above.value), meets: above.counts.meets })}</li>}
        {below === null && above === null && <li>{t('turnsNowhere')}</li>}
      </ul>
    </>
  );
}

/** A number of the requirement with its unit. */
function useInWords(part: ReachPart | AmountPart, parameter: Parameter): (value: number) => string {
  const words = useRequirementWords();
  const amounts = useAmountWords();
  if (part.form === 'amount') return (value) => amounts.amount(supplyOf(part.requirement), value, 'up');
  const { unit } = part.requirement.within;
  return parameter === 'share' ? words.share : (value) => words.threshold(unit, value);
}
