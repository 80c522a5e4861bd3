// One requirement of the agreement: the sentence, the numbers one can try, and what they mean in people.
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import { type Numbers, sameNumbers } from '../store/requirement-numbers.ts';
import { useStore } from '../store/store.ts';
import type { AreaFacts } from './area-facts.ts';
import { AreasBar } from './areas-bar.tsx';
import type { Judgement } from './judgement.ts';
import { NumberSlider } from './number-slider.tsx';
import { PeopleBar } from './people-bar.tsx';
import type { AmountPart, ReachPart } from './picture.ts';
import { RequirementSentence } from './requirement-sentence.tsx';
import { shareSteps, supplyOf } from './slider-steps.ts';
import { useAmountWords } from './use-amount-words.ts';
import { useRequirementWords } from './use-requirement-words.ts';

type Props = (ReachPart | AmountPart) & {
  norm: Norm;
  total: Judgement['totals'][number];
  areas: readonly AreaFacts[];
};

/** Rests while another requirement is being dragged. */
export const RequirementCard = memo(function RequirementCard(props: Props) {
  const { requirement, norm, agreed, numbers, total, areas } = props;
  const t = useTranslations('coverage');
  const resetNumbers = useStore((state) => state.resetNumbers);
  const { id } = requirement;
  return (
    <article
      className="requirement-card"
      aria-labelledby={`requirement-${id}`}
      data-tried={!sameNumbers(numbers, agreed)}
    >
      <Heading level={3} id={`requirement-${id}`} lang={norm.language}>
        {requirement.title}
      </Heading>
      <RequirementSentence {...props} />
      {props.form === 'reach' ? <ReachSliders {...props} /> : <AmountSlider {...props} />}
      {total.form === 'reach' ? (
        <PeopleBar group={requirement.form === 'reach' ? requirement.group : 'everyone'} total={total} />
      ) : (
        <AreasBar total={total} areas={areas} />
      )}
      <div className="requirement-card__reset">
        <Button purpose="subtle" onClick={() => resetNumbers(id)}>
          {t(norm.status === 'agreed' ? 'reset' : 'resetProposal')}
        </Button>
      </div>
    </article>
  );
});

/** What a slider does: it tries, and when the hand lets go of the agreed numbers, there is no trial. */
function useTrial(requirementId: string, agreed: Numbers) {
  const tryNumbers = useStore((state) => state.tryNumbers);
  const restCase = useStore((state) => state.restCase);
  const resetNumbers = useStore((state) => state.resetNumbers);
  return {
    change: (numbers: Numbers) => tryNumbers(requirementId, numbers),
    rest: (numbers: Numbers) => {
      if (sameNumbers(numbers, agreed)) resetNumbers(requirementId);
      restCase();
    },
  };
}

function ReachSliders({ requirement, stops, agreed, numbers }: ReachPart) {
  const t = useTranslations('coverage');
  const words = useRequirementWords();
  const { change, rest } = useTrial(requirement.id, agreed);
  const shares = useMemo(() => shareSteps(agreed.share), [agreed.share]);
  const inThreshold = (value: number) => words.threshold(requirement.within.unit, value);
  return (
    <>
      <NumberSlider
        label={t('thresholdSlider')}
        values={stops}
        value={numbers.threshold}
        agreed={agreed.threshold}
        inWords={inThreshold}
        agreedInWords={t('agreedMark', { value: inThreshold(agreed.threshold) })}
        onChange={(threshold) => change({ ...numbers, threshold })}
        onRest={(threshold) => rest({ ...numbers, threshold })}
      />
      <NumberSlider
        label={t('shareSlider')}
        values={shares}
        value={numbers.share}
        agreed={agreed.share}
        inWords={words.share}
        agreedInWords={t('agreedMark', { value: words.share(agreed.share) })}
        onChange={(share) => change({ ...numbers, share })}
        onRest={(share) => rest({ ...numbers, share })}
      />
    </>
  );
}

function AmountSlider({ requirement, stops, agreed, numbers }: AmountPart) {
  const t = useTranslations('coverage');
  const own = useTranslations('requirement');
  const words = useAmountWords();
  const { change, rest } = useTrial(requirement.id, agreed);
  const of = supplyOf(requirement);
  const inAmount = (value: number) => words.amount(of, value, 'up');
  return (
    <NumberSlider
      label={own(`slider.${of}`)}
      values={stops}
      value={numbers.amount}
      agreed={agreed.amount}
      inWords={inAmount}
      agreedInWords={t('agreedMark', { value: inAmount(agreed.amount) })}
      onChange={(amount) => change({ amount })}
      onRest={(amount) => rest({ amount })}
    />
  );
}
