// What is supposed of a place: its kinds, when it is open, what one can do there, for whom it is and how large. Each choice counts at once.
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import type { PlaceAttributes } from '../../../server/contract/scenario.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { useStore } from '../store/store.ts';
import { ChipGroup } from '../ui/chip-group.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { ActivitiesField } from './activities-field.tsx';
import { FloorAreaField } from './floor-area-field.tsx';
import { HoursField } from './hours-field.tsx';
import { filtersOf } from './use-new-place.ts';
import { useScenarioSteps } from './use-scenario-steps.ts';

interface FormProps {
  /** Of the place that is supposed to be so. */
  placeId: string;
  supposed: PlaceAttributes;
  asItIs: Place | null;
}

interface Props {
  supposed: PlaceAttributes;
  /** The place as it is; `null`: it is new, and everything about it is supposed. */
  asItIs: Place | null;
  /** All that is supposed, not only what changed. */
  onChange(supposed: PlaceAttributes): void;
}

const reachable = ['yes', 'limited', 'no', 'unknown'] as const;
const isFree = ['yes', 'no', 'unknown'] as const;
type IsFree = (typeof isFree)[number];

/** Rests while the place is dragged: its many controls have nothing to do with where it stands. */
export const PlaceForm = memo(
  function PlaceForm({ placeId, supposed, asItIs }: FormProps) {
    const { edit } = useScenarioSteps();
    return <Fields supposed={supposed} asItIs={asItIs} onChange={(set) => edit(placeId, set)} />;
  },
  (before, now) =>
    before.placeId === now.placeId &&
    before.asItIs === now.asItIs &&
    JSON.stringify(before.supposed) === JSON.stringify(now.supposed),
);

function Fields({ supposed, asItIs, onChange }: Props) {
  const t = useTranslations('scenario.form');
  const isNew = asItIs === null;
  const asNow = isNew ? [] : [{ id: 'as-now' as const, words: t('asNow') }];
  const set = <K extends keyof PlaceAttributes>(key: K, value: PlaceAttributes[K] | undefined) => {
    const { [key]: _former, ...others } = supposed;
    onChange(value === undefined ? others : { ...others, [key]: value });
  };
  const { wheelchair, freeOfCharge } = supposed;
  return (
    <>
      <KindsField supposed={supposed} asItIs={asItIs} onChange={onChange} />
      <HoursField
        opening={supposed.opening}
        canStay={!isNew}
        onChange={(opening) => set('opening', opening)}
      />
      <ActivitiesField
        activities={supposed.activities}
        now={asItIs?.activities ?? []}
        onChange={(activities) => set('activities', isNew ? (activities ?? null) : activities)}
      />
      <ChoiceField
        label={t('wheelchair')}
        options={[...asNow, ...reachable.map((id) => ({ id, words: t(`wheelchairIs.${id}`) }))]}
        chosen={wheelchair === undefined ? (isNew ? 'unknown' : 'as-now') : (wheelchair ?? 'unknown')}
        onChoose={(id) => set('wheelchair', id === 'as-now' ? undefined : id === 'unknown' ? null : id)}
      />
      <ChoiceField
        label={t('free')}
        options={[...asNow, ...isFree.map((id) => ({ id, words: t(`freeIs.${id}`) }))]}
        chosen={freeOfCharge === undefined ? (isNew ? 'unknown' : 'as-now') : freeWords(freeOfCharge)}
        onChoose={(id) => set('freeOfCharge', id === 'as-now' ? undefined : freeValue(id))}
      />
      <FloorAreaField
        floorAreaM2={supposed.floorAreaM2}
        now={asItIs?.floorAreaM2 ?? null}
        onChange={(area) => set('floorAreaM2', isNew ? (area ?? null) : area)}
      />
    </>
  );
}

const freeWords = (free: boolean | null): IsFree => (free === null ? 'unknown' : free ? 'yes' : 'no');
const freeValue = (id: IsFree): boolean | null => (id === 'unknown' ? null : id === 'yes');

/** First the kinds that the norm asks for; what a place does for people follows from its kinds. */
function KindsField({ supposed, asItIs, onChange }: Props) {
  const t = useTranslations('scenario.form');
  const functionWords = useTranslations('functionsShort');
  const kindName = useKindName();
  const catalogue = useStore((state) => state.catalogue);
  const norm = useStore((state) => (state.curves.status === 'ready' ? state.curves.data.norm : null));
  const known = catalogue.status === 'ready' ? catalogue.data.kinds : [];
  const asked = new Set(norm ? filtersOf(norm).flatMap(({ kinds = [] }) => kinds) : []);
  const chosen = supposed.kinds ?? asItIs?.kinds ?? [];
  const first = known.filter(({ id }) => asked.has(id) || chosen.includes(id));
  const others = known.filter((kind) => !first.includes(kind));
  const chips = (kinds: typeof known) => kinds.map(({ id }) => ({ id, label: kindName(id) }));
  const choose = (group: typeof known, ids: string[]) => {
    const kept = chosen.filter((id) => !group.some((kind) => kind.id === id));
    const kinds = [...kept, ...ids];
    // A place without a kind is no place.
    if (kinds.length === 0) return;
    const functions = [
      ...new Set(kinds.flatMap((id) => known.find((one) => one.id === id)?.functions ?? [])),
    ];
    onChange({ ...supposed, kinds, functions: functions.length > 0 ? functions : ['meet'] });
  };
  const functions = supposed.functions ?? asItIs?.functions ?? [];
  return (
    <fieldset className="place-form__group">
      <legend>{t('kinds')}</legend>
      <ChipGroup
        label={t('kinds')}
        chips={chips(first)}
        chosen={chosen}
        multiple
        wrap
        onChange={(ids) => choose(first, ids)}
      />
      {others.length > 0 && (
        <details>
          <summary className="small">{t('moreKinds')}</summary>
          <ChipGroup
            label={t('moreKinds')}
            chips={chips(others)}
            chosen={[]}
            multiple
            wrap
            onChange={(ids) => choose(others, ids)}
          />
        </details>
      )}
      <p className="small soft">
        {t('functions', { functions: functions.map((one) => functionWords(one)).join(', ') })}
      </p>
    </fieldset>
  );
}
