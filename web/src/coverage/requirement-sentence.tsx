// What one requirement asks, as a sentence with the numbers that are tried in it, and what comes with it.
import { useFormatter, useTranslations } from 'use-intl';
import type { CatchmentRequirement, RatioRequirement, Requirement } from '../../../server/contract/norm.ts';
import { type AmountNumbers, numbersOf } from '../store/requirement-numbers.ts';
import type { AmountPart, ReachPart } from './picture.ts';
import { levelOf } from './requirement-level.ts';
import { type AmountRequirement, supplyOf } from './slider-steps.ts';
import { useAmountWords } from './use-amount-words.ts';
import { usePlaceWords } from './use-place-words.ts';
import { useRequirementWords } from './use-requirement-words.ts';

type Props =
  | Pick<ReachPart, 'form' | 'requirement' | 'numbers'>
  | Pick<AmountPart, 'form' | 'requirement' | 'numbers'>;

/** The words of a sentence that someone who writes the norm can change; the messages name the same slots. */
export type SentenceSlots = Record<
  | 'shareSlot'
  | 'groupSlot'
  | 'thresholdSlot'
  | 'modeSlot'
  | 'levelSlot'
  | 'amountSlot'
  | 'timesSlot'
  | 'placesSlot',
  (words: React.ReactNode) => React.ReactNode
>;

const plain = (words: React.ReactNode) => words;
const strong = (words: React.ReactNode) => <strong>{words}</strong>;

export const readSlots: SentenceSlots = {
  shareSlot: strong,
  groupSlot: plain,
  thresholdSlot: strong,
  modeSlot: plain,
  levelSlot: plain,
  amountSlot: strong,
  timesSlot: plain,
  placesSlot: plain,
};

/** How far one may go for it is no number to try. */
const readCatchmentSlots: SentenceSlots = { ...readSlots, thresholdSlot: plain };

export function RequirementSentence(props: Props) {
  const { requirement } = props;
  const slots = requirement.form === 'catchment' ? readCatchmentSlots : readSlots;
  return (
    <>
      <p className="requirement-card__sentence">
        <BareSentence {...props} slots={slots} />
      </p>
      <Conditions requirement={requirement} />
      <Notes requirement={requirement} />
    </>
  );
}

/** As the requirement says it, with the numbers that are its own. */
export const asItSays = (requirement: Requirement): Props =>
  requirement.form === 'reach'
    ? {
        form: requirement.form,
        requirement,
        numbers: { threshold: requirement.within.value, share: requirement.share },
      }
    : { form: 'amount', requirement, numbers: numbersOf(requirement) as AmountNumbers };

/** Only the sentence, to be read or to be written. */
export function BareSentence(props: Props & { slots: SentenceSlots }) {
  return props.form === 'reach' ? <ReachSentence {...props} /> : <AmountSentence {...props} />;
}

interface ReachSentenceProps extends Pick<ReachPart, 'requirement' | 'numbers'> {
  slots: SentenceSlots;
}

function ReachSentence({ requirement, numbers, slots }: ReachSentenceProps) {
  const t = useTranslations('coverage');
  const words = useRequirementWords();
  const places = usePlaceWords();
  return t.rich('requirement', {
    ...slots,
    share: words.share(numbers.share),
    group: t(`allResidents.${requirement.group}`),
    threshold: words.threshold(requirement.within.unit, numbers.threshold),
    mode: words.mode(requirement.mode),
    places: places.counted(requirement.places, requirement.count, 'listed'),
  });
}

interface AmountSentenceProps<Of extends AmountRequirement> {
  requirement: Of;
  numbers: AmountNumbers;
  slots: SentenceSlots;
}

function AmountSentence({ requirement, numbers, slots }: AmountSentenceProps<AmountRequirement>) {
  const t = useTranslations('requirement');
  const places = usePlaceWords();
  if (requirement.form !== 'presence') {
    return <SupplySentence requirement={requirement} numbers={numbers} slots={slots} />;
  }
  const count = numbers.amount;
  return t.rich('presence', {
    ...slots,
    level: requirement.level,
    count,
    places: places.named(requirement.places, count, 'listed'),
  });
}

type SupplySentenceProps = AmountSentenceProps<RatioRequirement | CatchmentRequirement>;

function SupplySentence({ requirement, numbers: { amount }, slots }: SupplySentenceProps) {
  const t = useTranslations('requirement');
  const amounts = useAmountWords();
  const words = useRequirementWords();
  const places = usePlaceWords();
  const { of, form } = requirement;
  const count = countOf(requirement, amount);
  const parts = {
    ...slots,
    times: amounts.times(requirement),
    count,
    amount: of === 'places' ? amounts.figure(amount, 'up') : amounts.amount(of, amount, 'up'),
    places: places.named(requirement.places, count, 'listed'),
  };
  if (form === 'ratio') return t.rich(`ratio.${of}`, parts);
  const threshold = words.threshold(requirement.within.unit, requirement.within.value);
  return t.rich(`catchment.${of}`, { ...parts, threshold, mode: words.mode(requirement.mode) });
}

/** How many places the words speak of: hours and floor area are those of many together. */
export const countOf = (requirement: AmountRequirement, amount: number): number =>
  supplyOf(requirement) === 'places' ? amount : 2;

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
