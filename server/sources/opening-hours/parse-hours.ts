// Reads one text of opening hours, and tells when a place that has it is open.
import OpeningHours from 'opening_hours';
import { addDays, daysAfter, minutesPerDay } from '../../domain/places/calendar-date.ts';
import type { OpeningInterval } from '../../domain/places/opening-interval.ts';
import { agreeingCountry, type Country, localTime, placeIn } from './agreeing-calendar.ts';
import { inAmsterdam } from './in-amsterdam.ts';
import { translateDutch } from './translate-dutch.ts';
import { withinTime } from './within-time.ts';
import { withoutQuotes, withoutSchoolHolidays } from './without-school-holidays.ts';

/** OpenStreetMap allows 255 characters; a list may say more. */
const maxLength = 500;
/** Ordinary texts take one. */
const maxMilliseconds = 1000;

export interface ParsedHours {
  /** Whether it says what holds on public holidays; only then is a holiday as certain as other days. */
  saysHolidays: boolean;
  /** Whether it says anything of school holidays. */
  saysSchoolHolidays: boolean;
  /** Whether weeks differ among each other: every other week, the first Sunday of the month. */
  weeksDiffer: boolean;
  /**
   * In order, none overlapping, in minutes since the midnight before `firstDate` on the clocks of the Netherlands, as
   * far as `dayCount` days. School holidays are left out of account. Throws UnreadableHours.
   */
  stretches(firstDate: string, dayCount: number, isHoliday: (date: string) => boolean): OpeningInterval[];
}

/** `message` completes a sentence: "cannot be read: …", without full stop. */
export class UnreadableHours extends Error {
  override name = 'UnreadableHours';
}

/** Throws UnreadableHours for a text that cannot be read, or that may be meant in two ways. */
export function parseHours(text: string): ParsedHours {
  if (text.length > maxLength) {
    throw new UnreadableHours(`it has ${text.length} characters, and ${maxLength} is the most`);
  }
  const translated = translateDutch(text.trim());
  if (translated === null) throw new UnreadableHours('it has words that are not known');
  const bare = withoutQuotes(translated);
  const saysSchoolHolidays = /\bSH\b/i.test(bare);
  const ordinary = saysSchoolHolidays ? withoutSchoolHolidays(translated) : translated;
  const known = {
    saysHolidays: /\bPH\b/i.test(bare) || bare.trim() === '24/7',
    saysSchoolHolidays,
    weeksDiffer: /\[|\bweek\b/i.test(bare),
  };
  if (ordinary === null) return { ...known, stretches: allUnknown };
  const complete = saysOnlyWhenClosed(ordinary) ? `unknown; ${ordinary}` : ordinary;
  const rules = new Map<Country, Compiled>();
  const rulesIn = (country: Country) => {
    const found = rules.get(country) ?? compile(complete, country);
    rules.set(country, found);
    return found;
  };
  inAmsterdam(() => guarded(() => rulesIn('nl')));
  return {
    ...known,
    stretches: (firstDate, dayCount, isHoliday) =>
      inAmsterdam(() => guarded(() => evaluate(rulesIn, firstDate, dayCount, isHoliday))),
  };
}

/** `PH off` or `Jul-Aug off` alone says nothing of other days, and the library takes those for closed. */
const saysOnlyWhenClosed = (text: string) =>
  text.split(';').every((rule) => /^\s*\S[^"]*\s(?:off|closed)\s*$/i.test(rule));

const allUnknown: ParsedHours['stretches'] = (_firstDate, dayCount) => [
  { fromMinute: 0, untilMinute: dayCount * minutesPerDay, certainty: 'unknown' },
];

/** Every error of the library becomes one that a report can tell. */
function guarded<T>(work: () => T): T {
  try {
    return withinTime(maxMilliseconds, work);
  } catch (error) {
    if (error instanceof UnreadableHours) throw error;
    const code = (error as { code?: unknown } | null)?.code;
    throw new UnreadableHours(
      code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
        ? 'it takes too long'
        : 'it is not in the syntax of opening_hours',
    );
  }
}

interface Compiled {
  rules: OpeningHours;
  /** What stands in quotes. */
  ownComments: string[];
}

function compile(text: string, country: Country): Compiled {
  const rules = new OpeningHours(text, placeIn(country), { locale: 'en' } as never);
  // `Mo-Fr` without times: the library takes it for day and night, and few mean that.
  if (rules.getStructuredWarnings().some(({ type }) => type === 'vague')) {
    throw new UnreadableHours('it names days or a season without times');
  }
  return { rules, ownComments: Array.from(text.matchAll(/"([^"]+)"/g), ([, comment]) => comment) };
}

/** Each run of days under one country's holidays is judged at once. */
function evaluate(
  rulesIn: (country: Country) => Compiled,
  firstDate: string,
  dayCount: number,
  isHoliday: (date: string) => boolean,
): OpeningInterval[] {
  const found: OpeningInterval[] = [];
  for (let day = 0; day < dayCount; ) {
    const country = agreeingCountry(addDays(firstDate, day), isHoliday);
    let until = day + 1;
    while (until < dayCount && agreeingCountry(addDays(firstDate, until), isHoliday) === country) until += 1;
    const run = { fromMinute: day * minutesPerDay, untilMinute: until * minutesPerDay };
    if (country === null) found.push({ ...run, certainty: 'unknown' });
    else {
      for (const stretch of openings(rulesIn(country), firstDate, day, until)) {
        const fromMinute = Math.max(stretch.fromMinute, run.fromMinute);
        const untilMinute = Math.min(stretch.untilMinute, run.untilMinute);
        if (fromMinute < untilMinute) found.push({ ...stretch, fromMinute, untilMinute });
      }
    }
    day = until;
  }
  return found;
}

const openEnd = 'Specified as open end. Closing time was guessed.';

/**
 * A comment is a condition, such as “by appointment”: unknown, also beside the word `open`. The library's own
 * comments, such as the name of a holiday, are none. Where a time has an open end (`19:00+`) the library guesses
 * an end; here it is unknown until midnight, and closed after. Begins a day earlier, for what goes on past midnight.
 */
function openings(
  { rules, ownComments }: Compiled,
  firstDate: string,
  fromDay: number,
  untilDay: number,
): OpeningInterval[] {
  const from = localTime(addDays(firstDate, fromDay - 1));
  const until = localTime(addDays(firstDate, untilDay));
  return rules.getOpenIntervals(from, until).map(([start, end, isUnknown, comment]) => {
    const fromMinute = wallMinute(start, firstDate);
    const midnight = (Math.floor(fromMinute / minutesPerDay) + 1) * minutesPerDay;
    const untilMinute = wallMinute(end, firstDate);
    return {
      fromMinute,
      untilMinute: comment === openEnd ? Math.min(untilMinute, midnight) : untilMinute,
      certainty: isUnknown || ownComments.some((own) => comment?.includes(own)) ? 'unknown' : 'open',
    };
  });
}

/** As the clock shows it: a day has 1440 minutes, also when the clock is changed. */
function wallMinute(time: Date, firstDate: string): number {
  const pad = (value: number) => String(value).padStart(2, '0');
  const date = `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
  return daysAfter(date, firstDate) * minutesPerDay + time.getHours() * 60 + time.getMinutes();
}
