// What happened to a place between two catalogues, told in the fields that a person cares about.
import type { Bbox, LonLat } from '../lon-lat.ts';
import type { Place } from './place.ts';

/**
 * `appeared`: it was not there. `changed`: other words, times or spot. `checked`: nothing but the day of checking is another.
 * `gone`: it is no longer there.
 */
export const changeKinds = ['appeared', 'changed', 'checked', 'gone'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** An id is what a place is known by, a week is computed from the opening hours, a source is the name of a file. */
export type RecordedField = Exclude<keyof Place, 'id' | 'openingWeek' | 'source'>;

/**
 * A number or a mail address may be someone's own, who has it taken out of a list: that it changed is kept, not what it was.
 */
export const withheldFields = ['phone', 'email'] as const satisfies RecordedField[];
type WithheldField = (typeof withheldFields)[number];

/** What a field was and what it is; texts longer than `longestKept` are cut. Of a withheld one: whether there was any. */
export type FieldChangeOf<F extends RecordedField> = F extends WithheldField
  ? { field: F; before: boolean; after: boolean }
  : F extends RecordedField
    ? { field: F; before: Place[F]; after: Place[F] }
    : never;
export type FieldChange = FieldChangeOf<RecordedField>;

export interface PlaceChange {
  placeId: string;
  what: ChangeKind;
  /** Name and spot as they are since; of a place that is gone, as they were last. */
  name: string;
  lonLat: LonLat;
  /** Never empty for `changed` and `checked`, else empty. */
  fields: FieldChange[];
}

export type ChangeCounts = Record<ChangeKind, number>;

/** Characters. Longer ones are descriptions; what they begin with tells what they are. */
export const longestKept = 1000;

export function countChanges(changes: readonly PlaceChange[]): ChangeCounts {
  const counts: ChangeCounts = { appeared: 0, changed: 0, checked: 0, gone: 0 };
  for (const { what } of changes) counts[what]++;
  return counts;
}

/**
 * Without places that come or go because the catalogue is of another area than before: one can only have appeared where the
 * old catalogue would have had it, and be gone where the new one would.
 */
export function withinBoth(
  changes: readonly PlaceChange[],
  boundsBefore: Bbox,
  boundsAfter: Bbox,
): PlaceChange[] {
  return changes.filter(({ what, lonLat }) => {
    if (what === 'appeared') return isWithin(lonLat, boundsBefore);
    return what !== 'gone' || isWithin(lonLat, boundsAfter);
  });
}

const isWithin = ([lon, lat]: LonLat, [west, south, east, north]: Bbox) =>
  west <= lon && lon <= east && south <= lat && lat <= north;
