// Chooses a country whose holidays, as the library lists them, are those of the Netherlands around a day.
import OpeningHours from 'opening_hours';
import { addDays } from '../../domain/places/calendar-date.ts';

/** Amersfoort, for sunrise and sunset: at most a quarter of an hour off anywhere in the Netherlands. */
const lat = '52.155';
const lon = '5.387';

/**
 * The library's own list for the Netherlands has Good Friday and 5 May of every year, and lacks the Sundays of Easter and
 * Whitsun. It takes no other list, but it has those of other countries; each of these agrees with ours somewhere.
 */
const countries = ['nl', 'pl', 'fr', 'hu', 'de', 'be', 'it', 'se', 'es', 'jp'] as const;
export type Country = (typeof countries)[number];

/** What the library asks: its types say numbers, and it heeds coordinates only as text. */
export const placeIn = (country: Country) =>
  ({ lat, lon, address: { country_code: country, state: '' } }) as unknown as {
    lat: number;
    lon: number;
    address: { country_code: string; state: string };
  };

/** Local noon of the process, which the caller has set to the Netherlands. */
export function localTime(date: string, hour = 0): Date {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(year, month - 1, day, hour);
}

const holidayRules = new Map<Country, OpeningHours>();
const known = new Map<string, boolean>();

function isHolidayIn(country: Country, date: string): boolean {
  const key = `${country} ${date}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const rule = holidayRules.get(country) ?? new OpeningHours('PH 00:00-24:00', placeIn(country));
  holidayRules.set(country, rule);
  const answer = rule.getState(localTime(date, 12));
  known.set(key, answer);
  return answer;
}

/**
 * A country that has a holiday on `date` where `isHoliday` says so, and agrees with it on the day before (evenings go
 * on past midnight) and after (`PH -1 day`) where one does; `null` when none agrees on the day itself.
 * Call it with the process's clocks in the Netherlands.
 */
export function agreeingCountry(date: string, isHoliday: (date: string) => boolean): Country | null {
  const days = [date, addDays(date, -1), addDays(date, 1)];
  const agrees = (country: Country, day: string) => isHolidayIn(country, day) === isHoliday(day);
  for (let length = days.length; length > 0; length--) {
    const asked = days.slice(0, length);
    const country = countries.find((each) => asked.every((day) => agrees(each, day)));
    if (country !== undefined) return country;
  }
  return null;
}
