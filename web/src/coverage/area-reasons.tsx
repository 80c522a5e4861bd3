// Why a figure is uncertain or approximate, and which records would settle it.
import { useTranslations } from 'use-intl';
import type { RequirementResult } from '../../../server/contract/coverage.ts';
import type { Requirement } from '../../../server/contract/norm.ts';
import type { Place } from '../../../server/contract/place.ts';
import { PageLink } from '../ui/page-link.tsx';
import type { JudgedRequirement } from './judgement.ts';
import { type Reason, reasonsForAnyNumbers, supplyReasons } from './lasting-reasons.ts';
import { levelOf } from './requirement-level.ts';
import { useRequirementWords } from './use-requirement-words.ts';

interface Props {
  requirement: Requirement;
  judged: JudgedRequirement;
  result: RequirementResult | null;
  resultAsAgreed: RequirementResult | null;
  placesById: ReadonlyMap<string, Place>;
}

export function AreaReasons({ requirement, judged, result, resultAsAgreed, placesById }: Props) {
  const t = useTranslations('coverage');
  const told = result?.reasons ?? reasonsForAnyNumbers(requirement, judged, resultAsAgreed);
  const reasons = [...told, ...supplyReasons(requirement, judged, told)];
  if (reasons.length === 0) return null;
  return (
    <div className="area-reasons">
      <h4>{t(judged.verdict === 'unknown' ? 'whyUncertain' : 'howSure')}</h4>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>
            <ReasonSentence code={reason.code} requirement={requirement} />
            <RecordsToCheck reason={reason} placesById={placesById} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ReasonSentence({ code, requirement }: { code: Reason['code']; requirement: Requirement }) {
  const t = useTranslations('coverage');
  const own = useTranslations('requirement');
  const words = useRequirementWords();
  const level = levelOf(requirement);
  switch (code) {
    case 'stale-records':
      return requirement.form === 'reach' ? t('staleRecords') : own('staleRecords');
    case 'unknown-records':
      return own('unknownRecords');
    case 'records-in-doubt':
      return own('unknownOrOldRecords');
    case 'sizes-unknown':
      return own('sizesUnknown');
    case 'hours-unknown':
      return own('hoursUnknown');
    case 'dwellings-unknown':
      return own('dwellingsUnknown', { level });
    case 'straight-line':
      return t('straightLine');
    case 'spread-over-streets':
      return t('spreadOverStreets');
    case 'population-unknown': {
      const group = words.group(groupOf(requirement));
      return level === 'neighbourhood'
        ? t('populationUnknown', { group })
        : own('peopleUnknown', { level, group });
    }
  }
}

const groupOf = (requirement: Requirement) => {
  if (requirement.form === 'presence') return 'everyone';
  return requirement.form === 'ratio' ? requirement.base : requirement.group;
};

interface RecordsProps {
  reason: Reason;
  placesById: ReadonlyMap<string, Place>;
}

function RecordsToCheck({ reason, placesById }: RecordsProps) {
  const t = useTranslations('coverage');
  const own = useTranslations('requirement');
  const places = (reason.placeIds ?? []).flatMap((id) => placesById.get(id) ?? []);
  if (places.length === 0) return null;
  const isOld = reason.code === 'stale-records';
  return (
    <>
      {' '}
      {isOld ? t('checkFirst') : own('askFirst')}
      <ul>
        {places.map(({ id, name, checkedOn }) => (
          <li key={id}>
            <PageLink href={`/plek/${encodeURIComponent(id)}`}>{name}</PageLink>
            {isOld && <>, {checkedOn ? t('checkedOn', { date: new Date(checkedOn) }) : t('neverChecked')}</>}
          </li>
        ))}
      </ul>
    </>
  );
}
