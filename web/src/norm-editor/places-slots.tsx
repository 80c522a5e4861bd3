// Which places qualify, as words in the sentence: how many, of what kind, and what must hold of them.
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Requirement } from '../../../server/contract/norm.ts';
import { ReachRequirement } from '../../../server/domain/norm/norm.ts';
import { usePlaceWords } from '../coverage/use-place-words.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { useStore } from '../store/store.ts';
import { ManyChips } from './chosen-chips.tsx';
import { ConditionSlot } from './condition-slot.tsx';
import { NumberField } from './number-field.tsx';
import { limitsOf } from './number-limits.ts';
import { countedIn, placesOf } from './places-editing.ts';
import { Slot } from './slot.tsx';
import type { Editing } from './use-draft.ts';

export function PlacesSlots({ editing }: { editing: Editing<Requirement> }) {
  const t = useTranslations('coverage');
  const words = usePlaceWords();
  const { value } = editing;
  const count = countedIn(value);
  const { nouns, conditions } = words.parts(value.places, count);
  const nounsSlot = () => <NounsSlot editing={editing} words={nouns} />;
  const counted = () => {
    if (value.form !== 'reach') return nounsSlot();
    const countSlot = (chunks: React.ReactNode) => (
      <CountSlot editing={{ value, type: editing.type }} words={chunks} />
    );
    const parts = { count, countSlot, nounsSlot };
    const isOfKind = (value.places.kinds ?? []).length > 0;
    return isOfKind ? t.rich('places.ofKind', { ...parts, kinds: nouns }) : t.rich('places.any', parts);
  };
  return (
    <>
      {counted()}
      {conditions.length === 1 && (
        <>
          {' '}
          <ConditionSlot editing={editing} condition={conditions[0]} />
        </>
      )}
    </>
  );
}

interface CountSlotProps {
  editing: { value: ReachRequirement; type(next: Requirement): void };
  words: React.ReactNode;
}

function CountSlot({ editing: { value, type }, words }: CountSlotProps) {
  const t = useTranslations('normEditor');
  return (
    <Slot name={t('count')} words={words}>
      <NumberField
        label={t('countLabel')}
        autoFocus
        value={value.count}
        limits={limitsOf(ReachRequirement.properties.count)}
        step={1}
        onType={(count) => type({ ...value, count })}
      />
    </Slot>
  );
}

const functions = ['meet', 'learn', 'relax', 'support'] as const;
const noKinds: { id: string }[] = [];

function NounsSlot({ editing, words }: { editing: Editing<Requirement>; words: string }) {
  const t = useTranslations('normEditor');
  const functionName = useTranslations('functions');
  const kindName = useKindName();
  const locale = useLocale();
  const { value: places, change } = placesOf(editing);
  const catalogue = useStore((state) => state.catalogue);
  const known = catalogue.status === 'ready' ? catalogue.data.kinds : noKinds;
  const { kinds = [] } = places;
  const chips = useMemo(() => {
    const collator = new Intl.Collator(locale);
    return [...new Set([...known.map(({ id }) => id), ...kinds])]
      .map((id) => ({ id, label: kindName(id) }))
      .sort((one, other) => collator.compare(one.label, other.label));
  }, [known, kinds, kindName, locale]);
  return (
    <Slot name={t('kinds')} words={words}>
      <p className="small soft">{t('kindsHint')}</p>
      <ManyChips
        label={t('kindsLabel')}
        chips={chips}
        chosen={kinds}
        onChange={(next) => change({ ...places, kinds: next })}
      />
      <ManyChips
        label={t('functionsLabel')}
        chips={functions.map((id) => ({ id, label: functionName(id) }))}
        chosen={places.functions ?? []}
        onChange={(next) => change({ ...places, functions: next })}
      />
    </Slot>
  );
}
