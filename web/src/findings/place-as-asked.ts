// A place that does all that a requirement asks, so that what a search promises is what the scenario gains.
import type { PlaceFilter } from '../../../server/contract/norm.ts';
import type { OpeningStretch, PlaceAttributes } from '../../../server/contract/scenario.ts';
import { type Weekday, weekdays } from '../../../server/domain/places/calendar-date.ts';
import type { PlaceToAdd } from '../scenario/add-to-scenario.ts';

type PlaceFunction = PlaceToAdd['functions'][number];
type Asked = Required<Pick<PlaceAttributes, 'kinds' | 'functions'>> & PlaceAttributes;

/** Where the requirement asks for no kind: what the word place brings to mind. */
const plainKind = { id: 'community-centre', functions: ['meet'] as PlaceFunction[] };

/** @param kinds of the catalogue, with what each does for people */
export function placeAsAsked(
  filter: PlaceFilter,
  kinds: readonly { id: string; functions: readonly PlaceFunction[] }[],
): Asked {
  const { functions: wanted = [], activities = [], wheelchair, freeOfCharge } = filter;
  const kind = filter.kinds?.[0] ?? plainKind.id;
  const usual = kinds.find(({ id }) => id === kind)?.functions ?? plainKind.functions;
  const functions = wanted.length > 0 && !wanted.some((one) => usual.includes(one)) ? [wanted[0]] : usual;
  const opening = openingAsAsked(filter);
  return {
    kinds: [kind],
    functions: [...functions],
    ...(activities.length > 0 ? { activities: [activities[0]] } : {}),
    ...(wheelchair === undefined ? {} : { wheelchair: 'yes' as const }),
    ...(freeOfCharge === undefined ? {} : { freeOfCharge }),
    ...(opening === null ? {} : { opening }),
  };
}

const minutesPerDay = 1440;
const minutesPerWeek = 7 * minutesPerDay;
const quarter = 15;
/** Where hours are added to the windows that are asked for, they begin at nine. */
const morning = 9 * 60;

/** Open in every window that is asked for, and longer where more hours a week are; `null`: hours do not matter. */
export function openingAsAsked({ open = [], weeklyHours }: PlaceFilter): OpeningStretch[] | null {
  const { atLeast = 0 } = weeklyHours ?? {};
  if (open.length === 0 && weeklyHours === undefined) return null;
  const windows = open.map(({ days, from, until }): OpeningStretch => ({ days, from, until }));
  const enough = (stretches: readonly OpeningStretch[]) =>
    openMinutes(stretches) >= Math.max(1, atLeast * 60);
  if (enough(windows)) return windows;
  // Longer by a quarter of an hour on one day at a time: little more than what is asked for, as there may be a most.
  const extra = new Map<Weekday, number>();
  for (let length = quarter; length < minutesPerDay; length += quarter) {
    for (const day of weekdays) {
      extra.set(day, length);
      const longer = [...windows, ...stretchesOf(extra)];
      if (enough(longer)) return longer;
    }
  }
  return [...windows, { days: [...weekdays], from: '00:00', until: '24:00' }];
}

const stretchesOf = (extra: ReadonlyMap<Weekday, number>): OpeningStretch[] =>
  [...extra].map(([day, length]) => {
    const from = Math.min(morning, minutesPerDay - length);
    return { days: [day], from: clock(from), until: clock(from + length) };
  });

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const minuteOf = (text: string): number => {
  const [hour, minute] = text.split(':').map(Number);
  return hour * 60 + minute;
};

/** Minutes of a week that are in any of these, each once; a stretch may run into the next day. */
function openMinutes(stretches: readonly OpeningStretch[]): number {
  const isOpen = new Uint8Array(minutesPerWeek);
  for (const { days, from, until } of stretches) {
    const length = (minuteOf(until) - minuteOf(from) + minutesPerDay) % minutesPerDay || minutesPerDay;
    for (const day of days) {
      const start = weekdays.indexOf(day) * minutesPerDay + minuteOf(from);
      for (let minute = start; minute < start + length; minute++) isOpen[minute % minutesPerWeek] = 1;
    }
  }
  return isOpen.reduce((sum, one) => sum + one, 0);
}
