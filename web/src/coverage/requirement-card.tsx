// One requirement of the agreement: the sentence, the numbers one can try, and what they mean in people.
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import { type Numbers, sameNumbers } from '../store/requirement-numbers.ts';
import { useStore } from '../store/store.ts';
import type { AreaFacts } from './area-facts.ts';
import { AreasBar } from './areas-bar.tsx';
import type { Judgement } from './judgement.ts';
import { PeopleBar } from './people-bar.tsx';
import type { AmountPart, ReachPart } from './picture.ts';
import { RequirementSentence } from './requirement-sentence.tsx';
import { RequirementSliders } from './requirement-sliders.tsx';

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
      <RequirementSliders part={props} marks={agreed} {...useTrial(id, agreed)} />
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
    onChange: (numbers: Numbers) => tryNumbers(requirementId, numbers),
    onRest: (numbers: Numbers) => {
      if (sameNumbers(numbers, agreed)) resetNumbers(requirementId);
      restCase();
    },
  };
}
