// Texts of opening hours become the week that is meant; what may be meant in two ways is unknown, and said.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { weekIntervals } from '../../../../server/domain/places/opening-week.ts';
import { hoursReader } from '../../../../server/sources/opening-hours/hours-reader.ts';
import { plainWeek } from './plain-week.ts';

/** The ordinary week from 9 November 2026. */
const read = hoursReader('2026-11-09');
function lineOf(text: string): string | null {
  const { week } = read(text);
  return week && plainWeek(weekIntervals(week));
}

const every = (times: string) =>
  ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'].map((day) => `${day} ${times}`).join('; ');
const workdays = (times: string) => every(times).split('; ').slice(0, 5).join('; ');
const nobodyKnows = every('00:00-24:00?');

describe('in the words of OpenStreetMap', () => {
  test.each([
    ['Mo-Fr 09:00-17:00', workdays('09:00-17:00')],
    ['Mo-Fr 9-17', workdays('09:00-17:00')],
    ['Mo 09:00-12:30,13:30-17:00', 'Mo 09:00-12:30,13:30-17:00'],
    ['Mo-Tu 09:00-17:00; Tu 13:00-15:00', 'Mo 09:00-17:00; Tu 13:00-15:00'],
    ['Mo 09:00-12:00, We 13:00-15:00', 'Mo 09:00-12:00; We 13:00-15:00'],
    ['24/7', every('00:00-24:00')],
    ['off', ''],
    // An evening stays one; from Sunday it goes on in Monday.
    ['Fr 22:00-02:00', 'Fr 22:00-26:00'],
    ['Su 22:00-02:00', 'Mo 00:00-02:00; Su 22:00-24:00'],
    // The library guesses that an open end lasts until 05:00.
    ['Mo 19:00+', 'Mo 19:00-24:00?'],
    ['Mo 17:00-19:00+', 'Mo 17:00-19:00,19:00-24:00?'],
    ['unknown', nobodyKnows],
    ['"by appointment"', nobodyKnows],
    ['Mo 10:00-12:00 "by appointment"', 'Mo 10:00-12:00?'],
    ['Mo 10:00-12:00 open "ring the bell"', 'Mo 10:00-12:00?'],
    [
      'Mo 10:00-12:00 || "by appointment"',
      `Mo 00:00-10:00?,10:00-12:00,12:00-24:00?; ${every('00:00-24:00?').slice(17)}`,
    ],
    ['Mo-Fr 09:10-17:00', workdays('09:00-09:15?,09:15-17:00')],
  ])('%s', (text, line) => {
    expect(lineOf(text)).toBe(line);
  });

  test('a season is judged in the week itself', () => {
    expect(lineOf('Apr-Oct Mo 10:00-12:00')).toBe('');
    expect(lineOf('Nov-Feb Mo 10:00-12:00')).toBe('Mo 10:00-12:00');
    expect(lineOf('Mo 10:00-12:00; Jul-Aug off')).toBe('Mo 10:00-12:00');
  });

  test('what holds in some weeks only is unknown', () => {
    expect(lineOf('week 1-53/2 Mo 10:00-12:00')).toBe('Mo 10:00-12:00?');
    expect(lineOf('week 2-52/2 Mo 10:00-12:00')).toBe('Mo 10:00-12:00?');
    expect(lineOf('Sa 10:00-17:00; Su[1] 12:00-17:00')).toBe('Sa 10:00-17:00; Su 12:00-17:00?');
    expect(lineOf('week 1-53 Mo 10:00-12:00')).toBe('Mo 10:00-12:00');
  });

  test('sunrise and sunset are those of the middle of the Netherlands in that week', () => {
    // The sun is up from about 7:47 to 16:53.
    expect(lineOf('Mo sunrise-sunset')).toBe('Mo 07:45-08:00?,08:00-16:45,16:45-17:00?');
  });
});

describe('holidays do not apply', () => {
  test.each([
    ['Mo-Fr 09:00-17:00; PH off', workdays('09:00-17:00')],
    ['Mo-Fr,PH 09:00-17:00', workdays('09:00-17:00')],
    ['Mo-Fr 09:00-17:00; SH off', workdays('09:00-17:00')],
    ['Mo-Fr 09:00-17:00; PH,SH off', workdays('09:00-17:00')],
    ['Mo-Fr 09:00-17:00; SH,PH off', workdays('09:00-17:00')],
    ['We 14:00-16:00; SH We 10:00-16:00', 'We 14:00-16:00'],
    ['We,SH 14:00-16:00', 'We 14:00-16:00'],
    ['We 14:00-16:00, SH 10:00-12:00', 'We 14:00-16:00'],
  ])('%s', (text, line) => {
    expect(read(text).problem).toBeNull();
    expect(lineOf(text)).toBe(line);
  });

  test.each(['PH off', 'SH off', 'SH,PH off', 'Jul-Aug off', 'PH closed; SH off'])(
    '%s says nothing of other days',
    (text) => {
      expect(lineOf(text)).toBe(nobodyKnows);
    },
  );
});

