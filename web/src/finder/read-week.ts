// Reads simple opening hours into a week; what is not simple is left to the place's own website or phone.

/** Minutes since midnight. `to` is at most `from` when it closes after midnight; 1440 is midnight itself. */
export interface OpenTime {
  from: number;
  to: number;
}

export interface Week {
  /** Monday first; an empty day is a closed one. */
  days: OpenTime[][];
  /** Said in so many words; otherwise holidays are not known. */
  closedOnHolidays: boolean;
}

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const wholeDay: OpenTime = { from: 0, to: 1440 };
const rulePattern = /^(?:(?<days>[A-Z][A-Za-z,-]*) ?)?(?<hours>off|closed|[\d:,-]+)$/;

/**
 * `openingHours` is OpenStreetMap's syntax (https://wiki.openstreetmap.org/wiki/Key:opening_hours). Understood:
 * days, ranges of days, times, `off`, `PH off` and `24/7`, where a later rule replaces an earlier one of the same
 * day. `null` for anything more, because half-read hours would send someone to a closed door.
 */
export function readWeek(openingHours: string): Week | null {
  const week: Week = { days: dayNames.map(() => []), closedOnHolidays: false };
  const rules = openingHours
    .split(';')
    .map((rule) =>
      rule
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/\s*([,-])\s*/g, '$1'),
    )
    .filter(Boolean);
  if (rules.length === 0) return null;
  for (const rule of rules) {
    if (!applyRule(week, rule)) return null;
  }
  return week;
}

function applyRule(week: Week, rule: string): boolean {
  if (rule === '24/7') {
    week.days = dayNames.map(() => [wholeDay]);
    return true;
  }
  const { days = 'Mo-Su', hours } = rulePattern.exec(rule)?.groups ?? {};
  if (!hours) return false;
  const times = hours === 'off' || hours === 'closed' ? [] : readTimes(hours);
  if (!times) return false;
  if (days === 'PH') {
    week.closedOnHolidays = times.length === 0;
    return week.closedOnHolidays;
  }
  const indices = readDays(days);
  if (!indices) return false;
  for (const index of indices) week.days[index] = times;
  return true;
}

/** `Mo-We,Sa` → 0, 1, 2, 5. A range may pass Sunday: `Sa-Mo`. */
function readDays(text: string): number[] | null {
  const indices: number[] = [];
  for (const part of text.split(',')) {
    const ends = part.split('-').map((name) => dayNames.indexOf(name));
    if (ends.length > 2 || ends.includes(-1)) return null;
    const [first, last = first] = ends;
    const length = ((last - first + 7) % 7) + 1;
    for (let step = 0; step < length; step++) indices.push((first + step) % 7);
  }
  return indices;
}

function readTimes(text: string): OpenTime[] | null {
  const times: OpenTime[] = [];
  for (const part of text.split(',')) {
    const ends = part.split('-').map(readMinutes);
    if (ends.length !== 2) return null;
    const [from, to] = ends;
    if (from === null || to === null || from === to || from >= 1440) return null;
    times.push({ from, to });
  }
  return times.sort((one, other) => one.from - other.from);
}

/** `9:30` → 570; `null` when it is no time of the day. */
function readMinutes(text: string): number | null {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (hour === undefined) return null;
  const minutes = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && minutes <= 1440 ? minutes : null;
}

export interface DayGroup {
  /** Runs of days with the same hours, as pairs of first and last index, Monday is 0. */
  runs: [first: number, last: number][];
  times: OpenTime[];
}

/** Days with the same hours together, in order of the first of them; closed days are left out. */
export function groupDays(week: Week): DayGroup[] {
  const groups = new Map<string, DayGroup>();
  week.days.forEach((times, day) => {
    if (times.length === 0) return;
    const key = times.map(({ from, to }) => `${from}-${to}`).join();
    const group = groups.get(key) ?? { runs: [], times };
    groups.set(key, group);
    const run = group.runs.at(-1);
    if (run?.[1] === day - 1) run[1] = day;
    else group.runs.push([day, day]);
  });
  return [...groups.values()];
}
