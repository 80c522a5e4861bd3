// Which control stands behind which words of a requirement's sentence.
import { useTranslations } from 'use-intl';
import {
  areaLevels,
  CatchmentRequirement,
  PresenceRequirement,
  RatioRequirement,
  type ReachRequirement,
  supplies,
} from '../../../server/domain/norm/norm.ts';
import type { SentenceSlots } from '../coverage/requirement-sentence.tsx';
import { useRequirementWords } from '../coverage/use-requirement-words.ts';
import { OneChip } from './chosen-chips.tsx';
import { NumberField } from './number-field.tsx';
import { limitsOf } from './number-limits.ts';
import { PlacesSlots } from './places-slots.tsx';
import { ChoiceSlot, Slot } from './slot.tsx';
import { ThresholdFields } from './threshold-fields.tsx';
import { modes, type TravelledRequirement, withMode } from './travel-changes.ts';
import type { Editing } from './use-draft.ts';

type Requirement = Editing<ReachRequirement | PresenceRequirement | RatioRequirement | CatchmentRequirement>;
type Words = Parameters<SentenceSlots['shareSlot']>[0];
interface SlotOf<T> {
  editing: Editing<T>;
  words: Words;
}

/** A slot that the form of the requirement does not have stays plain words. */
export function slotsOf(editing: Requirement): SentenceSlots {
  const { value } = editing;
  const of = <T extends typeof value>(_value: T) => editing as unknown as Editing<T>;
  return {
    shareSlot: (words) => (value.form === 'reach' ? <ShareSlot editing={of(value)} words={words} /> : words),
    groupSlot: (words) => ('group' in value ? <GroupSlot editing={of(value)} words={words} /> : words),
    thresholdSlot: (words) =>
      'within' in value ? <ThresholdSlot editing={of(value)} words={words} /> : words,
    modeSlot: (words) => ('within' in value ? <ModeSlot editing={of(value)} words={words} /> : words),
    levelSlot: (words) => ('level' in value ? <LevelSlot editing={of(value)} words={words} /> : words),
    amountSlot: (words) => {
      if (value.form === 'presence') return <CountSlot editing={of(value)} words={words} />;
      return value.form === 'reach' ? words : <AmountSlot editing={of(value)} words={words} />;
    },
    timesSlot: (words) => {
      if (value.form === 'ratio') return <TimesSlot editing={of(value)} words={words} />;
      return value.form === 'catchment' ? <PerGroupSlot editing={of(value)} words={words} /> : words;
    },
    placesSlot: () => <PlacesSlots editing={editing} />,
  };
}

function ShareSlot({ editing: { value, type }, words }: SlotOf<ReachRequirement>) {
  const t = useTranslations('normEditor');
  return (
    <Slot name={t('share')} words={words}>
      <NumberField
        label={t('shareLabel')}
        autoFocus
        value={Number((value.share * 100).toFixed(4))}
        limits={{ least: 0, isAbove: false, most: 100, isWhole: false }}
        step={5}
        unit="%"
        onType={(percentage) => type({ ...value, share: Number((percentage / 100).toFixed(6)) })}
      />
    </Slot>
  );
}

type Grouped = ReachRequirement | CatchmentRequirement;
const groups = ['everyone', 'aged0to14', 'under65', 'aged65plus', 'households'] as const;

function useGroupChoices() {
  const t = useTranslations('coverage');
  return groups.map((id) => ({ id, label: t(`allResidents.${id}`) }));
}

function GroupSlot({ editing: { value, change }, words }: SlotOf<Grouped>) {
  const t = useTranslations('normEditor');
  return (
    <ChoiceSlot
      name={t('group')}
      words={words}
      choices={useGroupChoices()}
      chosen={value.group}
      onChange={(group) => change({ ...value, group })}
    />
  );
}

/** `1.000 inwoners`: the thousand is fixed. */
function PerGroupSlot({ editing: { value, change }, words }: SlotOf<CatchmentRequirement>) {
  const t = useTranslations('normEditor');
  const { group: inWords } = useRequirementWords();
  return (
    <ChoiceSlot
      name={t('group')}
      words={words}
      choices={groups.map((id) => ({ id, label: inWords(id) }))}
      chosen={value.group}
      onChange={(group) => change({ ...value, group })}
    />
  );
}

