// The controls of each condition that places must meet.
import { useTranslations } from 'use-intl';
import type { PlaceFilter } from '../../../server/contract/norm.ts';
import { WeeklyHours } from '../../../server/domain/norm/opening-filter.ts';
import type { Condition } from '../coverage/use-place-words.ts';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useStore } from '../store/store.ts';
import { ManyChips, OneChip } from './chosen-chips.tsx';
import { compact } from './draft-norm.ts';
import { NumberField } from './number-field.tsx';
import { limitsOf } from './number-limits.ts';
import type { Editing } from './use-draft.ts';
import { WindowFields } from './window-fields.tsx';

interface Props {
  editing: Editing<PlaceFilter>;
  condition: Condition;
}

export function ConditionFields({ editing, condition: { of, index } }: Props) {
  const t = useTranslations('normEditor');
  const { value: places, change, type } = editing;
  switch (of) {
    case 'open': {
      const { open = [] } = places;
      const window = open[index];
      if (window === undefined) return null;
      const at = (next: typeof window) => ({
        ...places,
        open: open.map((one, w) => (w === index ? next : one)),
      });
      return (
        <WindowFields
          editing={{ value: window, change: (next) => change(at(next)), type: (next) => type(at(next)) }}
        />
      );
    }
    case 'weeklyHours':
      return <WeeklyHoursFields editing={editing} />;
    case 'activities':
      return <ActivityFields editing={editing} />;
    case 'wheelchair':
      return (
        <OneChip
          label={t('conditions.wheelchair')}
          chips={(['yes', 'limited'] as const).map((id) => ({ id, label: t(`wheelchair.${id}`) }))}
          chosen={places.wheelchair ?? 'yes'}
          onChange={(wheelchair) => change({ ...places, wheelchair })}
        />
      );
    case 'freeOfCharge':
      return <p>{t('freeOfCharge')}</p>;
  }
}

function ActivityFields({ editing: { value: places, change } }: Pick<Props, 'editing'>) {
  const t = useTranslations('normEditor');
  const activityName = useActivityName();
  const catalogue = useStore((state) => state.catalogue);
  const { activities = [] } = places;
  const known = catalogue.status === 'ready' ? catalogue.data.activities : [];
  const chips = [...new Set([...known, ...activities])].map((id) => ({ id, label: activityName(id) }));
  return (
    <ManyChips
      label={t('activitiesLabel')}
      chips={chips}
      chosen={activities}
      onChange={(next) => {
        // The last one stays: without any it is no condition, for which there is a button.
        if (next.length > 0) change({ ...places, activities: next });
      }}
    />
  );
}

const sorts = ['atLeast', 'below', 'between'] as const;
type Sort = (typeof sorts)[number];

function WeeklyHoursFields({ editing: { value: places, change, type } }: Pick<Props, 'editing'>) {
  const t = useTranslations('normEditor');
  const { atLeast, below } = places.weeklyHours ?? {};
  const sort: Sort =
    atLeast !== undefined && below !== undefined ? 'between' : atLeast === undefined ? 'below' : 'atLeast';
  const hours = (next: WeeklyHours): PlaceFilter => ({ ...places, weeklyHours: compact(next) });
  const chosen: Record<Sort, WeeklyHours> = {
    atLeast: { atLeast: atLeast ?? 15 },
    below: { below: below ?? 15 },
    between: { atLeast: atLeast ?? 4, below: below ?? (atLeast ?? 4) + 10 },
  };
  const limits = {
    atLeast: limitsOf(WeeklyHours.properties.atLeast),
    below: limitsOf(WeeklyHours.properties.below),
  };
  return (
    <>
      <OneChip
        label={t('conditions.weeklyHours')}
        chips={sorts.map((id) => ({ id, label: t(`weeklyHours.${id}`) }))}
        chosen={sort}
        onChange={(next) => change(hours(chosen[next]))}
      />
      {atLeast !== undefined && (
        <NumberField
          label={t('weeklyHours.leastLabel')}
          autoFocus
          value={atLeast}
          limits={below === undefined ? limits.atLeast : { ...limits.atLeast, most: below }}
          step={1}
          unit={t('hours')}
          onType={(next) => type(hours({ atLeast: next, below }))}
        />
      )}
      {below !== undefined && (
        <NumberField
          label={t('weeklyHours.belowLabel')}
          value={below}
          limits={{ ...limits.below, least: atLeast ?? 0 }}
          step={1}
          unit={t('hours')}
          onType={(next) => type(hours({ atLeast, below: next }))}
        />
      )}
    </>
  );
}
