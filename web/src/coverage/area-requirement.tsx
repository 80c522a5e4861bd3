// One requirement in one neighbourhood: the sentence in people, the curve, the distances and the doubts.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { CoverageCurves, RequirementResult } from '../../../server/contract/coverage.ts';
import type { Requirement } from '../../../server/contract/norm.ts';
import type { Place } from '../../../server/contract/place.ts';
import type { Numbers } from '../store/coverage-slice.ts';
import { AreaDistances } from './area-distances.tsx';
import { AreaReasons } from './area-reasons.tsx';
import { DistanceChart } from './distance-chart.tsx';
import type { JudgedRequirement } from './judge-curves.ts';
import { type RequirementWords, useRequirementWords } from './use-requirement-words.ts';
import { VerdictSign } from './verdict-sign.tsx';

interface Props {
  requirement: Requirement;
  /** Of the title, ISO 639-1. */
  language: string;
  stops: readonly number[];
  curve: CoverageCurves['requirements'][number]['areas'][number];
  judged: JudgedRequirement;
  numbers: Numbers;
  /** Which words say where the share comes from. */
  shareWords: 'agreedShare' | 'proposedShare' | 'triedShare';
  /** By the numbers in force; `null` while the server has not been asked. */
  result: RequirementResult | null;
  /** By the norm's own numbers; some of it holds for any. */
  resultAsAgreed: RequirementResult | null;
  placesById: ReadonlyMap<string, Place>;
}

/** Rests while another requirement is being dragged. */
export const AreaRequirement = memo(function AreaRequirement(props: Props) {
  const { requirement, language, stops, curve, judged, numbers, result, resultAsAgreed, placesById } = props;
  const id = `area-requirement-${requirement.id}`;
  return (
    <article className="area-requirement" aria-labelledby={id}>
      <Heading level={3} id={id} lang={language}>
        <VerdictSign verdict={judged.verdict} /> {requirement.title}
      </Heading>
      <Sentence {...props} />
      <DistanceChart requirement={requirement} stops={stops} area={curve} numbers={numbers} judged={judged} />
      <AreaDistances
        requirement={requirement}
        stops={stops}
        curve={curve}
        judged={judged}
        share={numbers.share}
        result={result}
        resultAsAgreed={resultAsAgreed}
      />
      <AreaReasons
        group={requirement.group}
        judged={judged}
        result={result}
        resultAsAgreed={resultAsAgreed}
        placesById={placesById}
      />
    </article>
  );
});

function Sentence({ requirement, judged, numbers, shareWords }: Props) {
  const t = useTranslations('coverage');
  const words = useRequirementWords();
  const { residents, covered } = judged;
  if (residents === 0) return <p>{t('nobodyHere')}</p>;
  if (judged.verdict === 'not-applicable') return <p>{t('notApplicableHere')}</p>;
  if (residents === null || covered === null) {
    return <p>{t('unknownPeople', { group: words.group(requirement.group) })}</p>;
  }
  const lower = Math.round(covered.lower);
  const upper = Math.round(covered.upper);
  const parts = {
    covered: upper,
    total: words.people(requirement.group, Math.round(residents)),
    threshold: words.threshold(requirement.within.unit, numbers.threshold),
    mode: words.mode(requirement),
    places: words.places(requirement),
  };
  const share = words.share(numbers.share);
  return (
    <p className="area-requirement__sentence numbers">
      {lower === upper ? t('within', parts) : t('withinRange', { ...parts, lower })}{' '}
      {t(shareWords, { share })} <strong>{shortSentence(t, words, requirement, judged)}</strong>
    </p>
  );
}

function shortSentence(
  t: ReturnType<typeof useTranslations<'coverage'>>,
  words: RequirementWords,
  { group }: Requirement,
  { shortfall }: JudgedRequirement,
): string {
  if (shortfall === null || shortfall.upper === 0) return t('enough');
  const people = words.people(group, shortfall.upper);
  if (shortfall.lower === shortfall.upper) return t('short', { people });
  return shortfall.lower === 0
    ? t('shortMaybe', { people })
    : t('shortRange', { lower: shortfall.lower, people });
}
