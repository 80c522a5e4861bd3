// Weeks of opening hours that one can suppose without filling them in.
import type { OpeningStretch } from '../../../server/contract/scenario.ts';
import { weekdays } from '../../../server/domain/places/calendar-date.ts';

/** `null`: not known. */
export type Opening = readonly OpeningStretch[] | null;

const workingDays = weekdays.slice(0, 5);
const week = [...weekdays];

export const openingPresets = {
  office: [{ days: workingDays, from: '09:00', until: '17:00' }],
  wide: [{ days: workingDays, from: '09:00', until: '22:00' }],
  daily: [{ days: week, from: '09:00', until: '22:00' }],
  evenings: [{ days: workingDays, from: '19:00', until: '22:00' }],
  part: [{ days: ['tue', 'thu'], from: '10:00', until: '16:00' }],
} satisfies Record<string, OpeningStretch[]>;

export type PresetId = keyof typeof openingPresets;
export const presetIds = Object.keys(openingPresets) as PresetId[];

/** What the choice of hours says: one of the presets, times of one's own, or not known. */
export function choiceOf(opening: Opening): PresetId | 'own' | 'unknown' {
  if (opening === null) return 'unknown';
  const text = JSON.stringify(opening);
  return presetIds.find((id) => JSON.stringify(openingPresets[id]) === text) ?? 'own';
}

export function openingOf(choice: PresetId | 'own' | 'unknown', before: Opening): OpeningStretch[] | null {
  if (choice === 'unknown') return null;
  if (choice !== 'own') return structuredClone(openingPresets[choice]);
  // The hours there were, as a beginning; told apart from the preset by an order of fields of its own.
  const start = before === null || before.length === 0 ? openingPresets.office : before;
  return start.map(({ until, from, days }) => ({ until, from, days: [...days] }));
}
