// What one requirement asks, as a sentence with the numbers that are tried in it, and what comes with it.
import { useFormatter, useTranslations } from 'use-intl';
import type { CatchmentRequirement, RatioRequirement, Requirement } from '../../../server/contract/norm.ts';
import type { AmountNumbers, ReachNumbers } from '../store/requirement-numbers.ts';
import type { AmountPart, ReachPart } from './picture.ts';
import { levelOf } from './requirement-level.ts';
import type { AmountRequirement } from './slider-steps.ts';
import { useAmountWords } from './use-amount-words.ts';
import { usePlaceWords } from './use-place-words.ts';
import { useRequirementWords } from './use-requirement-words.ts';

type Props =
  | Pick<ReachPart, 'form' | 'requirement' | 'numbers'>
  | Pick<AmountPart, 'form' | 'requirement' | 'numbers'>;

const strong = (chunks: React.ReactNode) => <strong>{chunks}</strong>;

export function RequirementSentence(props: Props) {
  const { requirement } = props;
  return (
    <>
      <p className="requirement-card__sentence">
        {props.form === 'reach' ? (
          <ReachSentence requirement={props.requirement} numbers={props.numbers} />
        ) : (
          <AmountSentence requirement={props.requirement} numbers={props.numbers} />
        )}
      </p>
      <Conditions requirement={requirement} />
      <Notes requirement={requirement} />
    </>
  );
}

function ReachSentence({
  requirement,
  numbers,
}: {
  requirement: ReachPart['requirement'];
  numbers: ReachNumbers;
}) {
  const t = useTranslations('coverage');
  const words = useRequirementWords();
  const places = usePlaceWords();
  return t.rich('requirement', {
    share: words.share(numbers.share),
    group: t(`allResidents.${requirement.group}`),
    threshold: words.threshold(requirement.within.unit, numbers.threshold),
    mode: words.mode(requirement.mode),
    places: places.counted(requirement.places, requirement.count, 'listed'),
    strong,
  });
}

function AmountSentence({
  requirement,
  numbers,
}: {
  requirement: AmountRequirement;
  numbers: AmountNumbers;
}) {
  const t = useTranslations('requirement');
  const places = usePlaceWords();
  if (requirement.form !== 'presence') {
    return <SupplySentence requirement={requirement} amount={numbers.amount} />;
  }
  const count = numbers.amount;
  return t.rich('presence', {
    level: requirement.level,
    count,
    places: places.named(requirement.places, count, 'listed'),
    strong,
  });
}

interface SupplyProps {
  requirement: RatioRequirement | CatchmentRequirement;
  amount: number;
}

function SupplySentence({ requirement, amount }: SupplyProps) {
  const t = useTranslations('requirement');
  const amounts = useAmountWords();
  const words = useRequirementWords();
  const places = usePlaceWords();
  const { of, form } = requirement;
  // Hours and floor area are those of many places together.
  const count = of === 'places' ? amount : 2;
  const parts = {
    times: amounts.times(requirement),
    count,
    amount: of === 'places' ? amounts.figure(amount, 'up') : amounts.amount(of, amount, 'up'),
    places: places.named(requirement.places, count, 'listed'),
    strong,
  };
  if (form === 'ratio') return t.rich(`ratio.${of}`, parts);
  const threshold = words.threshold(requirement.within.unit, requirement.within.value);
  return t.rich(`catchment.${of}`, { ...parts, threshold, mode: words.mode(requirement.mode) });
}

function Conditions({ requirement }: { requirement: Requirement }) {
  const t = useTranslations('requirement');
  const conditions = usePlaceWords().conditions(requirement.places);
  if (conditions.length === 0) return null;
  return (
    <div className="requirement-card__conditions small">
      {t('onlyPlaces')}
      <ul>
        {conditions.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ul>
    </div>
  );
}

/** For which areas it holds, and how these are counted. */
function Notes({ requirement }: { requirement: Requirement }) {
  const t = useTranslations('coverage');
  const own = useTranslations('requirement');
  const format = useFormatter();
  const { appliesTo } = requirement;
  const level = levelOf(requirement);
  const isWeighted = requirement.form === 'catchment' && requirement.decay.type !== 'binary';
  const notes = [
    ...(level === 'neighbourhood' ? [] : [own('together', { level })]),
    ...(isWeighted ? [own('decay')] : []),
    ...(appliesTo?.urbanity
      ? [t('appliesToUrbanity', { level, classes: format.list(appliesTo.urbanity.map(String)) })]
      : []),
    ...(appliesTo?.minResidents === undefined
      ? []
      : [t('appliesToResidents', { level, count: appliesTo.minResidents })]),
  ];
  return notes.map((note) => (
    <p key={note} className="small soft">
      {note}
    </p>
  ));
}