describe('in Dutch', () => {
  test.each([
    ['ma-vr 9-17', workdays('09:00-17:00')],
    ['Ma-Vr 09:00-17:00', workdays('09:00-17:00')],
    ['ma t/m vr 9.00-17.00 uur', workdays('09:00-17:00')],
    ['Maandag tot en met vrijdag van 9.00 tot 17.00 uur', workdays('09:00-17:00')],
    ['maandag: 9:00 - 12:00 en 13:00 - 17:00', 'Mo 09:00-12:00,13:00-17:00'],
    ['ma t/m do 9.00–17.00 uur, vr 9.00–12.30 uur', `${every('09:00-17:00').slice(0, 62)}; Fr 09:00-12:30`],
    ['ma, wo en vr 9-12, za gesloten', 'Mo 09:00-12:00; We 09:00-12:00; Fr 09:00-12:00'],
    ['di 19u30 - 22u', 'Tu 19:30-22:00'],
    ['di. 10.00-11.30 uur', 'Tu 10:00-11:30'],
    ['ma 9-12\nwo 13-15', 'Mo 09:00-12:00; We 13:00-15:00'],
    ['dagelijks 10.00-22.00', every('10:00-22:00')],
    ['elke dag van 9 tot 17 uur', every('09:00-17:00')],
    ['werkdagen 9 tot 17 uur; weekend gesloten', workdays('09:00-17:00')],
    ['gesloten', ''],
    ['24 uur per dag', every('00:00-24:00')],
    ['op afspraak', nobodyKnows],
    ['ma 9-12 op afspraak', 'Mo 09:00-12:00?'],
    ['onbekend', nobodyKnows],
    ['ma-vr 9-17, feestdagen gesloten', workdays('09:00-17:00')],
    ['ma-vr 9-17; schoolvakanties gesloten', workdays('09:00-17:00')],
  ])('%s', (text, line) => {
    expect([read(text).problem, lineOf(text)]).toEqual([null, line]);
  });
});

describe('what is not read', () => {
  const words = 'it has words that are not known';
  const syntax = 'it is not in the syntax of opening_hours';
  const vague = 'it names days or a season without times';
  test.each([
    ['', syntax],
    ['zie website', words],
    ['bel 015-1234567', words],
    ['meestal in de ochtend', words],
    ['even weken ma 10-12', words],
    ['1e maandag van de maand 10-12', words],
    ['dagelijks', vague],
    ['Mo-Fr', vague],
    ['Mo 09:00-12:00; Tu', vague],
    ['Mo 09:00', syntax],
    ['ma 10-12 / 13-15', syntax],
    ['Mo-Fr 26:00-30:00', syntax],
    ['Mo-Fr 09:75-17:00', syntax],
    ['Mo 09:00-', syntax],
    ['constructor', words],
    [`Mo 09:00-10:00${',11:00-12:00'.repeat(100)}`, 'it has 1214 characters, and 500 is the most'],
  ])('%s', (text, problem) => {
    expect(read(text)).toEqual({ week: null, problem });
  });
});

test('a text is read once', () => {
  expect(read('Mo 10:00-12:00')).toBe(read('Mo 10:00-12:00'));
});

test.each([
  ['America/New_York', 240],
  ['Asia/Tokyo', -540],
])('the week is the same on a machine in %s, and its clock is left alone', (zone, offset) => {
  const url = (path: string) => JSON.stringify(new URL(`../../../../server/${path}`, import.meta.url).href);
  const script = `
      const { hoursReader } = await import(${url('sources/opening-hours/hours-reader.ts')});
      const { openingCalendar } = await import(${url('sources/opening-hours/opening-calendar.ts')});
      const read = hoursReader('2026-11-09');
      const texts = ['Mo 09:00-17:00', 'Fr 22:00-02:00', 'Mo sunrise-sunset', 'Sa[1] 10:00-12:00'];
      const weeks = texts.map((text) => [...read(text).week].join(''));
      const days = openingCalendar().days('Mo-Su 09:00-17:00; PH off', '2026-10-24', 3);
      console.log(JSON.stringify({ weeks, days, summer: new Date(2026, 6, 1).getTimezoneOffset() }));`;
  const run = (TZ: string) =>
    JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
  const { summer, ...found } = run(zone);
  const texts = ['Mo 09:00-17:00', 'Fr 22:00-02:00', 'Mo sunrise-sunset', 'Sa[1] 10:00-12:00'];
  expect(found.weeks).toEqual(texts.map((text) => [...(read(text).week ?? [])].join('')));
  expect(found.days.map(({ intervals }: { intervals: unknown }) => intervals)).toEqual(
    Array(3).fill([{ fromMinute: 540, untilMinute: 1020, certainty: 'open' }]),
  );
  expect(summer).toBe(offset);
});