function ThresholdSlot({ editing, words }: SlotOf<TravelledRequirement>) {
  const t = useTranslations('normEditor');
  return (
    <Slot name={t('threshold')} words={words}>
      <ThresholdFields editing={editing} />
    </Slot>
  );
}

function ModeSlot({ editing: { value, change }, words }: SlotOf<TravelledRequirement>) {
  const t = useTranslations('normEditor');
  const { mode: inWords } = useRequirementWords();
  return (
    <ChoiceSlot
      name={t('mode')}
      words={words}
      choices={modes.map((id) => ({ id, label: inWords(id) }))}
      chosen={value.mode}
      onChange={(mode) => change(withMode(value, mode))}
    />
  );
}

export function LevelSlot({
  editing: { value, change },
  words,
}: SlotOf<PresenceRequirement | RatioRequirement>) {
  const t = useTranslations('normEditor');
  return (
    <ChoiceSlot
      name={t('level')}
      words={words}
      choices={areaLevels.map((id) => ({ id, label: t(`levels.${id}`) }))}
      chosen={value.level}
      onChange={(level) => change({ ...value, level })}
    />
  );
}

function CountSlot({ editing: { value, type }, words }: SlotOf<PresenceRequirement>) {
  const t = useTranslations('normEditor');
  return (
    <Slot name={t('count')} words={words}>
      <NumberField
        label={t('countLabel')}
        autoFocus
        value={value.count}
        limits={limitsOf(PresenceRequirement.properties.count)}
        step={1}
        onType={(count) => type({ ...value, count })}
      />
    </Slot>
  );
}

function AmountSlot({ editing, words }: SlotOf<RatioRequirement | CatchmentRequirement>) {
  const { value, change, type } = editing;
  const t = useTranslations('normEditor');
  const of = value.of;
  const [amount, limits] =
    value.form === 'ratio'
      ? [value.amount, limitsOf(RatioRequirement.properties.amount)]
      : [value.atLeast, limitsOf(CatchmentRequirement.properties.atLeast)];
  return (
    <Slot name={t('amount')} words={words}>
      <NumberField
        label={t('amountLabel')}
        autoFocus
        value={amount}
        limits={limits}
        step={of === 'places' ? 0.5 : 5}
        unit={t(`units.${of}`)}
        onType={(next) =>
          type(value.form === 'ratio' ? { ...value, amount: next } : { ...value, atLeast: next })
        }
      />
      <OneChip
        label={t('supply')}
        chips={supplies.map((id) => ({ id, label: t(`supplies.${id}`) }))}
        chosen={of}
        onChange={(next) => change({ ...value, of: next })}
      />
    </Slot>
  );
}

const bases = [...groups, 'dwellings'] as const;
const roundings = ['exact', 'started', 'down'] as const;

function TimesSlot({ editing: { value, change, type }, words }: SlotOf<RatioRequirement>) {
  const t = useTranslations('normEditor');
  const { group: inWords } = useRequirementWords();
  return (
    <Slot name={t('times')} words={words}>
      <NumberField
        label={t('perLabel')}
        autoFocus
        value={value.per}
        limits={limitsOf(RatioRequirement.properties.per)}
        step={value.per >= 10_000 ? 1000 : 100}
        onType={(per) => type({ ...value, per })}
      />
      <OneChip
        label={t('base')}
        chips={bases.map((id) => ({ id, label: inWords(id) }))}
        chosen={value.base}
        onChange={(base) => change({ ...value, base })}
      />
      <OneChip
        label={t('rounding')}
        chips={roundings.map((id) => ({ id, label: t(`roundings.${id}`) }))}
        chosen={value.rounding}
        onChange={(rounding) => change({ ...value, rounding })}
      />
      <p className="small soft">{t(`roundingMeans.${value.rounding}`, { per: value.per })}</p>
    </Slot>
  );
}
