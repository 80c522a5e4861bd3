// Whether a place is open as a requirement asks: yes, no, or nobody knows.
import {
  minuteOfClock,
  type OpeningFilter,
  type OpenWindow,
  type WeeklyHours,
} from '../norm/opening-filter.ts';
import { weekdays } from '../places/calendar-date.ts';
import {
  type Bounds,
  type OpeningWeek,
  openMinutes,
  weeklyHours,
  windowMinutes,
} from '../places/opening-week.ts';

type Answer = 'yes' | 'no' | 'unknown';

/**
 * However the unknown quarters of the week turn out, a yes stays yes and a no stays no. A window asks for all of
 * its minutes or for `minMinutes`, which may be spread over it; more minutes than the window has is a no.
 */
export function opensAsAsked(week: OpeningWeek | null, filter: OpeningFilter): Answer {
  const { open = [], weeklyHours: hours } = filter;
  return all([
    ...open.map((window) => isOpenIn(week, window)),
    ...(hours === undefined ? [] : [hasHours(weeklyHours(week), hours)]),
  ]);
}

function isOpenIn(week: OpeningWeek | null, { days, from, until, on, minMinutes }: OpenWindow): Answer {
  const byDay = days.map((day) => {
    const window = {
      day: weekdays.indexOf(day),
      fromMinute: minuteOfClock(from),
      untilMinute: minuteOfClock(until),
    };
    return atLeast(openMinutes(week, window), minMinutes ?? windowMinutes(window));
  });
  return on === 'every' ? all(byDay) : any(byDay);
}

const hasHours = (hours: Bounds, asked: WeeklyHours): Answer =>
  all([
    ...(asked.atLeast === undefined ? [] : [atLeast(hours, asked.atLeast)]),
    ...(asked.below === undefined ? [] : [not(atLeast(hours, asked.below))]),
  ]);

function atLeast({ lower, upper }: Bounds, asked: number): Answer {
  if (lower >= asked) return 'yes';
  return upper < asked ? 'no' : 'unknown';
}

/** Nothing asked is met. */
function all(answers: Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

const any = (answers: Answer[]): Answer => not(all(answers.map(not)));

function not(answer: Answer): Answer {
  if (answer === 'unknown') return answer;
  return answer === 'yes' ? 'no' : 'yes';
}
