// When a supposed place is open: one of a few weeks, or times of one's own.
import { Button } from '@nl-design-system-candidate/button-react';
import { Button as PlainButton } from 'react-aria-components';
import { useFormatter, useTranslations } from 'use-intl';
import type { OpeningStretch } from '../../../server/contract/scenario.ts';
import { type Weekday, weekdays } from '../../../server/domain/places/calendar-date.ts';
import { ChipGroup } from '../ui/chip-group.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Icon } from '../ui/icon.tsx';
import { choiceOf, openingOf, presetIds } from './opening-presets.ts';

interface Props {
  /** `undefined`: as it is; `null`: not known. */
  opening: OpeningStretch[] | null | undefined;
  /** Whether hours can be left as they are. */
  canStay: boolean;
  onChange(opening: OpeningStretch[] | null | undefined): void;
}

export function HoursField({ opening, canStay, onChange }: Props) {
  const t = useTranslations('scenario.form');
  const asNow = canStay ? [{ id: 'as-now' as const, words: t('asNow') }] : [];
  const options = (['unknown', ...presetIds, 'own'] as const).map((id) => ({ id, words: t(`preset.${id}`) }));
  const chosen = opening === undefined ? (canStay ? 'as-now' : 'unknown') : choiceOf(opening);
  return (
    <div className="place-form__group">
      <ChoiceField
        label={t('hours')}
        options={[...asNow, ...options]}
        chosen={chosen}
        onChoose={(id) => onChange(id === 'as-now' ? undefined : openingOf(id, opening ?? null))}
      />
      {chosen === 'own' && opening && <OwnHours opening={opening} onChange={onChange} />}
    </div>
  );
}

function OwnHours({
  opening,
  onChange,
}: {
  opening: OpeningStretch[];
  onChange(to: OpeningStretch[]): void;
}) {
  const t = useTranslations('scenario.form');
  const dayNames = useDayNames();
  const put = (index: number, stretch: OpeningStretch) => onChange(opening.with(index, stretch));
  return (
    <div className="own-hours">
      {opening.map((stretch, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is told by its place alone
        <fieldset key={index} className="own-hours__row">
          <legend className="small">{t('stretch', { number: index + 1 })}</legend>
          <ChipGroup
            label={t('days')}
            chips={weekdays.map((day) => ({ id: day, label: dayNames[day] }))}
            chosen={stretch.days}
            multiple
            wrap
            onChange={(days) => {
              // A row without days says nothing; it has a button to go by.
              if (days.length > 0)
                put(index, { ...stretch, days: weekdays.filter((day) => days.includes(day)) });
            }}
          />
          <div className="own-hours__times">
            <TimeField
              label={t('from')}
              value={stretch.from}
              onChange={(from) => put(index, { ...stretch, from })}
            />
            <TimeField
              label={t('until')}
              value={stretch.until}
              onChange={(until) => put(index, { ...stretch, until })}
            />
            <PlainButton
              className="icon-button"
              aria-label={t('removeStretch')}
              onPress={() => onChange(opening.toSpliced(index, 1))}
            >
              <Icon name="trash" />
            </PlainButton>
          </div>
        </fieldset>
      ))}
      {opening.length === 0 && <p className="small">{t('never')}</p>}
      <Button
        purpose="subtle"
        onClick={() => onChange([...opening, { until: '17:00', from: '09:00', days: ['sat'] }])}
      >
        <Icon name="plus" /> {t('addStretch')}
      </Button>
    </div>
  );
}

/** Where the end is not after the begin, it is that of the next day: midnight is 00:00. */
function TimeField({ label, value, onChange }: { label: string; value: string; onChange(to: string): void }) {
  return (
    <label className="own-hours__time">
      <span className="small soft">{label}</span>
      <input
        type="time"
        className="text-field numbers"
        value={value === '24:00' ? '00:00' : value}
        onChange={({ target }) => /^\d\d:\d\d$/.test(target.value) && onChange(target.value)}
      />
    </label>
  );
}

function useDayNames(): Record<Weekday, string> {
  const format = useFormatter();
  const named = weekdays.map((day, index) => [
    day,
    // 1 January 2024 was a Monday.
    format.dateTime(new Date(`2024-01-0${index + 1}T12:00:00Z`), { weekday: 'short' }),
  ]);
  return Object.fromEntries(named);
}
