// What is said under the sentence as something to change: for which areas it holds, and how near and far weigh.
import { useFormatter, useTranslations } from 'use-intl';
import type { CatchmentRequirement, Requirement } from '../../../server/contract/norm.ts';
import { type AppliesTo, areaLevels } from '../../../server/domain/norm/norm.ts';
import { levelOf } from '../coverage/requirement-level.ts';
import { ManyChips } from './chosen-chips.tsx';
import { DecayFields } from './decay-fields.tsx';
import { compact } from './draft-norm.ts';
import { NumberField } from './number-field.tsx';
import { ChoiceSlot, Slot } from './slot.tsx';
import type { Editing } from './use-draft.ts';

export function NoteSlots({ editing }: { editing: Editing<Requirement> }) {
  const { value, change, type } = editing;
  return (
    <div className="requirement-editor__notes small">
      {value.form === 'ratio' && (
        <div>
          <LevelNote editing={{ value, change, type }} />
        </div>
      )}
      {value.form === 'catchment' && (
        <div>
          <DecayNote editing={{ value, change, type }} />
        </div>
      )}
      <div>
        <AppliesNote editing={editing} />
      </div>
    </div>
  );
}

function LevelNote({
  editing: { value, change },
}: {
  editing: Editing<Extract<Requirement, { form: 'ratio' }>>;
}) {
  const t = useTranslations('normEditor');
  const own = useTranslations('requirement');
  return (
    <ChoiceSlot
      name={t('level')}
      words={own('together', { level: value.level })}
      choices={areaLevels.map((id) => ({ id, label: t(`levels.${id}`) }))}
      chosen={value.level}
      onChange={(level) => change({ ...value, level })}
    />
  );
}

function DecayNote({ editing }: { editing: Editing<CatchmentRequirement> }) {
  const t = useTranslations('normEditor');
  const own = useTranslations('requirement');
  const isEven = editing.value.decay.type === 'binary';
  return (
    <Slot name={t('decay')} words={isEven ? t('decayEven') : own('decay')}>
      <DecayFields editing={editing} />
    </Slot>
  );
}

const urbanities = ['1', '2', '3', '4', '5'] as const;

function AppliesNote({ editing: { value, change, type } }: { editing: Editing<Requirement> }) {
  const t = useTranslations('normEditor');
  const coverage = useTranslations('coverage');
  const format = useFormatter();
  const level = levelOf(value);
  const { appliesTo = {} } = value;
  const { urbanity = [], minResidents } = appliesTo;
  const within = (next: AppliesTo): Requirement => {
    const parts = compact(next);
    return compact({ ...value, appliesTo: Object.keys(parts).length === 0 ? undefined : parts });
  };
  const words = [
    ...(urbanity.length > 0
      ? [coverage('appliesToUrbanity', { level, classes: format.list(urbanity.map(String)) })]
      : []),
    ...(minResidents === undefined ? [] : [coverage('appliesToResidents', { level, count: minResidents })]),
  ];
  return (
    <Slot name={t('appliesTo')} words={words.join(' ') || t('appliesEverywhere', { level })}>
      <ManyChips
        label={t('urbanity')}
        chips={urbanities.map((id) => ({ id, label: t(`urbanities.${id}`) }))}
        chosen={urbanity.map((one) => String(one) as (typeof urbanities)[number])}
        onChange={(next) => change(within({ ...appliesTo, urbanity: next.map(Number) }))}
      />
      <p className="small soft">{t('urbanityHint')}</p>
      <NumberField
        label={t('minResidents', { level })}
        value={minResidents ?? 0}
        limits={{ least: 0, isAbove: false, most: 1_000_000, isWhole: true }}
        step={50}
        onType={(next) => type(within({ ...appliesTo, minResidents: next === 0 ? undefined : next }))}
      />
    </Slot>
  );
}
