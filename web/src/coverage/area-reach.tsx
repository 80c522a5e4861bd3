// A reach requirement in one neighbourhood: the sentence in people, the curve and the distances.
import { useTranslations } from 'use-intl';
import { AreaDistances } from './area-distances.tsx';
import type { AreaFacts } from './area-facts.ts';
import type { AskedWords, ServerResults } from './area-requirement.tsx';
import { DistanceChart } from './distance-chart.tsx';
import type { JudgedReach } from './judgement.ts';
import type { ReachPart } from './picture.ts';
import { usePlaceWords } from './use-place-words.ts';
import { type RequirementWords, useRequirementWords } from './use-requirement-words.ts';

interface Props extends ReachPart, ServerResults {
  area: AreaFacts;
  judged: JudgedReach;
  askedWords: AskedWords;
}

export function AreaReach(props: Props) {
  const { requirement, stops, curve, numbers, judged, result, resultAsAgreed, area } = props;
  const here = curve.areas.find(({ code }) => code === area.code);
  if (here === undefined) return null;
  return (
    <>
      <Sentence {...props} />
      <DistanceChart requirement={requirement} stops={stops} area={here} numbers={numbers} judged={judged} />
      <AreaDistances
        requirement={requirement}
        stops={stops}
        curve={here}
        judged={judged}
        share={numbers.share}
        result={result}
        resultAsAgreed={resultAsAgreed}
      />
    </>
  );
}

function Sentence({ requirement, judged, numbers, askedWords }: Props) {
  const t = useTranslations('coverage');
  const words = useRequirementWords();
  const places = usePlaceWords();
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
    mode: words.mode(requirement.mode),
    places: places.counted(requirement.places, requirement.count, 'hinted'),
  };
  const share = words.share(numbers.share);
  return (
    <p className="area-requirement__sentence numbers">
      {lower === upper ? t('within', parts) : t('withinRange', { ...parts, lower })}{' '}
      {t(askedWords, { share })} <strong>{shortSentence(t, words, requirement, judged)}</strong>
    </p>
  );
}

function shortSentence(
  t: ReturnType<typeof useTranslations<'coverage'>>,
  words: RequirementWords,
  { group }: ReachPart['requirement'],
  { shortfall }: JudgedReach,
): string {
  if (shortfall === null || shortfall.upper === 0) return t('enough');
  const people = words.people(group, shortfall.upper);
  if (shortfall.lower === shortfall.upper) return t('short', { people });
  return shortfall.lower === 0
    ? t('shortMaybe', { people })
    : t('shortRange', { lower: shortfall.lower, people });
}
