// A presence, ratio or catchment in one neighbourhood: what there is, what is needed, and for which area that is said.
import { useTranslations } from 'use-intl';
import { AmountBar } from './amount-bar.tsx';
import type { AreaFacts } from './area-facts.ts';
import type { AskedWords } from './area-requirement.tsx';
import { missingOf } from './judge-amount-curve.ts';
import type { JudgedAmount, OpenRange } from './judgement.ts';
import type { AmountPart } from './picture.ts';
import { levelOf } from './requirement-level.ts';
import { type AmountRequirement, supplyOf } from './slider-steps.ts';
import { roundedFor, useAmountWords } from './use-amount-words.ts';
import { useRequirementWords } from './use-requirement-words.ts';

interface Props extends AmountPart {
  area: AreaFacts;
  judged: JudgedAmount;
  askedWords: AskedWords;
}

export function AreaAmount(props: Props) {
  const { requirement, judged, numbers, askedWords } = props;
  const t = useTranslations('coverage');
  const own = useTranslations('requirement');
  const words = useRequirementWords();
  const amounts = useAmountWords();
  const { amount, needed, residents } = judged;
  const base = baseOf(requirement);
  if (residents === 0) return <p>{own('nobody', { group: words.group(base) })}</p>;
  if (judged.verdict === 'not-applicable') {
    return <p>{own('notApplicable', { level: levelOf(requirement) })}</p>;
  }
  if (amount === null || needed === null) return <p>{own('unknownPeople', { group: words.group(base) })}</p>;
  return (
    <>
      <p className="area-requirement__sentence numbers">
        <Here requirement={requirement} amount={amount} needed={needed} />{' '}
        {t(askedWords, { share: amounts.asked(requirement, numbers.amount) })}{' '}
        <strong>
          <Missing requirement={requirement} judged={judged} />
        </strong>
      </p>
      <AmountBar amount={amount} needed={needed} verdict={judged.verdict} />
      <Grounds {...props} />
    </>
  );
}

/** Whom or what the amount is for; a presence is for everyone. */
const baseOf = (requirement: AmountRequirement) => {
  if (requirement.form === 'ratio') return requirement.base;
  return requirement.form === 'catchment' ? requirement.group : 'everyone';
};

interface HereProps {
  requirement: AmountRequirement;
  amount: OpenRange;
  needed: OpenRange;
}

function Here({ requirement, amount, needed }: HereProps) {
  const own = useTranslations('requirement');
  const amounts = useAmountWords();
  const of = supplyOf(requirement);
  const there = amounts.range(of, amount, 'down');
  const asked = amounts.range(of, needed, 'up');
  // From nothing to anything: no figure says that.
  const isAnything = amount.lower === 0 && amount.upper === null;
  if (requirement.form === 'catchment') {
    const parts = { times: amounts.times(requirement), needed: asked };
    return isAnything ? own('perPeopleUnknown', parts) : own('perPeople', { ...parts, amount: there });
  }
  if (isAnything) return own('amountUnknown', { needed: asked });
  if (of === 'places') {
    const neededCount = roundedFor(needed.upper ?? needed.lower, 'up');
    const figure = amounts.figure(neededCount, 'up');
    return own('placesHere', {
      // One to three places are many.
      count: amount.upper ?? Math.max(2, amount.lower),
      amount: there,
      needed: needed.upper === null ? own('orMore', { amount: figure }) : figure,
      neededCount,
    });
  }
  const isShort = amount.upper !== null && amount.upper < needed.lower;
  return own(isShort ? 'amountShort' : 'amountHere', { amount: there, needed: asked });
}

function Missing({ requirement, judged }: Pick<Props, 'requirement' | 'judged'>) {
  const own = useTranslations('requirement');
  const { figure, amount, range } = useAmountWords();
  const missing = missingOf(judged);
  const of = supplyOf(requirement);
  if (missing === null) return null;
  const { lower, upper } = missing;
  if (upper === 0) return own('enough');
  if (upper === null) {
    return lower === 0 ? own('missingUnknown') : own('missingAtLeast', { amount: amount(of, lower, 'up') });
  }
  if (lower === 0) return own('missingMaybe', { amount: amount(of, upper, 'up') });
  return figure(lower, 'up') === figure(upper, 'up')
    ? own('missing', { amount: amount(of, upper, 'up') })
    : own('missing', { amount: range(of, missing, 'up') });
}

/** Which area was judged where that is more than this neighbourhood, and by how many people or dwellings. */
function Grounds({ requirement, area, judged }: Props) {
  const own = useTranslations('requirement');
  const words = useRequirementWords();
  const level = levelOf(requirement);
  const named = (name: string | null) => (name === null ? '' : own('named', { name }));
  const sentences = [
    ...(level === 'district' ? [own('forDistrict', { name: named(area.districtName) })] : []),
    ...(level === 'municipality' ? [own('forMunicipality', { name: named(area.municipalityName) })] : []),
    ...(requirement.form !== 'presence' && judged.residents !== null
      ? [own('basedOn', { people: words.people(baseOf(requirement), judged.residents) })]
      : []),
  ];
  if (sentences.length === 0) return null;
  return <p className="small numbers">{sentences.join(' ')}</p>;
}
