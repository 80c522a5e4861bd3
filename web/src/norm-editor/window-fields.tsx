// When a place must be open: a moment that is often asked for, or days and times of one's own.
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { OpenWindow } from '../../../server/contract/norm.ts';
import { weekdays } from '../../../server/domain/places/calendar-date.ts';
import { ManyChips, OneChip } from './chosen-chips.tsx';
import { compact } from './draft-norm.ts';
import { NumberField } from './number-field.tsx';
import { clockInField, presetOf, untilOfField, windowMinutes, windowPresets } from './open-windows.ts';
import type { Editing } from './use-draft.ts';

export function WindowFields({ editing: { value, change, type } }: { editing: Editing<OpenWindow> }) {
  const t = useTranslations('normEditor');
  const format = useFormatter();
  const long = windowMinutes(value);
  // A window that was made shorter asks for no more than there is of it.
  const fitting = (next: OpenWindow): OpenWindow =>
    next.minMinutes === undefined
      ? next
      : { ...next, minMinutes: Math.min(next.minMinutes, windowMinutes(next)) };
  return (
    <>
      <OneChip
        label={t('preset')}
        chips={windowPresets.map(({ id }) => ({ id, label: t(`presets.${id}`) }))}
        chosen={presetOf(value)}
        onChange={(chosen) => {
          const found = windowPresets.find(({ id }) => id === chosen);
          if (found) change(found.window);
        }}
      />
      <ManyChips
        label={t('days')}
        chips={weekdays.map((id, index) => ({
          id,
          // 1 January 2024 was a Monday.
          label: format.dateTime(new Date(`2024-01-0${index + 1}T12:00:00Z`), { weekday: 'short' }),
        }))}
        chosen={value.days}
        onChange={(days) => {
          if (days.length > 0) change({ ...value, days });
        }}
      />
      <div className="field-row">
        <Clock
          label={t('from')}
          clock={clockInField(value.from)}
          onChange={(from) => change(fitting({ ...value, from }))}
        />
        <Clock
          label={t('until')}
          clock={clockInField(value.until)}
          onChange={(clock) => change(fitting({ ...value, until: untilOfField(clock) }))}
        />
      </div>
      {value.days.length > 1 && (
        <OneChip
          label={t('onDays')}
          chips={(['any', 'every'] as const).map((id) => ({ id, label: t(`on.${id}`) }))}
          chosen={value.on}
          onChange={(on) => change({ ...value, on })}
        />
      )}
      <OneChip
        label={t('howLong')}
        chips={(['all', 'part'] as const).map((id) => ({ id, label: t(`long.${id}`) }))}
        chosen={value.minMinutes === undefined ? 'all' : 'part'}
        onChange={(part) =>
          change(compact({ ...value, minMinutes: part === 'all' ? undefined : Math.min(120, long) }))
        }
      />
      {value.minMinutes !== undefined && (
        <NumberField
          label={t('minMinutes')}
          value={value.minMinutes}
          limits={{ least: 1, isAbove: false, most: long, isWhole: true }}
          step={15}
          unit={t('travelUnits.minutes')}
          onType={(minMinutes) => type({ ...value, minMinutes })}
        />
      )}
    </>
  );
}

interface ClockProps {
  label: string;
  /** `HH:MM` */
  clock: string;
  onChange(clock: string): void;
}

/** The browser's own field gives nothing while it is half filled in: then the last time stays. */
function Clock({ label, clock, onChange }: ClockProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="time"
        value={clock}
        onChange={({ target }) => {
          if (target.value) onChange(target.value.slice(0, 5));
        }}
      />
    </div>
  );
}
