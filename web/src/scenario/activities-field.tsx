// What one can do at a supposed place, as chips; without any it is not known.
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useStore } from '../store/store.ts';
import { ChipGroup } from '../ui/chip-group.tsx';
import { filtersOf } from './use-new-place.ts';

interface Props {
  /** `undefined`: as it is; `null`: not known. */
  activities: string[] | null | undefined;
  /** Of the place as it is. */
  now: readonly string[];
  onChange(activities: string[] | null | undefined): void;
}

export function ActivitiesField({ activities, now, onChange }: Props) {
  const t = useTranslations('scenario.form');
  const activityName = useActivityName();
  const catalogue = useStore((state) => state.catalogue);
  const chosen = activities === undefined ? now : (activities ?? []);
  const norm = useStore((state) => (state.curves.status === 'ready' ? state.curves.data.norm : null));
  const known = catalogue.status === 'ready' ? catalogue.data.activities : [];
  // What the norm asks for can be supposed, though nobody has it yet.
  const asked = norm ? filtersOf(norm).flatMap(({ activities: wanted = [] }) => wanted) : [];
  const ids = [...new Set([...asked, ...known, ...chosen])];
  return (
    <fieldset className="place-form__group">
      <legend>{t('activities')}</legend>
      <ChipGroup
        label={t('activities')}
        chips={ids.map((id) => ({ id, label: activityName(id) }))}
        chosen={[...chosen]}
        multiple
        wrap
        onChange={(next) => onChange(next.length === 0 ? null : ids.filter((id) => next.includes(id)))}
      />
      {chosen.length === 0 && <p className="small soft">{t('activitiesUnknown')}</p>}
      {activities !== undefined && now.length > 0 && (
        <Button className="text-button" onPress={() => onChange(undefined)}>
          {t('asNow')}
        </Button>
      )}
    </fieldset>
  );
}
