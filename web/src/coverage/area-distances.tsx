// How far it is in one neighbourhood: for the share that was asked, on average, and for whom it is too far for any search.
import { useFormatter, useTranslations } from 'use-intl';
import type { RequirementResult } from '../../../server/contract/coverage.ts';
import type { ReachCurve } from '../../../server/contract/coverage-curves.ts';
import type { ReachRequirement } from '../../../server/contract/norm.ts';
import { stopOfShare } from './distance-curve.ts';
import type { JudgedReach } from './judgement.ts';
import { useRequirementWords } from './use-requirement-words.ts';

interface Props {
  requirement: ReachRequirement;
  stops: readonly number[];
  curve: ReachCurve['areas'][number];
  judged: JudgedReach;
  share: number;
  result: RequirementResult | null;
  resultAsAgreed: RequirementResult | null;
}

export function AreaDistances(props: Props) {
  if (props.judged.covered === null) return null;
  return (
    <p className="small numbers">
      <ShareDistance {...props} /> <MeanAndUnreachable {...props} />
    </p>
  );
}

/** Exact from the server where it was asked by these numbers, else to a stop of the curve. */
function ShareDistance({ requirement, stops, curve, judged, share, result }: Props) {
  const t = useTranslations('coverage');
  const words = useRequirementWords();
  const exact = result?.quantileMetres;
  const { unit } = requirement.within;
  const residents = judged.residents ?? 0;
  const { lower, upper } = exact ?? {
    lower: stopOfShare(stops, curve.upper ?? curve.lower, residents, share),
    upper: stopOfShare(stops, curve.lower, residents, share),
  };
  const say = (distance: number) =>
    exact ? words.threshold('metres', Math.round(distance)) : words.threshold(unit, distance);
  const part = words.share(share);
  if (lower === null) {
    return t('shareBeyond', { share: part, threshold: words.threshold(unit, stops[stops.length - 1]) });
  }
  if (upper === null) return t('shareWithinUnsure', { share: part, lower: say(lower) });
  return lower === upper
    ? t('shareWithin', { share: part, threshold: say(upper) })
    : t('shareWithinRange', { share: part, lower: say(lower), upper: say(upper) });
}

/** Neither depends on the threshold or the share, so what was agreed tells it for what is tried too. */
function MeanAndUnreachable({ requirement, stops, result, resultAsAgreed }: Props) {
  const t = useTranslations('coverage');
  const format = useFormatter();
  const words = useRequirementWords();
  const known = result ?? resultAsAgreed;
  if (known === null) return null;
  const { meanMetres, unreachable } = known;
  const sentences: string[] = [];
  if (meanMetres !== null && meanMetres.upper !== null) {
    const upper = words.threshold('metres', Math.round(meanMetres.upper));
    const isSure = meanMetres.lower === null || Math.round(meanMetres.lower) === Math.round(meanMetres.upper);
    sentences.push(
      isSure
        ? t('meanDistance', { mean: upper })
        : t('meanDistanceRange', { lower: format.number(Math.round(meanMetres.lower ?? 0)), upper }),
    );
  }
  const most = Math.round(unreachable?.upper ?? 0);
  if (unreachable !== null && most > 0) {
    const least = Math.round(unreachable.lower);
    const people = words.people(requirement.group, most);
    sentences.push(
      t('unreachable', {
        count: most,
        people: least === most ? people : t('range', { lower: format.number(least), upper: people }),
        threshold: words.threshold(requirement.within.unit, stops[stops.length - 1]),
      }),
    );
  }
  return sentences.join(' ');
}
