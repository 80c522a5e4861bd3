// Why a figure is uncertain or approximate, and which records would settle it.
import { useTranslations } from 'use-intl';
import type { RequirementResult } from '../../../server/contract/coverage.ts';
import type { Requirement } from '../../../server/contract/norm.ts';
import type { Place } from '../../../server/contract/place.ts';
import { PageLink } from '../ui/page-link.tsx';
import type { JudgedRequirement } from './judge-curves.ts';
import { useRequirementWords } from './use-requirement-words.ts';

interface Props {
  group: Requirement['group'];
  judged: JudgedRequirement;
  result: RequirementResult | null;
  resultAsAgreed: RequirementResult | null;
  placesById: ReadonlyMap<string, Place>;
}

type Reason = RequirementResult['reasons'][number];

const sentences = {
  'stale-records': 'staleRecords',
  'population-unknown': 'populationUnknown',
  'straight-line': 'straightLine',
  'spread-over-streets': 'spreadOverStreets',
} as const;

export function AreaReasons({ group, judged, result, resultAsAgreed, placesById }: Props) {
  const t = useTranslations('coverage');
  const words = useRequirementWords();
  const reasons = result?.reasons ?? reasonsForAnyNumbers(judged, resultAsAgreed);
  if (reasons.length === 0) return null;
  return (
    <div className="area-reasons">
      <h4>{t(judged.verdict === 'unknown' ? 'whyUncertain' : 'howSure')}</h4>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>
            {t(sentences[reason.code], { group: words.group(group) })}
            <RecordsToCheck ids={reason.placeIds ?? []} placesById={placesById} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Streets and residents do not change with a slider. Which records matter does, and only the server knows. */
function reasonsForAnyNumbers(judged: JudgedRequirement, asAgreed: RequirementResult | null): Reason[] {
  const lasting = asAgreed?.reasons.filter(({ code }) => code !== 'stale-records') ?? [];
  const isBetweenBounds = judged.covered !== null && judged.covered.lower < judged.covered.upper;
  return isBetweenBounds ? [{ code: 'stale-records' }, ...lasting] : lasting;
}

interface RecordsProps {
  ids: readonly string[];
  placesById: ReadonlyMap<string, Place>;
}

function RecordsToCheck({ ids, placesById }: RecordsProps) {
  const t = useTranslations('coverage');
  const places = ids.flatMap((id) => placesById.get(id) ?? []);
  if (places.length === 0) return null;
  return (
    <>
      {' '}
      {t('checkFirst')}
      <ul>
        {places.map(({ id, name, checkedOn }) => (
          <li key={id}>
            <PageLink href={`/plek/${encodeURIComponent(id)}`}>{name}</PageLink>,{' '}
            {checkedOn ? t('checkedOn', { date: new Date(checkedOn) }) : t('neverChecked')}
          </li>
        ))}
      </ul>
    </>
  );
}
