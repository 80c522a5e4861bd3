// The filters beside what one comes for: activities, when, a wheelchair, free, in which language, kinds of place and neighbourhood.
import { useId, useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useLocale, useTranslations } from 'use-intl';
import type { Catalogue } from '../../../server/contract/catalogue.ts';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import type { FinderFilters } from '../store/finder-slice.ts';
import { useStore } from '../store/store.ts';
import { ChipGroup } from '../ui/chip-group.tsx';
import { Icon } from '../ui/icon.tsx';
import type { FoundPlaces } from './found-places.ts';
import { LanguageChoice } from './language-choice.tsx';
import { NeighbourhoodChoice } from './neighbourhood-choice.tsx';
import { useOpenAtText } from './use-open-at-text.ts';
import { WhenChoice } from './when-choice.tsx';
import './filter-row.css';

type Panel = 'activities' | 'when' | 'more';

const noCatalogue: Pick<Catalogue, 'kinds' | 'activities'> = { kinds: [], activities: [] };
const idOf = ({ id }: { id: string }) => id;

export function FilterRow({ foundPlaces }: { foundPlaces: FoundPlaces }) {
  const t = useTranslations('finder');
  const [open, setOpen] = useState<Panel | null>(null);
  const panelId = useId();
  const finder = useStore((state) => state.finder);
  const catalogue = useStore(({ catalogue }) =>
    catalogue.status === 'ready' ? catalogue.data : noCatalogue,
  );
  const { counts } = foundPlaces;
  const change = useChange();
  const openAtText = useOpenAtText();
  const nameOfActivity = useActivityName();
  const nameOfKind = useKindName();
  const activityChips = useChips(catalogue.activities, nameOfActivity, counts.activities);
  const kindChips = useChips(
    useMemo(() => catalogue.kinds.map(idOf), [catalogue.kinds]),
    nameOfKind,
    counts.kinds,
  );
  const saysItself = (panel: Panel) =>
    panel === 'when' || (panel === 'activities' && finder.activities.length === 1);
  const opener = (panel: Panel, label: string, chosen: number) => (
    <button
      type="button"
      className="filter-opener"
      aria-expanded={open === panel}
      aria-controls={open === panel ? panelId : undefined}
      data-chosen={chosen > 0 || undefined}
      onClick={() => setOpen(open === panel ? null : panel)}
    >
      {label}
      {chosen > 0 && !saysItself(panel) && (
        <>
          <span className="nl-number-badge">{chosen}</span>
          <span className="visually-hidden">{t('chosen')}</span>
        </>
      )}
      <Icon name="chevron" />
    </button>
  );
  const [activity, ...otherActivities] = finder.activities;
  // One is called by its name; of more only their number fits.
  const isOneActivity = activity !== undefined && otherActivities.length === 0;
  const activityLabel = isOneActivity ? nameOfActivity(activity) : t('activityFilter');
  const { kinds, languages, neighbourhoodCode, wheelchair, free } = finder;
  const moreChosen =
    kinds.length + languages.length + Number(neighbourhoodCode !== null) + Number(wheelchair) + Number(free);
  return (
    <div className="filter-row">
      <div className="filter-row__scroller">
        {activityChips.length > 0 && opener('activities', activityLabel, finder.activities.length)}
        {opener(
          'when',
          finder.openAt ? openAtText(finder.openAt) : t('whenFilter'),
          Number(finder.openAt !== null),
        )}
        {opener('more', t('moreFilters'), moreChosen)}
      </div>
      {open !== null && (
        <div className="filter-row__panel" id={panelId}>
          {open === 'activities' && (
            <ChipGroup
              label={t('activityFilter')}
              multiple
              wrap
              chips={activityChips}
              chosen={finder.activities}
              onChange={(activities) => change({ activities })}
            />
          )}
          {open === 'when' && <WhenChoice counts={counts.openAt} />}
          {open === 'more' && (
            <>
              <div className="filter-row__toggles">
                <Toggle name="wheelchair" label={t('wheelchairFilter')} count={counts.wheelchair} />
                <Toggle name="free" label={t('freeFilter')} count={counts.free} />
              </div>
              <LanguageChoice counts={counts.languages} />
              <NeighbourhoodChoice foundPlaces={foundPlaces} />
              <ChipGroup
                label={t('kindFilter')}
                multiple
                wrap
                chips={kindChips}
                chosen={kinds}
                onChange={(next) => change({ kinds: next })}
              />
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** Another question may not have the open place among its answers. */
function useChange() {
  const changeFinder = useStore((state) => state.changeFinder);
  return (filters: Partial<FinderFilters>) => changeFinder({ ...filters, selectedPlaceId: null });
}

function Toggle({ name, label, count }: { name: 'wheelchair' | 'free'; label: string; count?: number }) {
  const isOn = useStore((state) => state.finder[name]);
  const change = useChange();
  return (
    <ToggleButton className="chip" isSelected={isOn} onChange={(next) => change({ [name]: next })}>
      {label}
      {count !== undefined && <span className="chip__count numbers">{count}</span>}
    </ToggleButton>
  );
}

/** By name. */
function useChips(
  ids: readonly string[],
  nameOf: (id: string) => string,
  counts: ReadonlyMap<string, number>,
) {
  const locale = useLocale();
  return useMemo(() => {
    const collator = new Intl.Collator(locale);
    return ids
      .map((id) => ({ id, label: nameOf(id), count: counts.size === 0 ? undefined : (counts.get(id) ?? 0) }))
      .sort((one, other) => collator.compare(one.label, other.label));
  }, [ids, counts, nameOf, locale]);
}
