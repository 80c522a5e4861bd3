// One requirement in one neighbourhood: what there is, in sentences and a drawing, and the doubts.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { memo } from 'react';
import type { RequirementResult } from '../../../server/contract/coverage.ts';
import type { Place } from '../../../server/contract/place.ts';
import { AreaAmount } from './area-amount.tsx';
import type { AreaFacts } from './area-facts.ts';
import { AreaReach } from './area-reach.tsx';
import { AreaReasons } from './area-reasons.tsx';
import type { JudgedRequirement } from './judgement.ts';
import type { AmountPart, ReachPart } from './picture.ts';
import { VerdictSign } from './verdict-sign.tsx';

/** What the server said of this requirement here. */
export interface ServerResults {
  /** By the numbers in force; `null` while the server has not been asked. */
  result: RequirementResult | null;
  /** By the norm's own numbers; some of it holds for any. */
  resultAsAgreed: RequirementResult | null;
}

/** Which words say where the asked number comes from. */
export type AskedWords = 'agreedShare' | 'proposedShare' | 'triedShare';

type Props = (ReachPart | AmountPart) &
  ServerResults & {
    /** Of the title, ISO 639-1. */
    language: string;
    area: AreaFacts;
    judged: JudgedRequirement;
    askedWords: AskedWords;
    placesById: ReadonlyMap<string, Place>;
  };

/** Rests while another requirement is being dragged. */
export const AreaRequirement = memo(function AreaRequirement(props: Props) {
  const { requirement, language, judged, result, resultAsAgreed, placesById } = props;
  const id = `area-requirement-${requirement.id}`;
  return (
    <article className="area-requirement" aria-labelledby={id}>
      <Heading level={3} id={id} lang={language}>
        <VerdictSign verdict={judged.verdict} /> {requirement.title}
      </Heading>
      {props.form === 'reach' && judged.form === 'reach' && <AreaReach {...props} judged={judged} />}
      {props.form === 'amount' && judged.form !== 'reach' && <AreaAmount {...props} judged={judged} />}
      <AreaReasons
        requirement={requirement}
        judged={judged}
        result={result}
        resultAsAgreed={resultAsAgreed}
        placesById={placesById}
      />
    </article>
  );
});
