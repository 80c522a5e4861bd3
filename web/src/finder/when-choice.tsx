// When it must be open: now, this evening, or a day and a time.
import { useTranslations } from 'use-intl';
import { type Weekday, weekdays } from '../../../server/domain/places/calendar-date.ts';
import type { OpenAt } from '../store/finder-slice.ts';
import { useStore } from '../store/store.ts';
import { ChipGroup } from '../ui/chip-group.tsx';
import { Icon } from '../ui/icon.tsx';
import { useClockText, useWeekdayName } from './use-open-at-text.ts';
import './when-choice.css';

const soon = ['now', 'evening'] as const;
const firstTime = '10:00';
/** On the hour, from early morning until late evening. */
const times = Array.from({ length: 16 }, (_, i) => `${String(i + 7).padStart(2, '0')}:00`);

export function WhenChoice({ counts }: { counts: ReadonlyMap<string, number> }) {
  const t = useTranslations('finder');
  const dayName = useWeekdayName();
  const clockText = useClockText();
  const openAt = useStore((state) => state.finder.openAt);
  const changeFinder = useStore((state) => state.changeFinder);
  const choose = (next: OpenAt | null) => changeFinder({ openAt: next, selectedPlaceId: null });
  const [day, time] = openAt?.includes('-') ? (openAt.split('-') as [Weekday, string]) : [null, null];
  return (
    <div className="when-choice">
      <ChipGroup
        label={t('whenFilter')}
        multiple={false}
        wrap
        chips={soon.map((id) => ({ id, label: t(`when.${id}`), count: counts.get(id) }))}
        chosen={soon.filter((id) => id === openAt)}
        onChange={([next = null]) => choose(next)}
      />
      <p className="when-choice__sentence">
        {t.rich('when.dayAndTime', {
          day: () => (
            <Choice
              key="day"
              label={t('when.day')}
              value={day ?? ''}
              options={[
                { value: '', text: t('when.anyDay') },
                ...weekdays.map((value) => ({ value, text: dayName(value) })),
              ]}
              onChange={(next) => choose(next === '' ? null : `${next as Weekday}-${time ?? firstTime}`)}
            />
          ),
          time: () => (
            <Choice
              key="time"
              label={t('when.time')}
              value={time ?? firstTime}
              isDisabled={day === null}
              options={[...new Set([...times, ...(time ? [time] : [])])]
                .sort()
                .map((value) => ({ value, text: clockText(value) }))}
              onChange={(next) => choose(`${day as Weekday}-${next}`)}
            />
          ),
        })}
      </p>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: { value: string; text: string }[];
  isDisabled?: boolean;
  onChange(value: string): void;
}

function Choice({ label, value, options, isDisabled = false, onChange }: ChoiceProps) {
  return (
    <span className="when-choice__select">
      <select
        aria-label={label}
        value={value}
        disabled={isDisabled}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </span>
  );
}
